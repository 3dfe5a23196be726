export { hash, protocolCommands, type ProtocolCommand } from './commands.js';
export { protocol, type ProtocolRule } from './decide.js';
export type { ExternalProtocol, ProtocolEvent } from './events.js';
export type { ProtocolState } from './state.js';
