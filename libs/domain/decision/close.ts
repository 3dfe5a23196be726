import { refuse } from '#kernel';
import type { DecisionCommand } from './commands.js';
import type { Closing, DecisionEvent } from './events.js';
import { existing, whenCirculated, type Circulated, type Decided } from './open.js';
import { countOf, outcomeAtDeadline, settledOutcome, tallyOf, type Outcome } from './outcome.js';
import type { DecisionState } from './state.js';
import { isInTime } from './terms.js';

const EVENTS = {
  adopted: 'DecisionAdopted',
  rejected: 'DecisionRejected',
  lapsed: 'DecisionLapsed',
  lifted: 'DecisionLifted',
} as const satisfies Record<Outcome, DecisionEvent['type']>;

/** How the answers stand just now. */
export const standingOf = ({ circulation, answers }: Pick<Circulated, 'circulation' | 'answers'>) => {
  const count = countOf(circulation.parties, answers);
  const tally = tallyOf(count);
  return {
    count,
    /** Were nobody else to answer. */
    atDeadline: outcomeAtDeadline(tally, circulation),
    /** Whatever is still to be answered; null while that decides. */
    settled: settledOutcome(tally, circulation),
  };
};

const closed = (outcome: Outcome, closing: Closing): Decided => [{ type: EVENTS[outcome], data: closing }];

/** At the deadline, or before it when that is asked for and nothing can change the outcome any more. */
export const close = (
  { at, early }: Extract<DecisionCommand, { type: 'CloseDecision' }>['data'],
  state: DecisionState,
): Decided =>
  existing(state, ({ closing }) => {
    if (closing !== null) return [];
    return whenCirculated(state, (decision) => {
      const { count, atDeadline, settled } = standingOf(decision);
      const { textHash, circulation } = decision;
      if (!isInTime(at, circulation.closesAt))
        return closed(atDeadline, { count, textHash, early: false, at });
      return early && settled !== null
        ? closed(settled, { count, textHash, early: true, at })
        : refuse('DecisionIsStillOpen', { until: circulation.until });
    });
  });
