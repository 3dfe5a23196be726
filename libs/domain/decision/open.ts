import { refuse, type Refusal } from '#kernel';
import { whereExisting } from '../where-existing.js';
import type { Circulation, DecisionEvent } from './events.js';
import type { DecisionState } from './state.js';
import { isInTime } from './terms.js';

export type DecisionRule =
  | 'DecisionExists'
  | 'DecisionDoesNotExist'
  | 'DecisionIsClosed'
  | 'DecisionIsNotClosed'
  | 'DecisionIsCirculated'
  | 'DecisionIsNotCirculated'
  | 'DecisionIsStillOpen'
  | 'DecisionIsNotInForce'
  | 'SupersedingDecisionIsNotInForce'
  | 'BodyHasNoMembers'
  | 'NobodyIsAsked'
  | 'PartyIsNotMember'
  | 'PartyIsNotAsked'
  | 'QuorumIsTooHigh'
  | 'DeadlineHasPassed'
  | 'TextHasChanged'
  | 'ReasonIsMissing';

export type Decided = readonly DecisionEvent[] | Refusal<DecisionRule>;
export type Decision = NonNullable<DecisionState>;
export type Circulated = Decision & { readonly circulation: Circulation };

export const existing = whereExisting<DecisionState, DecisionEvent, DecisionRule>('DecisionDoesNotExist');

/** The deadline has not passed; there is none before it is circulated. */
const inTime = (
  { circulation }: Pick<Decision, 'circulation'>,
  at: string,
): Refusal<'DeadlineHasPassed'> | null =>
  circulation === null || isInTime(at, circulation.closesAt)
    ? null
    : refuse('DeadlineHasPassed', { until: circulation.until });

/** Decides about what is proposed or circulated, while there is time. */
export const whileOpen = (
  state: DecisionState,
  at: string,
  decide: (decision: Decision) => Decided,
): Decided =>
  existing(state, (decision) => {
    const { stage } = decision;
    if (stage !== 'proposed' && stage !== 'circulated') return refuse('DecisionIsClosed', { stage });
    return inTime(decision, at) ?? decide(decision);
  });

/** Decides about what is circulated, in time or not. */
export const whenCirculated = (state: DecisionState, decide: (decision: Circulated) => Decided): Decided =>
  existing(state, (decision) => {
    const { stage, circulation } = decision;
    if (stage === 'proposed') return refuse('DecisionIsNotCirculated');
    if (stage !== 'circulated' || circulation === null) return refuse('DecisionIsClosed', { stage });
    return decide({ ...decision, circulation });
  });
