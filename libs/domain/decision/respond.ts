import { isSame, refuse } from '#kernel';
import type { DecisionCommand } from './commands.js';
import type { PartyAnswer } from './events.js';
import { whenCirculated, type Circulated, type Decided } from './open.js';
import type { AnswerKind } from './outcome.js';
import type { DecisionState } from './state.js';
import { isInTime } from './terms.js';

/** Whoever says no says why: it is minuted. */
const NEEDS_REASON: readonly AnswerKind[] = ['reject', 'object'];

/** What was answered, whenever that was. */
const said = ({ at: _at, ...answer }: PartyAnswer) => answer;

const isSaidAlready = ({ answers }: Circulated, answer: PartyAnswer): boolean =>
  answers.some((one) => isSame(said(one), said(answer)));

/** One answer for each party; it may be changed until it closes, by whoever answers for the party. */
export const respond = (
  answer: Extract<DecisionCommand, { type: 'RespondToDecision' }>['data'],
  state: DecisionState,
): Decided =>
  whenCirculated(state, (decision) => {
    const { circulation, textHash } = decision;
    if (!isInTime(answer.at, circulation.closesAt))
      return refuse('DeadlineHasPassed', { until: circulation.until });
    if (!circulation.parties.includes(answer.partyId))
      return refuse('PartyIsNotAsked', { party: answer.partyId });
    if (answer.textHash !== textHash) return refuse('TextHasChanged');
    if (answer.reason === null && NEEDS_REASON.includes(answer.answer)) return refuse('ReasonIsMissing');
    return isSaidAlready(decision, answer) ? [] : [{ type: 'ResponseGiven', data: answer }];
  });
