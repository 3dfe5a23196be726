import type { Queryable } from '#database';
import { aggregates, type TingbokEvent } from '#domain';
import type { EventStore } from '#event-store';
import { streamOf, type Actor, type RecordedEvent } from '#kernel';
import { decisionTitles, meetingsOf, namesOf, now } from '#projections';
import { en } from './words/en.js';
import { nb } from './words/nb.js';
import { nn } from './words/nn.js';
import type { Teller, Telling } from './words/teller.js';

export const historyLanguages = ['nb', 'nn', 'en'] as const;
export type HistoryLanguage = (typeof historyLanguages)[number];

/** Days before months in all. */
const LOCALES: Readonly<Record<HistoryLanguage, string>> = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' };

const tellers: Readonly<Record<HistoryLanguage, Teller>> = { nb, nn, en };

/** One event as a sentence. */
export interface HistoryEntry {
  readonly position: string;
  readonly version: number;
  readonly type: string;
  /** When the log learned of it, and when it happened (ISO 8601 instants). */
  readonly recordedAt: string;
  readonly occurredAt: string;
  readonly actor: Actor;
  readonly text: string;
}

export interface History {
  readonly id: string;
  /** followUp, decision, protocol, meeting, import, party or body. */
  readonly category: string;
  readonly entries: readonly HistoryEntry[];
}

export interface HistoryQuery {
  readonly id: string;
  readonly language: HistoryLanguage;
  /** Events after this position are left out: what was known then. */
  readonly upTo?: bigint | undefined;
  /** Positions of events in other streams that belong to the story: reminders that were sent. */
  readonly alsoAt?: readonly bigint[] | undefined;
}

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/** The events of the first aggregate with this id, or nothing. A party and the body it is share an id: the party is told first. */
const eventsOf = async (
  store: EventStore,
  { id, alsoAt = [] }: HistoryQuery,
): Promise<{ category: string; events: readonly RecordedEvent[] } | undefined> => {
  for (const { decider } of aggregates) {
    const events: RecordedEvent[] = [];
    for await (const event of store.readStream(streamOf(decider.category, id))) events.push(event);
    if (events.length === 0) continue;
    for (const position of alsoAt) {
      for await (const event of store.readAll({ from: position, limit: 1 })) events.push(event);
    }
    return { category: decider.category, events: events.sort(byPosition) };
  }
  return undefined;
};

const byPosition = (a: RecordedEvent, b: RecordedEvent): number => (a.position < b.position ? -1 : 1);

const tellingOf = async (
  database: Queryable,
  events: readonly RecordedEvent[],
  language: HistoryLanguage,
): Promise<Telling> => {
  const ids = [...new Set(JSON.stringify(events.map((event) => event.data)).match(UUID) ?? [])];
  const names = await namesOf(database, ids, now);
  const meetings = await meetingsOf(database, ids, now);
  const decisions = await decisionTitles(database, ids, now);
  const days = new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long', timeZone: 'UTC' });
  const lists = new Intl.ListFormat(LOCALES[language], { type: 'conjunction' });
  const day = (isoDate: string): string =>
    days.format(Temporal.PlainDate.from(isoDate).toZonedDateTime('UTC').epochMilliseconds);
  const name = (id: string): string => names.get(id) ?? id;
  return {
    name,
    names: (all) => lists.format(all.map(name)),
    meeting: (id) => {
      const meeting = meetings.get(id);
      return meeting === undefined ? id : titleAndDate(meeting.title, day(meeting.date));
    },
    decision: (id) => decisions.get(id) ?? id,
    day,
    list: (parts) => lists.format(parts),
  };
};

/** Many a meeting has its date in its title already. */
const titleAndDate = (title: string, date: string): string =>
  title.includes(date) ? title : `${title} (${date})`;

const tell = (event: RecordedEvent, teller: Teller, telling: Telling): string => {
  const sentence = teller[event.type as TingbokEvent['type']] as
    ((data: never, telling: Telling) => string) | undefined;
  return sentence === undefined ? event.type : sentence(event.data as never, telling);
};

/** Every event of a decision, follow-up, protocol, meeting, import or party, in words. */
export const historyOf = async (
  parts: { readonly database: Queryable; readonly store: EventStore },
  query: HistoryQuery,
): Promise<History | undefined> => {
  const found = await eventsOf(parts.store, query);
  const { upTo } = query;
  const events = found?.events.filter((event) => upTo === undefined || event.position <= upTo) ?? [];
  if (found === undefined || events.length === 0) return undefined;
  const telling = await tellingOf(parts.database, events, query.language);
  const teller = tellers[query.language];
  const entries = events.map((event) => ({
    position: String(event.position),
    version: event.version,
    type: event.type,
    recordedAt: event.metadata.recordedAt,
    occurredAt: event.metadata.occurredAt,
    actor: event.metadata.actor,
    text: tell(event, teller, telling),
  }));
  return { id: query.id, category: found.category, entries };
};
