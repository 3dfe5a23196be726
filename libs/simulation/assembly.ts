import type { DecisionState, FollowUpState, MeetingState, MeetingTime, Owner, ProtocolState } from '#domain';
import type { Actor } from '#kernel';
import type { Dice } from './dice.js';
import type { Subject, World } from './world.js';

/** An office of a county: who can sit in a body, and own what it decides. */
export interface Office {
  readonly id: string;
  readonly name: string;
}

/** A protocol that no meeting has approved, and the meeting that it is of. */
export interface Drafted {
  readonly protocol: Subject<ProtocolState>;
  readonly of: MeetingTime & { readonly id: string };
}

/** A meeting of a body, and what was put on its agenda beforehand. */
export interface Gathering {
  readonly meeting: Subject<MeetingState>;
  readonly protocols: Drafted[];
  readonly decisions: Subject<DecisionState>[];
  isOver: boolean;
}

/** A body, as it goes from meeting to meeting. */
export interface Assembly {
  readonly world: World;
  readonly dice: Dice;
  readonly id: string;
  readonly name: string;
  readonly county: string;
  readonly offices: readonly Office[];
  readonly members: readonly Office[];
  /** The AU. */
  readonly committee: Office;
  /** Counts what it has begun: names for ids. */
  serial: number;
  /** It has held no meeting yet. */
  isNew: boolean;
  /** The next meeting that is called; null between two. */
  next: Gathering | null;
  readonly drafted: Drafted[];
  /** Decisions in writing that the next meeting has to hear of. */
  readonly waiting: Subject<DecisionState>[];
  /** The latest decisions that are in force. */
  readonly inForce: Subject<DecisionState>[];
}

/** A follow-up, and who works on it. */
export interface Work {
  readonly assembly: Assembly;
  readonly dice: Dice;
  readonly followUp: Subject<FollowUpState>;
}

export const secretariat: Actor = { kind: 'person', id: 'secretariat' };

/** Somebody at an office, speaking for it. */
export const speakingFor = (partyId: string): Actor => ({
  kind: 'person',
  id: 'contact',
  onBehalfOf: partyId,
});

/** A name for an id, which the body uses once. */
export const nextIdOf = (assembly: Assembly, kind: string): string =>
  assembly.world.idOf(kind, assembly.id, assembly.serial++);

export const responsibleIn = ({ owners }: { readonly owners: readonly Owner[] }): readonly string[] =>
  owners.filter(({ role }) => role === 'responsible').map(({ partyId }) => partyId);
