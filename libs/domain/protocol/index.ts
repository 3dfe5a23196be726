export { hash, protocolCommands, type ProtocolCommand } from './commands.js';
export { composeProtocol, type ProtocolFacts } from './compose.js';
export { protocol, type ProtocolRule } from './decide.js';
export type {
  ProtocolCirculation,
  Erratum,
  ExternalProtocol,
  ProtocolComment,
  ProtocolEvent,
} from './events.js';
export type { ProtocolState } from './state.js';
export type { DecidedInWriting } from './in-writing.js';
export { protocolWords, type ProtocolLanguage } from './words.js';
