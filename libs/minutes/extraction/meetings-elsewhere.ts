import { datesIn } from '../language/dates.js';
import { timesIn } from '../language/times.js';
import type { Context } from './context.js';

/** Another meeting that a sentence points to. */
export interface OtherMeeting {
  readonly body: string;
  readonly date: string | null;
  readonly start: string | null;
  readonly end: string | null;
}

const PUT_ON_AGENDA =
  /(?:settes|setjast|settast|sett|tas|takast|føres|sättes|put|placed)\s(?:opp|upp|on the agenda)?\s?(?:på|til|som sak på|på sakslista til|på dagsorden(?:en)? (?:til|for)|for|of)\s(?:det\s|neste\s)?(?:møtet?|sakslista|meeting)\s(?:i|til|for|of)\s/iu;

/** `settes opp på møtet i X 9. juni`: the body between «i» and the date. */
export const agendaMeeting = (sentence: string, context: Context): OtherMeeting | null => {
  const cue = PUT_ON_AGENDA.exec(sentence);
  if (!cue) return null;
  const rest = sentence.slice(cue.index + cue[0].length);
  const date = datesIn(rest, context.meetingDate)[0];
  const body = bodyIn(date ? rest.slice(0, date.start) : rest, context);
  if (body === null || date?.yearIsUnsure) return null;
  return { body, date: date ? date.date.toString() : null, start: null, end: null };
};

const bodyIn = (words: string, context: Context): string | null => {
  const body = words.replace(/\s(?:den|on)\s*$/iu, '').replace(/[\s,.]+$/, '');
  if (body === '' || body.split(' ').length > 7) return null;
  return context.book.find(body)?.name ?? body;
};

const MINUTES_OF =
  /(?:protokoll(?:en)?|referat(?:et)?|møtebok(?:a|en)?|minutes)(?:\s(?:fra|frå|från|av|for|of))?(?:\s(?:møtet?|mötet|mødet|forrige møte|sist møte))?(?:\s(?:i|den|of))?\s+/iu;

/** `Protokoll X 3. mars 2027 kl. 10.00–11.00 ble godkjent`: which meeting's minutes these are. */
export const approvedMeeting = (text: string, context: Context): OtherMeeting | null => {
  const cue = MINUTES_OF.exec(text);
  const date = datesIn(text, context.meetingDate, 'back')[0];
  if (!cue || !date) return null;
  const from = cue.index + cue[0].length;
  const between = text.slice(from, Math.max(from, date.start));
  const body = bodyBetween(between, context);
  const time = timesIn(text.slice(date.end, date.end + 60)) ?? { start: null, end: null };
  return body === null ? null : { body, date: date.date.toString(), start: time.start, end: time.end };
};

/** A known body, or one named with a capital letter; else the minutes are the body's own. */
const bodyBetween = (between: string, context: Context): string | null => {
  const named = context.book.mentionsIn(between)[0];
  if (named) return named.party.name;
  return /^\p{Lu}\p{L}{2}/u.test(between) ? between.trim() : context.body;
};
