export { followUpCommands, type FollowUpCommand } from './commands.js';
export { followUp, type FollowUpRule } from './decide.js';
export type { FollowUpEvent } from './events.js';
export { isClosed, type FollowUpStage, type FollowUpState } from './state.js';
