import { MONTH_WORD, monthNumber, plainDate, WEEKDAY_WORD, weekdayNumber } from '../../language/dates.js';
import { asked, settled, type FindDeadline } from './deadline.js';

/** Words that make the month after them a deadline. */
const CUE =
  '(?<!\\p{L})(?:frist(?:en)?(?: er)?(?: satt til| sett til)?|tidsfrist|innen|innan|senest|seinast|senast|inden|før|före|i løpet av|i laupet av|i løbet af|under|deadline|due|by|before)(?: the)?\\s?:?\\s*';
const END_OF_MONTH = new RegExp(
  `(?:utgangen av|utgongen av|slutten av|utgången av|slutet av|udgangen af|slutningen af|(?:the )?end of)\\s+(${MONTH_WORD})(?!\\p{L})(?:\\s+(\\d{4}))?`,
  'iu',
);
const MONTH_ALONE = new RegExp(`${CUE}(${MONTH_WORD})(?!\\p{L})(?:\\s+(\\d{4}))?(?!\\s*\\d)`, 'iu');

export const month: FindDeadline = (text, { meetingDate }) => {
  const match = END_OF_MONTH.exec(text) ?? MONTH_ALONE.exec(text);
  if (!match || !meetingDate) return null;
  const [raw, name = '', year] = match;
  if (name === 'jul' && year === undefined) return null; // Christmas, not July
  return settled(
    firstFrom(meetingDate, year, (each) => lastDayOf(name, each)),
    raw,
  );
};

/** In the printed year, else in the first year in which it lies after the meeting. */
const firstFrom = (
  meeting: Temporal.PlainDate,
  year: string | undefined,
  inYear: (year: number) => Temporal.PlainDate | null,
): Temporal.PlainDate | null => {
  if (year !== undefined) return inYear(Number(year));
  const dates = [meeting.year, meeting.year + 1].map(inYear);
  return dates.find((date) => date && Temporal.PlainDate.compare(date, meeting) >= 0) ?? null;
};

const lastDayOf = (monthName: string, year: number): Temporal.PlainDate | null =>
  plainDate(year, monthNumber(monthName), 1)?.add({ months: 1 }).subtract({ days: 1 }) ?? null;

const PART_OF_MONTH = new RegExp(
  `(?<!\\p{L})(primo|medio|ultimo)\\s+(${MONTH_WORD})(?!\\p{L})(?:\\s+(\\d{4}))?`,
  'iu',
);

export const partOfMonth: FindDeadline = (text, { meetingDate }) => {
  const match = PART_OF_MONTH.exec(text);
  if (!match || !meetingDate) return null;
  const [raw, part = '', name = '', year] = match;
  const inYear = (each: number): Temporal.PlainDate | null => {
    const first = plainDate(each, monthNumber(name), 1);
    if (first === null || part.toLowerCase() === 'ultimo') return first && lastDayOf(name, each);
    return first.with({ day: part.toLowerCase() === 'primo' ? 10 : 20 });
  };
  return settled(firstFrom(meetingDate, year, inYear), raw);
};

const WEEK =
  /(?<!\p{L})(?:(?:innen|innan|inden|i|til|før|före|senest|senast|under|seinast|i løpet av|i laupet av|i løbet af|by|before|in) |(?<=^|[(:,;–-]\s?))(?:(?:uke|veke|vecka|uge|week)\s|v\.\s?)(\d{1,2})(?!\d|\s?(?:og|eller|och|\/|-|–)\s?\d)/iu;
const NEXT_WEEK =
  /(?:innen|innan|inden|i løpet av|i laupet av|i løbet af|under|by the end of)(?: the)? (?:neste|næste|nästa|next) (?:uke|veke|uge|vecka|week)/iu;

export const week: FindDeadline = (text, { meetingDate }) => {
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

/** Words for the end of the week of the meeting. */
const THIS_WEEK =
  /(?<!\p{L})(?:(?:til|i|innen|innan|før)\s(?:helga|helgen|helgi)|(?:i løpet av|i laupet av|innen utgangen av|innan utgangen av)\s(?:denne\s)?(?:uka|uken|veka))(?!\p{L})/iu;

/** `til helga`, `i løpet av uka`: the Sunday after the meeting. */
export const thisWeek: FindDeadline = (text, { meetingDate }) => {
  const match = THIS_WEEK.exec(text);
  return match && meetingDate
    ? settled(meetingDate.add({ days: 7 - meetingDate.dayOfWeek }), match[0])
    : null;
};

const WEEKDAY = new RegExp(
  `(?<!\\p{L})(?:på|innen|innan|før|førstkommende|førstkomande|til|by|before|until|no later than|inden|senast|senest|före|frist:|deadline:|due:)\\s+(?:førstkommende\\s+|førstkomande\\s+)?${WEEKDAY_WORD}(?!\\p{L}|\\s+(?:den\\s+)?\\d)`,
  'iu',
);

export const weekday: FindDeadline = (text, { meetingDate }) => {
  const match = WEEKDAY.exec(text);
  if (!match || !meetingDate) return null;
  const days = (weekdayNumber(match.groups?.['weekday'] ?? '') - meetingDate.dayOfWeek + 7) % 7;
  return settled(meetingDate.add({ days: days === 0 ? 7 : days }), match[0]);
};

const NEXT_MEETING =
  /(?<!\p{L})(?:til|på|innen|innan|før|inden|till|inför|före|senast|by|before|for|at|ahead of|prior to)(?: the| our)?\s(?:neste|next|næste|nästa)\s(?:(?:\p{L}{1,20}\s)?(?:\p{L}{0,20})?(?:møtet?|möte|møde|meeting|sammanträde|session)|gang|gong|gång)(?!\p{L})/iu;

export const nextMeeting: FindDeadline = (text, context) => {
  const match = NEXT_MEETING.exec(text);
  if (!match || /innkalling|indkaldelse|kallelse|inviter/iu.test(text)) return null; // a call goes to a meeting, but before it
  if (context.nextMeeting !== null)
    return { due: context.nextMeeting.slice(0, 10), raw: match[0], doubt: null };
  return asked({ reason: 'NextMeetingIsUnknown', subject: match[0], candidates: [] });
};

const VAGUE =
  /(?<!\p{L})(?:snarest(?: mulig)?|snarast(?: råd)?|så snart som (?:mulig|mogleg)|så snart det lar seg gjøre|så fort som (?:mulig|mogleg)|as soon as possible|asap|immediately|hurtigst muligt|snarest muligt|så snart som möjligt|så snart som muligt|omgående|löpande|løbende|fortløpende|(?:før|etter|til|i løpet av|i laupet av|utover|innen|innan) (?:sommeren|sommaren|høsten|hausten|vinteren|våren|jul|påske|ferien|sommerferien|skolestart|nyttår|årsskiftet|neste sesong)|(?:etter|når) (?:at )?(?:de|det|han|hun|ho|vi|dei|me|\p{L}{2,20}(?:en|et|a|ene|ane)) (?:er|har|blir|vert|kjem|kommer) [^.,;]{3,60})/iu;

export const vague: FindDeadline = (text) => {
  const match = VAGUE.exec(text);
  return match ? { due: null, raw: match[0], doubt: null } : null;
};
