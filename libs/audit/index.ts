export {
  historyLanguages,
  historyOf,
  type History,
  type HistoryEntry,
  type HistoryLanguage,
  type HistoryQuery,
} from './history.js';
export type { Fault, FaultAt } from './log-file/faults.js';
export {
  FileExists,
  openFile,
  openStream,
  writeFileWhole,
  writeStream,
  type OpenedFile,
  type WriteOptions,
} from './log-file/files.js';
export { FORMAT } from './log-file/format.js';
export {
  importLogFile,
  type Imported,
  type ImportingProgress,
  type ImportParts,
} from './log-file/importing.js';
export type { LogSummary } from './log-file/reading.js';
export { verifyLogFile, type Verified } from './log-file/verifying.js';
export { EventWasAltered, LogFileWriter, type WritingProgress } from './log-file/writing.js';
