import { queryOptions } from '@tanstack/react-query';
import { ask } from './request.js';

/** Who made an entry: someone from outside, or the program by itself. */
export type Actor = { kind: 'person' | 'process' | 'system'; id: string };

export type HistoryEntry = {
  position: string;
  type: string;
  /** Instant when the log learned it. */
  recordedAt: string;
  /** Instant when it happened in the world. */
  occurredAt: string;
  actor: Actor;
  /** The event in words, in the language asked for. */
  text: string;
};

export type History = { id: string; entries: HistoryEntry[] };

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
