import type { Queryable } from '#database';
import type { EndsElsewhere, EventOfAnotherLog, Restored } from '../port.js';
import { assertAllRestorable } from '../restorable.js';
import { STATEMENTS } from './statements.js';

interface Verdict {
  readonly is_restored: boolean;
  readonly at_position: bigint;
}

/** As an append writes it; the time of recording has a column of its own. */
const metadataOf = ({ metadata }: EventOfAnotherLog): string => {
  const { recordedAt: _, ...rest } = metadata;
  return JSON.stringify(rest);
};

const bindsOf = (after: bigint, events: readonly EventOfAnotherLog[]): readonly unknown[] => [
  after,
  events.map(({ stream }) => stream),
  events.map(({ version }) => version),
  events.map(({ id }) => id),
  events.map(({ type }) => type),
  events.map(({ schemaVersion }) => schemaVersion),
  events.map(({ data }) => JSON.stringify(data)),
  events.map(metadataOf),
  events.map(({ metadata }) => Temporal.Instant.from(metadata.occurredAt)),
  events.map(({ metadata }) => metadata.recordedAt),
];

/** All events in one round trip and one transaction; see `EventStore.restore`. */
export const restoreBatch = async (
  database: Queryable,
  after: bigint,
  events: readonly EventOfAnotherLog[],
): Promise<Restored | EndsElsewhere> => {
  assertAllRestorable(events);
  const { text, name } = STATEMENTS.restoreBatch;
  const [verdict] = await database.query<Verdict>(text, bindsOf(after, events), { name });
  if (verdict === undefined) throw new Error('The database gave no answer about what was to be restored.');
  const { is_restored: isRestored, at_position: position } = verdict;
  return isRestored ? { outcome: 'restored', position } : { outcome: 'ends-elsewhere', head: position };
};
