import { Card, Field, Heading, Label, Select } from '@digdir/designsystemet-react';
import { useLanguage } from '../../language/language.js';
import type { Column, Order, RecordsProps } from './columns.js';

const ORDERS: Order[] = ['descending', 'ascending'];

export function RecordCards<Row extends { id: string }, Key extends string>(props: RecordsProps<Row, Key>) {
  const { caption, columns, rows } = props;
  return (
    <>
      <SortChoice {...props} />
      <ul aria-label={caption} className="record-cards">
        {rows.map((row) => (
          <li key={row.id}>
            <RecordCard columns={columns} row={row} />
          </li>
        ))}
      </ul>
    </>
  );
}

function RecordCard<Row, Key extends string>({ columns, row }: { columns: Column<Row, Key>[]; row: Row }) {
  const titles = columns.filter(({ part }) => part === 'title');
  const details = columns.filter(({ part }) => part === undefined);
  const actions = columns.filter(({ part }) => part === 'action');
  return (
    <Card className="record-card" data-color="neutral">
      {titles.map(({ id, cell }) => (
        <Heading data-size="2xs" key={id} level={3}>
          {cell(row)}
        </Heading>
      ))}
      <dl>
        {details.map(({ id, heading, cell }) => (
          <div key={id}>
            <dt>{heading}</dt>
            <dd>{cell(row)}</dd>
          </div>
        ))}
      </dl>
      {actions.map(({ id, cell }) => (
        <div key={id}>{cell(row)}</div>
      ))}
    </Card>
  );
}

/** Cards have no headings to click, so the orders are choices of their own. */
function SortChoice<Row extends { id: string }, Key extends string>(props: RecordsProps<Row, Key>) {
  const { columns, rows, sort, onSort } = props;
  const { words } = useLanguage();
  const choices = columns.flatMap(({ sort: sortable }) =>
    sortable === undefined
      ? []
      : ORDERS.map((order) => ({
          value: `${sortable.key} ${order}`,
          by: sortable.key,
          order,
          text: sortable[order],
        })),
  );
  if (choices.length === 0 || rows.length < 2) return null;
  return (
    <Field className="record-cards-sort" data-size="sm">
      <Label>{words.list.sortBy}</Label>
      <Select
        onChange={(event) => {
          const chosen = choices.find(({ value }) => value === event.target.value);
          if (chosen !== undefined) onSort({ by: chosen.by, order: chosen.order });
        }}
        value={sort === null ? '' : `${sort.by} ${sort.order}`}
      >
        {sort === null && <Select.Option value="">–</Select.Option>}
        {choices.map(({ value, text }) => (
          <Select.Option key={value} value={value}>
            {text}
          </Select.Option>
        ))}
      </Select>
    </Field>
  );
}
