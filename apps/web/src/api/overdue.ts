import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { ask } from './request.js';

export type Named = { id: string; name: string };
export type Owner = Named & { role: 'responsible' | 'contributing' };
export type FollowUpState =
  | 'assigned'
  | 'accepted'
  | 'reportedDone'
  | 'sentBack'
  | 'reopened'
  | 'declined'
  | 'confirmedDone'
  | 'cancelled';

export type Deadline = {
  kind: 'date' | 'meeting' | 'condition' | 'none';
  /** ISO day, when one is known (also that of a meeting). */
  date: string | null;
  /** The deadline in the words of the minutes. */
  words: string | null;
  meeting: { id: string; title: string } | null;
};

export type Source = {
  meeting: { id: string; title: string; date: string | null } | null;
  /** Item number as printed. */
  item: string | null;
  itemSeq: number | null;
  /** Word for word from the minutes. */
  sentence: string | null;
  /** BCP 47 tag of the minutes, when the service knows it. */
  language?: string | null;
};

export type FollowUpRow = {
  id: string;
  text: string;
  state: FollowUpState;
  body: Named;
  owners: Owner[];
  deadline: Deadline;
  /** Whole days; null when not overdue. */
  daysOverdue: number | null;
  source: Source;
};

export const LISTS = ['overdue', 'upcoming', 'withoutDate', 'withoutOwner'] as const;
export type ListName = (typeof LISTS)[number];

export type OverdueLists = {
  /** ISO day the lists are for, in the body's time zone. */
  at: string;
  /** ISO day or instant up to and including which the log was read; null means all of it. */
  known: string | null;
  /** Last log position included. */
  position: string;
  /** So many rows a list holds at most: one of that length may go on. */
  longest: number;
  bodies: Named[];
} & Record<ListName, FollowUpRow[]>;

export type OverdueAsking = {
  at: string | null;
  known: string | null;
  body: string | null;
  language: string;
};

/** The lists of one day. While another day is fetched the lists of the former stay, as placeholder. */
export function overdueLists({ language, ...query }: OverdueAsking) {
  return queryOptions({
    queryKey: ['overdue', query],
    queryFn: ({ signal }) => ask<OverdueLists>('/api/overdue', { query, language, signal }),
    placeholderData: keepPreviousData,
  });
}

export type FollowUpAsking = Omit<OverdueAsking, 'body'> & { id: string };

/** One follow-up as it stood, whether or not it is in a list; refused with 404 when there was none. */
export function followUpById({ id, language, ...query }: FollowUpAsking) {
  return queryOptions({
    queryKey: ['followUp', id, query, language],
    queryFn: ({ signal }) =>
      ask<FollowUpRow>(`/api/follow-ups/${encodeURIComponent(id)}`, { query, language, signal }),
  });
}
