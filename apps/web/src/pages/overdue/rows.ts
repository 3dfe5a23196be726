import { LISTS } from '../../api/overdue.js';
import type { FollowUpRow, ListName, OverdueLists } from '../../api/overdue.js';
import type { Sort } from '../../parts/record-list/columns.js';
import type { SortKey } from './asked.js';

/** The order in which the service sends a list, so that the page can show it as the chosen one. */
export const SENT_ORDER: Record<ListName, Sort<SortKey> | null> = {
  overdue: { by: 'days', order: 'descending' },
  upcoming: { by: 'deadline', order: 'ascending' },
  withoutDate: null,
  withoutOwner: null,
};

/** The row of a follow-up, in whichever list it is. */
export function findRow(lists: Pick<OverdueLists, ListName>, id: string): FollowUpRow | undefined {
  return LISTS.flatMap((name) => lists[name]).find((row) => row.id === id);
}

/** The rows in which every word of the search occurs somewhere, whatever the case. */
export function searchRows(rows: FollowUpRow[], search: string, locale: string): FollowUpRow[] {
  const wanted = search.toLocaleLowerCase(locale).split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return rows;
  return rows.filter((row) => {
    const text = searchable(row).toLocaleLowerCase(locale);
    return wanted.every((word) => text.includes(word));
  });
}

function searchable({ text, body, owners, deadline, source }: FollowUpRow): string {
  const words = [text, body.name, ...owners.map(({ name }) => name), deadline.words, deadline.meeting?.title];
  return [...words, source.meeting?.title, source.sentence].filter(Boolean).join('\n');
}

/** Rows in order; those that lack what is sorted by come last either way, and equals keep their order. */
export function sortRows(rows: FollowUpRow[], sort: Sort<SortKey> | null, locale: string): FollowUpRow[] {
  if (sort === null) return rows;
  const collator = new Intl.Collator(locale, { numeric: true });
  const sign = sort.order === 'ascending' ? 1 : -1;
  return rows.toSorted((left, right) => {
    const a = sortValue(left, sort.by);
    const b = sortValue(right, sort.by);
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    return sign * collator.compare(a, b);
  });
}

function sortValue(row: FollowUpRow, by: SortKey): string | null {
  switch (by) {
    case 'days':
      return row.daysOverdue === null ? null : String(row.daysOverdue);
    case 'deadline':
      return row.deadline.date;
    case 'owner':
      return responsible(row)[0] ?? null;
  }
}

export function responsible({ owners }: FollowUpRow): string[] {
  return owners.filter(({ role }) => role === 'responsible').map(({ name }) => name);
}

export function contributing({ owners }: FollowUpRow): string[] {
  return owners.filter(({ role }) => role === 'contributing').map(({ name }) => name);
}
