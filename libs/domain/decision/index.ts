export { decisionCommands, decisionType, type DecisionCommand } from './commands.js';
export { decision, type DecisionRule } from './decide.js';
export type { DecisionEvent, DecisionKind } from './events.js';
export type { DecisionState } from './state.js';
