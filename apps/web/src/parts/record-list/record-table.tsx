import { Table } from '@digdir/designsystemet-react';
import type { Column, RecordsProps, Sort } from './columns.js';

export function RecordTable<Row extends { id: string }, Key extends string>(props: RecordsProps<Row, Key>) {
  const { caption, columns, rows, sort, onSort } = props;
  return (
    <Table className="record-table" data-color="neutral" data-size="sm" hover>
      <caption className="ds-sr-only">{caption}</caption>
      <Table.Head>
        <Table.Row>
          {columns.map((column) => (
            <Heading column={column} key={column.id} onSort={onSort} sort={sort} />
          ))}
        </Table.Row>
      </Table.Head>
      <Table.Body>
        {rows.map((row) => (
          <Table.Row key={row.id}>
            {columns.map((column) => (
              <Cell column={column} key={column.id} row={row} />
            ))}
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  );
}

type HeadingProps<Row, Key extends string> = {
  column: Column<Row, Key>;
  sort: Sort<Key> | null;
  onSort: (sort: Sort<Key>) => void;
};

function Heading<Row, Key extends string>({ column, sort, onSort }: HeadingProps<Row, Key>) {
  const { id, heading, sort: sortable } = column;
  if (sortable === undefined) {
    const shown = column.part === 'action' ? <span className="ds-sr-only">{heading}</span> : heading;
    return <Table.HeaderCell data-column={id}>{shown}</Table.HeaderCell>;
  }
  const order = sort?.by === sortable.key ? sort.order : 'none';
  const next = order === 'ascending' ? 'descending' : 'ascending';
  return (
    <Table.HeaderCell data-column={id} onClick={() => onSort({ by: sortable.key, order: next })} sort={order}>
      {heading}
    </Table.HeaderCell>
  );
}

function Cell<Row, Key extends string>({ column, row }: { column: Column<Row, Key>; row: Row }) {
  const content = column.cell(row);
  if (column.part !== 'title') return <Table.Cell data-column={column.id}>{content}</Table.Cell>;
  return (
    <Table.HeaderCell data-column={column.id} scope="row">
      {content}
    </Table.HeaderCell>
  );
}
