import { queryOptions } from '@tanstack/react-query';
import { ask } from './request.js';

export type HistoryEntry = {
  position: string;
  type: string;
  /** Instant when the log learned it. */
  recordedAt: string;
  /** Instant when it happened in the world. */
  occurredAt: string;
  actor: string | null;
  /** The event in words, in the language asked for. */
  text: string;
};

export type History = { id: string; title: string; entries: HistoryEntry[] };

export function followUpHistory(id: string, language: string) {
  return queryOptions({
    queryKey: ['history', id, language],
    queryFn: ({ signal }) =>
      ask<History>(`/api/follow-ups/${encodeURIComponent(id)}/history`, {
        query: { lang: language },
        language,
        signal,
      }),
  });
}
