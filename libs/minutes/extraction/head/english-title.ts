import { capital } from '../../language/matching.js';

/** Whose meeting an English title speaks of, and where it was held. */
export interface MeetingNamed {
  readonly name: string;
  readonly place: string | null;
}

const ENGLISH = /^(?:the|an?)\s|^(?:\p{L}{1,20}\s){0,4}meeting of\s|\sheld\s/iu;
const HELD = /,?\s(?:which was )?held(?=\s)/iu;
const PLACE =
  /\s(?:in|at|IN|AT)\s(?:the\s|THE\s)?(?<where>\p{Lu}[\p{L}’' ]{2,60}?)(?=\s(?:on|at|in|by|ON|AT|IN|BY)(?:\s|$)|[,.]|$)/u;

/** Behind «Minutes of»: `the annual meeting of the Pier Board held in the Hall`, `the Pier Board meeting`. */
export const englishMeeting = (rest: string): MeetingNamed | null => {
  if (!ENGLISH.test(rest)) return null;
  const [before = '', held = ''] = rest.split(HELD);
  const name = before
    .replace(/^(?:the|an?)\s/iu, '')
    .replace(/^(?:\p{L}{1,20}\s){0,4}meeting of (?:the )?/iu, '')
    .replace(/\smeeting$/iu, '');
  return name.length < 3 ? null : { name: capital(name), place: PLACE.exec(held)?.groups?.['where'] ?? null };
};
