import type { ReactNode } from 'react';

export type Order = 'ascending' | 'descending';
export type Sort<Key extends string> = { by: Key; order: Order };

/** One thing to tell of every record, in a table cell or on a card. */
export type Column<Row, Key extends string> = {
  id: string;
  heading: string;
  cell: (row: Row) => ReactNode;
  /** `title` names the record (exactly one column), `action` is a button that needs no heading. */
  part?: 'title' | 'action';
  /** Given when records can be ordered by it, with the words for either order. */
  sort?: { key: Key } & Record<Order, string>;
};

export type RecordsProps<Row extends { id: string }, Key extends string> = {
  /** Names the list for those who do not see where on the page it is. */
  caption: string;
  columns: Column<Row, Key>[];
  rows: Row[];
  /** Null is the order the service gave. */
  sort: Sort<Key> | null;
  onSort: (sort: Sort<Key>) => void;
};
