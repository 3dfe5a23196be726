export { hash, protocolCommands, type ProtocolCommand } from './commands.js';
export { composeProtocol, type ProtocolFacts } from './compose.js';
export { protocol, type ProtocolRule } from './decide.js';
export type {
  ProtocolCirculation,
  Erratum,
  ExternalProtocol,
  ProtocolComment,
  ProtocolEvent,
  ProtocolSending,
} from './events.js';
export { owedBy, type OwedProtocol } from './sent-out.js';
export type { ProtocolState } from './state.js';
export type { DecidedInWriting } from './in-writing.js';
export { protocolWords, type ProtocolLanguage } from './words.js';
