import {
  followUp,
  meeting,
  meetingDayAfter,
  type FollowUpEvent,
  type FollowUpState,
  type MeetingEvent,
  type MeetingState,
} from '#domain';
import { fold } from '#kernel';
import type { Lens } from '../entity/lens.js';
import type { Fact } from './chronicle.js';

/** A fact at its place in the log. */
interface Told extends Fact {
  readonly position: bigint;
}

/** Something that gave an entity a new version, and from when on that version was in force. */
interface Change {
  readonly fact: Told;
  readonly own: boolean;
  readonly inForce: Temporal.Instant;
}

export interface ExpectedRow {
  readonly id: string;
  readonly version: number;
  readonly due: string | null;
  readonly state: unknown;
}

const placed = (facts: readonly Fact[]): readonly Told[] =>
  facts.map((fact, index) => ({ ...fact, position: BigInt(index + 1) }));

const isMeeting = ({ category }: Fact): boolean => category === meeting.category;

/** The day of a meeting after everything that was told up to `position`. */
const dayOf = (facts: readonly Told[], meetingId: string, position: bigint): string | null =>
  facts
    .filter((fact) => isMeeting(fact) && fact.id === meetingId && fact.position <= position)
    .reduce<string | null>((day, { event }) => {
      const after = meetingDayAfter(event as MeetingEvent);
      return after === undefined ? day : after;
    }, null);

const ownEvents = <Event>(changes: readonly Change[]): readonly Event[] =>
  changes.filter((change) => change.own).map(({ fact }) => fact.event as unknown as Event);

const dueOf = (state: NonNullable<FollowUpState>, facts: readonly Told[], at: bigint): string | null => {
  if (state.deadline.kind === 'date') return state.deadline.date;
  return state.deadline.kind === 'meeting' ? dayOf(facts, state.deadline.meetingId, at) : null;
};

const instantOf = ({ occurredAt = '' }: Fact): Temporal.Instant => Temporal.Instant.from(occurredAt);

/** Never before the version that it follows. */
const inForceAfter = (before: Change | undefined, fact: Fact): Temporal.Instant => {
  const own = instantOf(fact);
  return before !== undefined && Temporal.Instant.compare(before.inForce, own) > 0 ? before.inForce : own;
};

/** Whether a meeting's change moves the deadline of a follow-up with this past. */
const movesDeadline = (fact: Told, past: readonly Change[], facts: readonly Told[]): boolean => {
  const state = fold(followUp, ownEvents<FollowUpEvent>(past));
  if (!isMeeting(fact) || state?.deadline.kind !== 'meeting' || state.deadline.meetingId !== fact.id)
    return false;
  return dueOf(state, facts, fact.position - 1n) !== dueOf(state, facts, fact.position);
};

const changesOf = (facts: readonly Told[], category: string, id: string): readonly Change[] => {
  const changes: Change[] = [];
  for (const fact of facts) {
    const own = fact.category === category && fact.id === id;
    if (!own && !(category === followUp.category && movesDeadline(fact, changes, facts))) continue;
    changes.push({ fact, own, inForce: inForceAfter(changes.at(-1), fact) });
  }
  return changes;
};

const isSeen =
  ({ known, inForce }: Lens) =>
  (change: Change): boolean =>
    (known === null || change.fact.position <= known) &&
    (inForce === null || Temporal.Instant.compare(change.inForce, inForce) <= 0);

const idsOf = (facts: readonly Told[], category: string): readonly string[] =>
  [...new Set(facts.filter((fact) => fact.category === category).map((fact) => fact.id))].sort();

/** The rows of one category through a lens: nothing but a fold of the facts that are seen through it. */
const rowsOf = (
  facts: readonly Told[],
  category: string,
  stateOf: (changes: readonly Change[]) => { state: unknown; due: (at: bigint) => string | null },
  lens: Lens,
): readonly ExpectedRow[] =>
  idsOf(facts, category).flatMap((id) => {
    const changes = changesOf(facts, category, id).filter(isSeen(lens));
    const last = changes.at(-1);
    if (last === undefined) return [];
    const { state, due } = stateOf(changes);
    const version = changes.filter((change) => change.own).length;
    return [{ id, version, state, due: due(last.fact.position) }];
  });

export const expectedFollowUps = (history: readonly Fact[], lens: Lens): readonly ExpectedRow[] => {
  const facts = placed(history);
  const stateOf = (changes: readonly Change[]) => {
    const state = fold(followUp, ownEvents<FollowUpEvent>(changes));
    return { state, due: (at: bigint) => (state === null ? null : dueOf(state, facts, at)) };
  };
  return rowsOf(facts, followUp.category, stateOf, lens);
};

export const expectedMeetings = (history: readonly Fact[], lens: Lens): readonly ExpectedRow[] => {
  const stateOf = (changes: readonly Change[]) => {
    const state: MeetingState = fold(meeting, ownEvents<MeetingEvent>(changes));
    return { state, due: () => state?.date ?? null };
  };
  return rowsOf(placed(history), meeting.category, stateOf, lens);
};
