import type { AgendaItem, Attendance, MeetingTime } from '../meeting/events.js';
import { inWritingText, type DecidedInWriting } from './in-writing.js';
import { protocolWords, type ProtocolLanguage, type ProtocolWords } from './words.js';

/** What is known of a meeting that was held. */
export interface ProtocolFacts extends MeetingTime {
  /** Name of the body. */
  readonly body: string;
  readonly title: string;
  readonly place: string | null;
  readonly attendance: Attendance | null;
  /** In their order. */
  readonly items: readonly Pick<AgendaItem, 'seq' | 'number' | 'title' | 'presenters'>[];
  /** `itemSeq`: the item at which it was made, where that is known. */
  readonly decisions: readonly { readonly text: string; readonly itemSeq: number | null }[];
  /** Those on its agenda that were put to the parties before. */
  readonly inWriting?: readonly DecidedInWriting[];
}

const timeOf = ({ date, start, end }: MeetingTime, words: ProtocolWords): string => {
  const hours = [start, end].filter((one) => one !== null).join('–');
  return hours === '' ? words.day(date) : `${words.day(date)} ${words.at} ${hours}`;
};

/** What is not known is left out, never made up. */
const lines = (...all: readonly (readonly [label: string, value: string | null | undefined])[]): string[] =>
  all.flatMap(([label, value]) => (value ? [`${label}: ${value}`] : []));

const headOf = (facts: ProtocolFacts, words: ProtocolWords): string =>
  [
    words.title,
    facts.body,
    '',
    ...lines(
      [words.meeting, facts.title],
      [words.time, timeOf(facts, words)],
      [words.place, facts.place],
      [words.chair, facts.attendance?.chair],
      [words.secretary, facts.attendance?.secretary],
      [words.present, facts.attendance?.present.join(', ')],
      [words.absent, facts.attendance?.absent.join(', ')],
    ),
  ].join('\n');

const decisionsAt = ({ decisions }: ProtocolFacts, seq: number | null, words: ProtocolWords): string[] =>
  decisions.filter(({ itemSeq }) => itemSeq === seq).map(({ text }) => `${words.decision}: ${text}`);

type Item = ProtocolFacts['items'][number] & { readonly place: number };

const itemText = (item: Item, facts: ProtocolFacts, words: ProtocolWords): string =>
  [
    `${words.item} ${item.number ?? item.place}: ${item.title}`,
    ...lines([words.presenters, item.presenters.map(({ name }) => name).join(', ')]),
    ...decisionsAt(facts, item.seq, words),
  ].join('\n');

/** The text of a meeting's protocol. Pure: the same facts give the same text, to the letter. */
export const composeProtocol = (facts: ProtocolFacts, language: ProtocolLanguage): string => {
  const words = protocolWords[language];
  const items = facts.items
    .toSorted((one, other) => one.seq - other.seq)
    .map((item, index): Item => ({ ...item, place: index + 1 }));
  const known = new Set<number | null>(items.map(({ seq }) => seq));
  const others = facts.decisions.filter(({ itemSeq }) => !known.has(itemSeq)).map(({ text }) => text);
  return [
    headOf(facts, words),
    ...items.map((item) => itemText(item, facts, words)),
    ...(others.length === 0 ? [] : [[words.otherDecisions, ...others].join('\n')]),
    ...inWritingText(facts.inWriting ?? [], words),
    '',
  ].join('\n\n');
};
