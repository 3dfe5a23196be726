export {
  historyLanguages,
  historyOf,
  type History,
  type HistoryEntry,
  type HistoryLanguage,
  type HistoryQuery,
} from './history.js';
