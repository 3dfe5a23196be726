import type { Queryable } from '#database';
import { titleOf, type DecisionStage, type DecisionState } from '#domain';
import { lastThrough, seenThrough, type Lens } from '../entity/lens.js';
import { entitiesById, LONGEST_LIST } from '../entity/list-entities.js';
import { viewDecisions, type DecisionRow, type DecisionView } from './view.js';

export interface DecisionQuery {
  readonly bodyId?: string | undefined;
  readonly stage?: DecisionStage | undefined;
}

/** Decisions, proposed and recorded, in the order in which the log learned of their last change; the latest. */
export const listDecisions = async (
  database: Queryable,
  lens: Lens,
  { bodyId, stage }: DecisionQuery = {},
): Promise<readonly DecisionView[]> => {
  const seen = seenThrough(lens, 'e', 3);
  const rows = await database.query<DecisionRow>(
    `select e.id, e.version, e.state from tingbok.decision e
     where ${seen.sql} and ($1::uuid is null or e.body_id = $1) and ($2::text is null or e.stage = $2)
     order by e.since desc, e.id desc limit ${LONGEST_LIST}`,
    [bodyId ?? null, stage ?? null, ...seen.values],
  );
  return viewDecisions(database, rows.toReversed(), lens);
};

/** One decision; undefined when there is none of this id, or none yet. */
export const findDecision = async (
  database: Queryable,
  id: string,
  lens: Lens,
): Promise<DecisionView | undefined> => {
  const last = lastThrough(lens, 'e', 2);
  const rows = await database.query<DecisionRow>(
    `select e.id, e.version, e.state from tingbok.decision e where e.id = $1::uuid and ${last.sql}`,
    [id, ...last.values],
  );
  const [found] = await viewDecisions(database, rows, lens);
  return found;
};

/** What decisions are called, by id; one that is not to be seen through the lens is called as it first was. */
export const decisionTitles = async (
  database: Queryable,
  ids: readonly string[],
  lens: Lens,
): Promise<ReadonlyMap<string, string>> => {
  const found = await entitiesById<NonNullable<DecisionState>>(database, { table: 'decision', ids }, lens);
  return new Map([...found].map(([id, { text }]) => [id, titleOf(text)]));
};

/** The decisions that were put to the parties, and are on the agenda of a meeting; in the order of their closing. */
export const decisionsOnAgenda = async (
  database: Queryable,
  meetingId: string,
  lens: Lens,
): Promise<readonly DecisionView[]> => {
  const seen = seenThrough(lens, 'e', 2);
  const rows = await database.query<DecisionRow>(
    `select e.id, e.version, e.state from tingbok.decision e
     where e.agenda_meeting_id = $1::uuid and ${seen.sql}
     order by e.state->'closing'->>'at', e.id limit ${LONGEST_LIST}`,
    [meetingId, ...seen.values],
  );
  return viewDecisions(database, rows, lens);
};
