import { Tag } from '@digdir/designsystemet-react';
import type { FollowUpRow, ListName } from '../../api/overdue.js';
import type { Dictionary } from '../../language/dictionaries.js';
import type { Column } from '../../parts/record-list/columns.js';
import type { SortKey } from './asked.js';
import { DeadlineCell, OwnersCell, SourceCell } from './cells.js';
import { HistoryButton } from './history-button.js';

type ColumnsFor = { list: ListName; at: string; words: Dictionary };
type RowColumn = Column<FollowUpRow, SortKey>;

/** What is told of every follow-up; only the overdue list has days to count. */
export function columnsFor({ list, at, words }: ColumnsFor): RowColumn[] {
  const { columns, sorting, state, days } = words.overdue;
  const overdue: RowColumn = {
    id: 'days',
    heading: columns.days,
    cell: ({ daysOverdue }) => <Tag data-color="danger">{days(daysOverdue ?? 0)}</Tag>,
    sort: { key: 'days', ...sorting.days },
  };
  const told: RowColumn[] = [
    {
      id: 'text',
      heading: columns.text,
      part: 'title',
      cell: (row) => (
        <>
          <span lang={row.source.language ?? undefined}>{row.text}</span>
          {row.state !== 'assigned' && <span className="overdue-state">{state[row.state]}</span>}
        </>
      ),
    },
    {
      id: 'owner',
      heading: columns.owner,
      cell: (row) => <OwnersCell row={row} />,
      ...(list !== 'withoutOwner' && { sort: { key: 'owner', ...sorting.owner } }),
    },
    {
      id: 'deadline',
      heading: columns.deadline,
      cell: (row) => <DeadlineCell at={at} row={row} />,
      ...(list !== 'withoutDate' && { sort: { key: 'deadline', ...sorting.deadline } }),
    },
    { id: 'source', heading: columns.source, cell: (row) => <SourceCell row={row} /> },
    {
      id: 'history',
      heading: columns.history,
      part: 'action',
      cell: (row) => <HistoryButton row={row} />,
    },
  ];
  return list === 'overdue' ? [overdue, ...told] : told;
}
