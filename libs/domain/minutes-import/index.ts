export {
  answer,
  correction,
  minutesImportCommands,
  type Answer,
  type Correction,
  type MinutesImportCommand,
  type ResolvedParty,
} from './commands.js';
export { minutesImport, type MinutesImportRule } from './decide.js';
export { entriesOf, meetingOf, openQuestions, settledEntries, type Entry } from './entries.js';
export type { Acceptance, MinutesImportEvent } from './events.js';
export type * from './reading.js';
export { partyNamed, resolveParties, type RegisteredParty } from './resolve-parties.js';
export type { MinutesImportState } from './state.js';
