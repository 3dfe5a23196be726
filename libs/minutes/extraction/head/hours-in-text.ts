import { datesIn } from '../../language/dates.js';
import { timesIn } from '../../language/times.js';
import type { Block } from '../../readers/index.js';
import type { Rule } from '../rule.js';

export const HOURS_RULE: Rule = {
  name: 'head-hours-in-text',
  reason: 'when the meeting was opened and closed, which may differ from when it was called for',
  example:
    'Referat fra møte i Havnerådet 20. november 2026\n\n1. Kai\nMötet öppnades kl. 18.05.\n\n2. Eventuelt\nThe meeting adjourned at 9:15 pm.',
  isWhole: true,
};

const OPENED =
  /(?<!\p{L})(?:(?:meeting |was )?called (?:the meeting )?to order|meeting (?:was )?(?:opened|started|began|commenced|convened)|mötet öppna(?:de|t)?s?|öppnar mötet|öppnade mötet|mötet började|mødet (?:startede|begyndte|blev åbnet|åbnede)|møte(?:t|start)?:? (?:ble |blei |vart )?(?:åpnet|opna|satt|sett|startet|starta|startar|starter)|møtestart|^start|^fr[åa]a? kl)(?!\p{L})/iu;
const CLOSED =
  /(?<!\p{L})(?:(?:meeting )?(?:was )?adjourned|meeting (?:was )?(?:ended|closed|concluded|finished)|mötet avsluta(?:de|t)?s?|avslutar mötet|avslutade mötet|mødet (?:sluttede|sluttet|blev afsluttet|afsluttedes|hævet|blev hævet)|møtet (?:ble |blei |vart |var )?(?:hevet|heva|avsluttet|avslutta|slutt)|møte(?:t )?slutt|^slutt|^til kl|(?:^|\sog )(?:hevet|heva)|(?:,|;) ferdig)(?!\p{L})/iu;

export interface Hours {
  readonly start: string | null;
  readonly end: string | null;
}

export const NO_HOURS: Hours = { start: null, end: null };

/** The times that stand right behind the words for opening and closing a meeting. */
export const hoursIn = (blocks: readonly Block[]): Hours => {
  const texts = blocks.map(({ text }) => text.slice(0, 2_000));
  return { start: timeBehind(texts, OPENED), end: timeBehind(texts.toReversed(), CLOSED) };
};

const timeBehind = (texts: readonly string[], words: RegExp): string | null => {
  for (const text of texts) {
    const found = words.exec(text);
    const time = found && firstTime(text.slice(found.index + found[0].length));
    if (time) return time;
  }
  return null;
};

/** The time that stands in the same sentence, not far behind. */
const firstTime = (sentence: string): string | null => {
  const rest = behindDay(sentence);
  const before = /^(?:kl\.|[^.]){0,30}?(?=\d)/u.exec(rest)?.[0];
  if (before === undefined) return null;
  return timesIn(`kl. ${fourDigits(rest.slice(before.length, before.length + 16))}`)?.start ?? null;
};

/** `Møtet ble satt 20. november 2026 klokken 18.05`: the day may stand before the hour. */
const behindDay = (sentence: string): string => {
  const day = /^\s(?:(?:den|d\.|on)\s)?(?=\d{1,2}\.?\s?\p{L})/u.exec(sentence.slice(0, 10));
  const mention = day && datesIn(sentence.slice(0, 60), ANY_YEAR)[0];
  return mention?.start === day?.[0].length ? sentence.slice(mention?.end ?? 0) : sentence;
};
const ANY_YEAR = Temporal.PlainDate.from('2000-01-01');

/** `2110 pm`, `1830`: hours and minutes without a mark between. */
const fourDigits = (near: string): string =>
  near.replace(/^([01]\d|2[0-3])([0-5]\d)(?!\d)(?:\s?[ap]m)?/i, '$1:$2');
