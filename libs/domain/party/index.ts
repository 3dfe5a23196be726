export { partyCommands, type PartyCommand } from './commands.js';
export { party, type PartyRule } from './decide.js';
export type { PartyEvent, PartyKind } from './events.js';
export type { PartyState } from './state.js';
