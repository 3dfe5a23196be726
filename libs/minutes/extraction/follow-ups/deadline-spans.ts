import { settled, type FindDeadline } from './deadline.js';

type Unit = 'days' | 'weeks' | 'months';

/** Swedish, Danish and English words of the spans of a calendar, by the letters they begin with. */
const UNITS: readonly (readonly [Unit, RegExp])[] = [
  ['days', /^da[gy]/iu],
  ['weeks', /^(?:veck|uge|week)/iu],
  ['months', /^(?:måna|måne|month)/iu],
];
const NUMBERS: readonly (readonly [number, RegExp])[] = [
  [1, /^(?:en|ett|et|a|an|one)$/iu],
  [2, /^(?:två|to|two)$/iu],
  [3, /^(?:tre|three)$/iu],
  [4, /^(?:fyra|fire|four)$/iu],
  [6, /^(?:sex|seks|six)$/iu],
  [8, /^(?:åtta|otte|eight)$/iu],
];
const NUMBER_WORD = NUMBERS.map(([, form]) => form.source.slice(4, -2)).join('|');

const WITHIN = new RegExp(
  `(?<!\\p{L})(?:inom|inden for|inden|within)(?: the next| de næste| de närmaste)? (?<number>\\d{1,2}|${NUMBER_WORD}) (?<unit>dagar|dage|dag|days?|veckor|vecka|uger|uge|weeks?|månader|månad|måneder|måned|months?)(?!\\p{L})`,
  'iu',
);

/** `within two weeks`, `inom 14 dagar`. */
const within: FindDeadline = (text, { meetingDate }) => {
  const match = WITHIN.exec(text);
  if (!match || !meetingDate) return null;
  const { number = '', unit = '' } = match.groups ?? {};
  return settled(meetingDate.add({ [unitOf(unit)]: numberIn(number) }), match[0]);
};

const unitOf = (word: string): Unit => UNITS.find(([, form]) => form.test(word))?.[0] ?? 'days';

const numberIn = (printed: string): number =>
  NUMBERS.find(([, form]) => form.test(printed))?.[0] ?? Number(printed);

interface End {
  readonly form: RegExp;
  /** The last day of the span that the meeting lies in, `later` spans on. */
  readonly last: (meeting: Temporal.PlainDate, later: number) => Temporal.PlainDate;
}

const CUE =
  '(?<!\\p{L})(?:by|before|till|før|före|innan|inden|senast|senest|i)\\s(?:(?:i\\s)?(?:the end of|end of|slutet av|slutningen af|udgangen af)\\s)';
const NEXT = '(?<next>next |nästa |næste )?';

/** English ends a week with its working days, the Nordic languages with Sunday (ISO 8601). */
const ENDS: readonly End[] = [
  {
    form: new RegExp(`${CUE}(?:the |this |coming )?${NEXT}week(?!\\p{L})`, 'iu'),
    last: (meeting, later) => meeting.add({ days: 7 * later + daysTo(meeting, 5) }),
  },
  {
    form: new RegExp(
      `${CUE}${NEXT}(?:veckan?|ugen?)(?!\\p{L})|(?<!\\p{L})(?:innan|före|inden|senast)\\s(?:veckans slut|ugens udgang)(?!\\p{L})`,
      'iu',
    ),
    last: (meeting, later) => meeting.add({ days: 7 * later + daysTo(meeting, 7) }),
  },
  {
    form: new RegExp(
      `${CUE}(?:the |this |coming )?${NEXT}(?:month|månaden?|måneden?)(?!\\p{L})|(?<!\\p{L})(?:innan|före|inden|senast)\\s(?:månadens slut|månadsskiftet|månedens udgang)(?!\\p{L})`,
      'iu',
    ),
    last: (meeting, later) =>
      meeting
        .with({ day: 1 })
        .add({ months: later + 1 })
        .subtract({ days: 1 }),
  },
  {
    form: new RegExp(
      `${CUE}(?:the |this )?${NEXT}(?:year|året|år)(?!\\p{L})|(?<!\\p{L})(?:innan|före|inden|senast)\\s(?:årets slut|årsskiftet|årets udgang)(?!\\p{L})`,
      'iu',
    ),
    last: (meeting, later) => meeting.with({ month: 12, day: 31 }).add({ years: later }),
  },
];

const daysTo = (meeting: Temporal.PlainDate, weekday: number): number =>
  (weekday - meeting.dayOfWeek + 7) % 7;

/** `by the end of next week`, `innan månadens slut`. */
const endOfSpan: FindDeadline = (text, { meetingDate }) => {
  if (!meetingDate) return null;
  for (const { form, last } of ENDS) {
    const match = form.exec(text);
    if (match) return settled(last(meetingDate, match.groups?.['next'] === undefined ? 0 : 1), match[0]);
  }
  return null;
};

const QUARTER =
  /(?<!\p{L})(?:(?:by|before|end of|due|deadline|in|senast|senest|före|inden|innen|innan|til|frist):?\s(?:the end of\s|udgangen af\s|slutet av\s)?)(?:Q(?<q>[1-4])|(?<k>[1-4])\.?\s?kvarta\p{L}{1,2})(?:\s(?<year>20\d{2}))?(?!\d)/iu;

/** `Q1 2027`, `1. kvartal`: its last day; without a year the first that ends after the meeting. */
const quarter: FindDeadline = (text, { meetingDate }) => {
  const match = QUARTER.exec(text);
  if (!match || !meetingDate) return null;
  const { q, k, year } = match.groups ?? {};
  const end = endOfQuarter(Number(year ?? meetingDate.year), Number(q ?? k));
  if (Temporal.PlainDate.compare(end, meetingDate) >= 0) return settled(end, match[0]);
  return year === undefined ? settled(end.add({ years: 1 }), match[0]) : null;
};

const endOfQuarter = (year: number, number: number): Temporal.PlainDate =>
  Temporal.PlainDate.from({ year, month: number * 3, day: 1 })
    .add({ months: 1 })
    .subtract({ days: 1 });

/** A span from the meeting on: so many days or weeks, or to the end of its week, month, year or a quarter. */
export const span: FindDeadline = (text, context) =>
  within(text, context) ?? endOfSpan(text, context) ?? quarter(text, context);
