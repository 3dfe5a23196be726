import { Skeleton } from '@digdir/designsystemet-react';

const ROWS = [0, 1, 2, 3, 4];

/** The shape of the lists while the first answer is awaited; the page's live region says it in words. */
export function ListsLoading() {
  return (
    <div aria-hidden="true" className="overdue-loading">
      <Skeleton height={40} />
      {ROWS.map((row) => (
        <Skeleton height={72} key={row} />
      ))}
    </div>
  );
}
