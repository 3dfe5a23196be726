import type { Queryable } from '#database';
import { standingOf, tallyOf, type DecisionState, type Outcome, type PartyAnswer, type Tally } from '#domain';
import type { Lens } from '../entity/lens.js';
import { namesOf, type Named } from '../parties/queries.js';

type State = NonNullable<DecisionState>;

/** A row of the read model. */
export interface DecisionRow {
  readonly id: string;
  readonly version: number;
  readonly state: State;
}

/** One of those it was circulated to, and what they answered to the present text; all null while silent. */
export type AskedParty = Named & {
  readonly [Part in 'answer' | 'reason' | 'by' | 'at']: PartyAnswer[Part] | null;
};

/** How the answers stand. */
export interface Standing {
  readonly tally: Tally;
  /** The outcome were nobody else to answer; once it is closed, that which it had. */
  readonly outcome: Outcome;
  /** Whether no answer that is missing can change it. */
  readonly isSettled: boolean;
}

/** A decision as people see it: with names beside the ids. */
export type DecisionView = State & {
  readonly id: string;
  readonly version: number;
  readonly body: Named;
  /** In the order in which they were asked; empty until it is circulated. */
  readonly asked: readonly AskedParty[];
  /** Null until it is circulated. */
  readonly standing: Standing | null;
};

const SILENT = { answer: null, reason: null, by: null, at: null };

const askedIn = ({ circulation, answers }: State, named: (id: string) => Named): readonly AskedParty[] =>
  (circulation?.parties ?? []).map((partyId) => {
    const { answer, reason, by, at } = answers.find((one) => one.partyId === partyId) ?? SILENT;
    return { ...named(partyId), answer, reason, by, at };
  });

const standingIn = ({ circulation, answers, closing }: State): Standing | null => {
  if (circulation === null) return null;
  if (closing !== null) return { tally: tallyOf(closing.count), outcome: closing.outcome, isSettled: true };
  const { count, atDeadline, settled } = standingOf({ circulation, answers });
  return { tally: tallyOf(count), outcome: atDeadline, isSettled: settled !== null };
};

/** Puts names to rows. */
export const viewDecisions = async (
  database: Queryable,
  rows: readonly DecisionRow[],
  lens: Lens,
): Promise<readonly DecisionView[]> => {
  const ids = rows.flatMap(({ state }) => [state.bodyId, ...(state.circulation?.parties ?? [])]);
  const names = await namesOf(database, ids, lens);
  const named = (id: string): Named => ({ id, name: names.get(id) ?? id });
  return rows.map(({ id, version, state }) => ({
    ...state,
    ...{ id, version },
    body: named(state.bodyId),
    asked: askedIn(state, named),
    standing: standingIn(state),
  }));
};
