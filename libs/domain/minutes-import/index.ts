export {
  answer,
  correction,
  meetingCorrection,
  minutesImportCommands,
  respelling,
  type Answer,
  type Correction,
  type LearnedAlias,
  type RecognizedMeeting,
  type MeetingCorrection,
  type MinutesImportCommand,
  type ResolvedParty,
  type Respelling,
} from './commands.js';
export {
  compareRenderings,
  isSameText,
  renderingOf,
  type ChangedEntry,
  type Comparison,
  type Difference,
  type Rendering,
  type SpellingVariants,
} from './comparison/index.js';
export { nextMeetingOf } from './next-meeting.js';
export { minutesImport } from './decide.js';
export {
  correctionOf,
  entriesAsRead,
  entriesOf,
  openQuestions,
  settledEntries,
  type Entry,
} from './entries.js';
export type { Acceptance, AddedEntry, Merge, MinutesImportEvent } from './events.js';
export { headOf, meetingOf, type MeetingKey } from './head.js';
export { doubtfulNames, learnAliases, namingsIn, type Learning, type Naming } from './learned-aliases.js';
export { readableSurroundings, surroundingsOf, wordsAt, type Surroundings } from './passage-in.js';
export type * from './reading.js';
export { folded, partyNamed, resolveParties, type RegisteredParty } from './resolve-parties.js';
export type { MinutesImportRule } from './rules.js';
export type { MinutesImportState } from './state.js';
