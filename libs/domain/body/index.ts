export {
  approvalPolicy,
  approvalPolicyOf,
  defaultApprovalPolicy,
  type ApprovalPolicy,
} from './approval-policy.js';
export { bodyCommands, type BodyCommand } from './commands.js';
export { body, type BodyRule } from './decide.js';
export type { BodyEvent } from './events.js';
export type { BodyState } from './state.js';
