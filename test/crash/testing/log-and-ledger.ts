import type { Database } from '#database';
import { idOf, type RecordedEvent } from '#kernel';
import { foldedDays, foldedRows, TABLE_OF } from '../../../libs/projections/testing/folded-rows.js';
import type { Answer, Ledger } from './ledger.js';

/** What is wrong with the log, held against what the writers were told; all empty when it is right. */
export interface Discrepancies {
  /** Acknowledged, and not in the log as it was answered. */
  readonly notAsAcknowledged: readonly string[];
  /** In the log, and nobody sent it. */
  readonly unsent: readonly string[];
  /** Of a command that was never answered a part is there, or it is there twice. */
  readonly twiceOrInPart: readonly string[];
}

export const RIGHT: Discrepancies = { notAsAcknowledged: [], unsent: [], twiceOrInPart: [] };

const isAsAnswered = (
  events: readonly RecordedEvent[],
  { id, version, position, events: types }: Answer,
): boolean => {
  const last = events.at(-1);
  // A command that found nothing to change wrote nothing, and was told where the thing stands.
  if (types.length === 0) return last === undefined;
  return (
    last !== undefined &&
    idOf(last.stream) === id &&
    last.version === version &&
    String(last.position) === position &&
    String(events.map(({ type }) => type)) === String(types)
  );
};

/** Every command of the writers says one thing about one stream. */
export const discrepancies = (log: readonly RecordedEvent[], ledger: Ledger): Discrepancies => {
  const byCommand = Map.groupBy(log, ({ metadata }) => metadata.commandId);
  const { acknowledged, unknown } = ledger;
  return {
    notAsAcknowledged: [...acknowledged]
      .filter(([commandId, answer]) => !isAsAnswered(byCommand.get(commandId) ?? [], answer))
      .map(([commandId, answer]) => `${commandId} was answered ${JSON.stringify(answer)}`),
    unsent: [...byCommand.keys()].filter((id) => !acknowledged.has(id) && !unknown.has(id)),
    twiceOrInPart: [...byCommand].filter(([, events]) => events.length !== 1).map(([id]) => id),
  };
};

interface Row {
  readonly id: string;
  readonly version: number;
  readonly state: unknown;
}

/** The current rows of every table that shows a category, and what they should be. */
export const readModels = async (
  database: Database,
  log: readonly RecordedEvent[],
): Promise<
  readonly { readonly table: string; readonly rows: readonly Row[]; readonly folded: readonly Row[] }[]
> =>
  Promise.all(
    Object.entries(TABLE_OF).map(async ([category, table]) => ({
      table,
      rows: await database.query<Row>(
        `select id, version, state from tingbok.${table} where until is null order by id`,
      ),
      folded: foldedRows(log, category),
    })),
  );

/** The last day of every follow-up, and what it should be. */
export const lastDays = async (database: Database, log: readonly RecordedEvent[]) => {
  const rows = await database.query<{ id: string; due: string | null }>(
    'select id, due from tingbok.follow_up where until is null',
  );
  const byId = (days: Iterable<readonly [string, string | null]>) =>
    [...days].toSorted(([one], [other]) => (one < other ? -1 : 1));
  return { rows: byId(rows.map(({ id, due }) => [id, due] as const)), folded: byId(foldedDays(log)) };
};
