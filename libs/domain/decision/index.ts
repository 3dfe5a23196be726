export {
  dueAskings,
  planAskings,
  silentIn,
  type AskingSettings,
  type AskingSubject,
  type PlannedAsking,
} from './askings.js';
export { standingOf } from './close.js';
export { decisionCommands, decisionStage, decisionType, type DecisionCommand } from './commands.js';
export { decision, isInForce } from './decide.js';
export type {
  PartyAnswer,
  Asking,
  AskingKind,
  Circulation,
  Closing,
  DecisionEvent,
  DecisionKind,
  Matter,
  OnAgenda,
} from './events.js';
export type { Circulated, DecisionRule } from './open.js';
export {
  countOf,
  outcomeAtDeadline,
  settledOutcome,
  tallyOf,
  type AnswerKind,
  type Count,
  type OnObjection,
  type Outcome,
  type Tally,
  type VotingRule,
} from './outcome.js';
export { textHashOf, type AskedBy, type ProposedFollowUp } from './proposal.js';
export type { DecisionStage, DecisionState, FormerText } from './state.js';
export { closingInstant } from './terms.js';
export { titleOf } from './title.js';
