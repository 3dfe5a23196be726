import { LISTS } from '../../api/overdue.js';
import type { ListName } from '../../api/overdue.js';
import { isDay } from '../../days/day.js';
import type { Sort } from '../../parts/record-list/columns.js';

export const SORT_KEYS = ['days', 'deadline', 'owner'] as const;
export type SortKey = (typeof SORT_KEYS)[number];

/** What the address asks the page to show. */
export type Asked = {
  /** ISO day; null is today. */
  at: string | null;
  /** ISO day up to and including which the log is read; null is all of it. */
  known: string | null;
  /** Id or name of a body; null is all. */
  body: string | null;
  list: ListName;
  search: string;
  /** Null is the order of the service. */
  sort: Sort<SortKey> | null;
  /** Id of the follow-up whose history is open over the list. */
  followUp: string | null;
};

/** Reads an address; what it cannot mean a date by is named, other unknown words are left out. */
export function readAsked(query: URLSearchParams): { asked: Asked; badDate: string | null } {
  const at = query.get('at');
  const known = query.get('known');
  const asked: Asked = {
    at,
    known,
    body: query.get('body'),
    list: LISTS.find((name) => name === query.get('list')) ?? 'overdue',
    search: query.get('search') ?? '',
    sort: readSort(query.get('sort')),
    followUp: query.get('followUp') || null,
  };
  return { asked, badDate: [at, known].find((day) => day !== null && !isDay(day)) ?? null };
}

/** The shortest address that reads back as the same. */
export function writeAsked({ at, known, body, list, search, sort, followUp }: Asked): URLSearchParams {
  const members = {
    at,
    known,
    body,
    list: list === 'overdue' ? null : list,
    search: search === '' ? null : search,
    sort: sort === null ? null : `${sort.order === 'descending' ? '-' : ''}${sort.by}`,
    followUp,
  };
  const given = Object.entries(members).filter((member): member is [string, string] => member[1] !== null);
  return new URLSearchParams(given);
}

function readSort(text: string | null): Sort<SortKey> | null {
  const by = SORT_KEYS.find((key) => key === text?.replace(/^-/, ''));
  return by === undefined ? null : { by, order: text?.startsWith('-') ? 'descending' : 'ascending' };
}
