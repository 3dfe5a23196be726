import { originIn } from './origin.js';

/** Where something comes from, in bokmål: ` …`, or nothing where nothing is known. */
export const origin = originIn({
  decision: (title) => ` etter vedtaket «${title}»`,
  item: (number, meeting) => ` etter sak ${number} på ${meeting}`,
  itemAlone: (number) => ` etter sak ${number}`,
  meeting: (meeting) => ` etter ${meeting}`,
});
