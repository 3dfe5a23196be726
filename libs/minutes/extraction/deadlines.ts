import {
  datesIn,
  MONTH_WORD,
  monthNumber,
  plainDate,
  WEEKDAY_WORD,
  weekdayNumber,
  type DateMention,
} from '../language/dates.js';
import type { Context } from './context.js';
import type { Doubt } from './doubts.js';

export interface Deadline {
  readonly due: string | null;
  readonly raw: string | null;
  readonly doubt: Doubt | null;
}

export const NO_DEADLINE: Deadline = { due: null, raw: null, doubt: null };

/** Words that make the date after them a deadline; any other date in a sentence may be an event's. */
const CUE =
  '(?<!\\p{L})(?:frist(?:en)?(?: er)?(?: satt til)?|tidsfrist|innen|innan|senest|seinast|senast|inden|før|til og med|ferdig|ferdige|klar|klart|deadline|due|by|until|no later than|settes opp|setjast opp)\\s?:?\\s*(?:den |d\\. |til )?';
const CUED_DATE = new RegExp(`${CUE}$`, 'iu');
const END_OF_MONTH = new RegExp(
  `(?:utgangen av|slutten av|end of)\\s+(${MONTH_WORD})(?!\\p{L})(?:\\s+(\\d{4}))?`,
  'iu',
);
const MONTH_ALONE = new RegExp(`(?:${CUE})(${MONTH_WORD})(?!\\p{L})(?:\\s+(\\d{4}))?(?!\\s*\\d)`, 'iu');
const WEEK = /(?<!\p{L})(?:innen |i |til |senest )?(?:uke|veke|vecka|uge|week)\s(\d{1,2})(?!\d)/iu;
const NEXT_WEEK = /(?:innen|i løpet av|i laupet av|by the end of) (?:neste|next) (?:uke|veke|week)/iu;
const WEEKDAY = new RegExp(
  `(?<!\\p{L})(?:på|innen|før|førstkommende|førstkomande|til|by|inden)\\s+(?:førstkommende\\s+)?${WEEKDAY_WORD}(?!\\p{L})`,
  'iu',
);
const NEXT_MEETING =
  /(?<!\p{L})(?:til|innen|før|inden|till|by|before)\s(?:neste|next|næste|nästa)\s(?:\p{L}{0,20})?(?:møtet?|möte|møde|meeting)(?!\p{L})/iu;
/** Words of time that give no date, and are kept as words. */
const VAGUE =
  /(?<!\p{L})(?:snarest(?: mulig)?|så snart som mulig|så fort som mulig|as soon as possible|asap|fortløpende|(?:før|etter|til|i løpet av|utover|innen) (?:sommeren|sommaren|høsten|hausten|vinteren|våren|jul|påske|ferien|sommerferien|skolestart|neste sesong)|(?:etter|når|når) (?:at )?(?:de|det|han|hun|ho|vi|\p{L}{2,20}(?:en|et|a|ene)) (?:er|har|blir|vert) [^.,;]{3,60})/iu;

type Rule = (text: string, context: Context) => Deadline | null;

/** The deadline of a follow-up, read from its own words; the first rule that speaks decides. */
export const deadlineIn = (text: string, context: Context): Deadline => {
  for (const rule of RULES) {
    const found = rule(text, context);
    if (found) return found;
  }
  return NO_DEADLINE;
};

const cuedDate: Rule = (text, context) => {
  const mention = datesIn(text, context.meetingDate).find((date) =>
    CUED_DATE.test(text.slice(Math.max(0, date.start - 40), date.start)),
  );
  return mention ? deadlineOf(mention) : null;
};

/** A date as deadline; unsure ones become a question and no date. */
export const deadlineOf = (mention: DateMention): Deadline => {
  const { raw, date } = mention;
  if (mention.weekdayDiffers)
    return asked({ reason: 'WeekdayDiffers', subject: raw, candidates: [date.toString()] });
  if (!mention.yearIsUnsure) return { due: date.toString(), raw, doubt: null };
  const candidates = [date.toString(), date.add({ years: 1 }).toString()];
  return asked({ reason: 'YearIsUnsure', subject: raw, candidates });
};

const asked = (doubt: Doubt): Deadline => ({ due: null, raw: doubt.subject, doubt });

const month: Rule = (text, { meetingDate }) => {
  const match = END_OF_MONTH.exec(text) ?? MONTH_ALONE.exec(text);
  if (!match || !meetingDate) return null;
  const [raw, name = '', year] = match;
  if (year !== undefined) return settled(lastDayOf(name, Number(year)), raw);
  const ends = [meetingDate.year, meetingDate.year + 1].map((each) => lastDayOf(name, each));
  return settled(ends.find((end) => end && Temporal.PlainDate.compare(end, meetingDate) >= 0) ?? null, raw);
};

const lastDayOf = (monthName: string, year: number): Temporal.PlainDate | null =>
  plainDate(year, monthNumber(monthName), 1)?.add({ months: 1 }).subtract({ days: 1 }) ?? null;

/** A week as deadline runs to its last day, Sunday (ISO 8601). */
const week: Rule = (text, { meetingDate }) => {
  const match = WEEK.exec(text);
  if (match && meetingDate) {
    const weeks = Number(match[1]);
    const sunday = sundayOfWeek(meetingDate.year, weeks);
    const isPast = Temporal.PlainDate.compare(sunday, meetingDate) < 0;
    return weeks < 1 || weeks > 53
      ? null
      : settled(isPast ? sundayOfWeek(meetingDate.year + 1, weeks) : sunday, match[0]);
  }
  const next = NEXT_WEEK.exec(text);
  return next && meetingDate ? settled(meetingDate.add({ days: 14 - meetingDate.dayOfWeek }), next[0]) : null;
};

/** 4 January always lies in week 1. */
const sundayOfWeek = (year: number, weeks: number): Temporal.PlainDate => {
  const fourth = Temporal.PlainDate.from({ year, month: 1, day: 4 });
  return fourth.add({ days: 7 - fourth.dayOfWeek + 7 * (weeks - 1) });
};

const weekday: Rule = (text, { meetingDate }) => {
  const match = WEEKDAY.exec(text);
  if (!match || !meetingDate) return null;
  const days = (weekdayNumber(match.groups?.['weekday'] ?? '') - meetingDate.dayOfWeek + 7) % 7;
  return settled(meetingDate.add({ days: days === 0 ? 7 : days }), match[0]);
};

const nextMeeting: Rule = (text, context) => {
  const match = NEXT_MEETING.exec(text);
  if (!match || /innkalling|indkaldelse|kallelse/iu.test(text)) return null; // a call goes to a meeting, but before it
  if (context.nextMeeting !== null)
    return { due: context.nextMeeting.slice(0, 10), raw: match[0], doubt: null };
  return asked({ reason: 'NextMeetingIsUnknown', subject: match[0], candidates: [] });
};

const vague: Rule = (text) => {
  const match = VAGUE.exec(text);
  return match ? { due: null, raw: match[0], doubt: null } : null;
};

const settled = (date: Temporal.PlainDate | null, raw: string): Deadline | null =>
  date && { due: date.toString(), raw: raw.trim(), doubt: null };

const RULES: readonly Rule[] = [cuedDate, month, week, nextMeeting, weekday, vague];
