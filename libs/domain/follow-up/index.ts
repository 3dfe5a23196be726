export { followUpCommands, type EvidenceItem, type FollowUpCommand } from './commands.js';
export { followUp } from './decide.js';
export type { FollowUpEvent, Report } from './events.js';
export { awaitedOwners, delegatorsIn } from './owners.js';
export type { FollowUpRule } from './rules.js';
export {
  isClosed,
  isOpenRequest,
  type Delegation,
  type Evidence,
  type Extension,
  type FollowUpStage,
  type FollowUpState,
} from './state.js';
