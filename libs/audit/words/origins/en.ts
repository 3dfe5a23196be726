import { originIn } from './origin.js';

/** Where something comes from, in English: ` …`, or nothing where nothing is known. */
export const origin = originIn({
  decision: (title) => ` after the decision “${title}”`,
  item: (number, meeting) => ` after item ${number} of ${meeting}`,
  itemAlone: (number) => ` after item ${number}`,
  meeting: (meeting) => ` after ${meeting}`,
});
