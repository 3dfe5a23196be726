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
  const body = rest
    .slice(0, date?.start ?? rest.length)
    .replace(/\s(?:den|on)\s*$/iu, '')
    .replace(/[\s,.]+$/, '');
  if (body === '' || body.split(' ').length > 7 || (date?.yearIsUnsure ?? false)) return null;
  const known = context.book.find(body);
  return { body: known?.name ?? body, date: date?.date.toString() ?? null, start: null, end: null };
};

const MINUTES_OF =
  /(?:protokoll(?:en)?|referat(?:et)?|møtebok(?:a|en)?|minutes)(?:\s(?:fra|frå|från|av|for|of))?(?:\s(?:møtet?|mötet|mødet|forrige møte|sist møte))?(?:\s(?:i|den|of))?\s+/iu;

/** `Protokoll X 9. desember 2022 kl. 09.00–12.00 ble godkjent`: which meeting's minutes these are. */
export const approvedMeeting = (text: string, context: Context): OtherMeeting | null => {
  const cue = MINUTES_OF.exec(text);
  const date = datesIn(text, context.meetingDate, 'back')[0];
  if (!cue || !date) return null;
  const between = text.slice(cue.index + cue[0].length, Math.max(cue.index + cue[0].length, date.start));
  const named = context.book.mentionsIn(between)[0]?.party.name;
  const body = named ?? (/^\p{Lu}\p{L}{2}/u.test(between) ? between.trim() : context.body);
  if (body === null) return null;
  const time = timesIn(text.slice(date.end, date.end + 60));
  return { body, date: date.date.toString(), start: time?.start ?? null, end: time?.end ?? null };
};
