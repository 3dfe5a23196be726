import type { HistoryEntry } from '../../api/history.js';
import { isAfter } from '../../days/day.js';

/**
 * Parts a history at the day its list was for, so that a reader of an earlier list does not take later
 * events for something one could have known: they happened after that day, or were recorded after `known`.
 */
export function partHistory(entries: HistoryEntry[], at: string, known: string | null) {
  const isLater = ({ occurredAt, recordedAt }: HistoryEntry) =>
    isAfter(occurredAt, at) || (known !== null && isAfter(recordedAt, known));
  return { until: entries.filter((entry) => !isLater(entry)), later: entries.filter(isLater) };
}
