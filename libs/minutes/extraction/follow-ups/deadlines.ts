import { dayMeant } from '../../language/date-order.js';
import { datesIn, type DateMention } from '../../language/dates.js';
import type { Context } from '../context.js';
import { asked, type Deadline, type FindDeadline } from './deadline.js';
import { dayOfDeed } from './deadline-days.js';
import { month, nextMeeting, partOfMonth, thisWeek, vague, week, weekday } from './deadline-words.js';
import { span } from './deadline-spans.js';
import type { Rule } from '../rule.js';

export interface FoundDeadline extends Deadline {
  /** The rule that found it; null when none did. */
  readonly rule: string | null;
}

export const NO_DEADLINE: FoundDeadline = { due: null, raw: null, doubt: null, rule: null };

/** Words that make the date after them a deadline; any other date in a sentence may be an event's. */
const CUE =
  /(?<!\p{L})(?:\p{L}{0,20}frist(?:en)?(?: er)?(?: satt til| sett til)?|tidsfrist|innen|innan|seneste?|sein[ae]ste?|senast|inden|før|före|till och med|til og med|i løpet av|i laupet av|ferdig|ferdige|klar|klart|(?:i|på|til) (?:neste )?(?:\p{L}{0,20})?møtet?|(?:før|innen|innan) (?:neste )?\p{L}{3,24}(?:et|en|a|e)|(?:ferdig|klart?)\s[^.;]{0,60}\stil|deadline|due(?: on)?|due date|by|before|until|no later than|not later than|on or before|settes opp|setjast opp)\s?:?\s*(?:den |d\. |til |the )?(?:(?:man|tirs?|tys|ons|tors?|fre|lør|laur|søn|sun)\.? )?$/iu;

/** `lager utkast til 1. mai`: until then, unless something is moved, called for or lasts. */
const UNTIL = /(?<!\p{L})til (?:den )?$/iu;
const NO_UNTIL =
  /(?<!\p{L})(?:fra|frå|flytt\p{L}*|utsett\p{L}*|utsatt|utset|inviter\p{L}*|innkall\p{L}*|kall\p{L}{0,4} inn|varer|gjeld\p{L}*|forleng\p{L}*|leie\p{L}*|leig\p{L}*|reserver\p{L}*|bestill\p{L}*|book\p{L}*|påmeld\p{L}*|billett\p{L}*|program\p{L}*|møte\p{L}*|sak|saker|saka|sakar|åpen|åpent|ope|opent)(?!\p{L})|\?\s*$/iu;

const cuedDate: FindDeadline = (text, context) => {
  const isCued = ({ start }: DateMention): boolean => CUE.test(text.slice(Math.max(0, start - 40), start));
  const isUntil = ({ start }: DateMention): boolean => UNTIL.test(text.slice(0, start));
  const dates = datesIn(text, context.meetingDate);
  const mention = dates.find(isCued) ?? (NO_UNTIL.test(text) ? undefined : dates.find(isUntil));
  return mention ? deadlineOf(mention, context) : null;
};

/** A date as deadline; unsure ones become a question and no date. */
export const deadlineOf = (mention: DateMention, { dateOrder }: Context): Deadline => {
  const { raw, monthFirst } = mention;
  const date = dayMeant(mention, dateOrder);
  if (date === null) {
    const candidates = [mention.date, monthFirst].flatMap((day) => day?.toString() ?? []);
    return asked({ reason: 'DateOrderIsUnsure', subject: raw, candidates });
  }
  if (mention.weekdayDiffers)
    return asked({ reason: 'WeekdayDiffers', subject: raw, candidates: [date.toString()] });
  if (!mention.yearIsUnsure) return { due: date.toString(), raw, doubt: null };
  const candidates = [date.toString(), date.add({ years: 1 }).toString()];
  return asked({ reason: 'YearIsUnsure', subject: raw, candidates });
};

interface DeadlineRule extends Rule {
  readonly find: FindDeadline;
}

/** The first rule that speaks decides. */
export const DEADLINE_RULES: readonly DeadlineRule[] = [
  {
    name: 'deadline-date',
    reason: 'a date behind «frist», «innen», «senest», «før»; any other date in a sentence may be an event’s',
    example: 'KS sender brev innen 1. desember.',
    find: cuedDate,
  },
  {
    name: 'deadline-day-of-deed',
    reason: 'a weekday with its date says when the deed is done, unless an event stands before it',
    example: 'Kari Li legger ut dokumentene tirsdag 1. desember.',
    find: dayOfDeed,
  },
  {
    name: 'deadline-part-of-month',
    reason: '«primo», «medio» and «ultimo» are the 10th, the 20th and the last day',
    example: 'KS sender brev medio desember.',
    find: partOfMonth,
  },
  {
    name: 'deadline-span',
    reason: '«within two weeks», «innan månadens slut», «by Q2»: counted from the day of the meeting',
    example: 'KS will send the letter within two weeks.',
    find: span,
  },
  {
    name: 'deadline-month',
    reason: 'a month as deadline runs to its last day',
    example: 'KS sender brev innen utgangen av februar.',
    find: month,
  },
  {
    name: 'deadline-week',
    reason: 'a week as deadline runs to its last day, Sunday (ISO 8601)',
    example: 'KS sender brev innen uke 3.',
    find: week,
  },
  {
    name: 'deadline-this-week',
    reason: '«til helga», «i løpet av uka» run to the Sunday after the meeting',
    example: 'KS sender brev i løpet av uka.',
    find: thisWeek,
  },
  {
    name: 'deadline-next-meeting',
    reason: '«til neste møte» is the printed next meeting, else a question',
    example: 'KS sender brev til neste møte.',
    find: nextMeeting,
  },
  {
    name: 'deadline-weekday',
    reason: 'a weekday is the first one after the meeting',
    example: 'KS sender brev innen torsdag.',
    find: weekday,
  },
  {
    name: 'deadline-vague',
    reason: 'words of time that give no date are kept as words',
    example: 'KS sender brev snarest.',
    find: vague,
  },
];

/** The deadline of a follow-up, read from its own words. */
export const deadlineIn = (text: string, context: Context): FoundDeadline => {
  for (const rule of DEADLINE_RULES) {
    const found = context.isOn(rule) ? rule.find(text, context) : null;
    if (found) return { ...found, rule: rule.name };
  }
  return NO_DEADLINE;
};
