import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useLanguage } from '../../language/language.js';
import { useMedia } from '../use-media.js';
import type { RecordsProps } from './columns.js';
import { RecordCards } from './record-cards.js';
import { RecordTable } from './record-table.js';
import './record-list.css';

/** How many records are drawn at a time: a phone draws this many cards without a pause one notices. */
const PAGE = 200;

/**
 * Records as a table where there is room and as cards where there is not. Two real structures rather than
 * one table restyled: a table whose cells are stacked by CSS stops being a table to a screen reader.
 */
export function RecordList<Row extends { id: string }, Key extends string>(props: RecordsProps<Row, Key>) {
  const { words } = useLanguage();
  const roomy = useMedia('(min-width: 72rem), print');
  const [limit, setLimit] = useState(PAGE);
  const shown = { ...props, rows: props.rows.slice(0, limit) };
  const left = props.rows.length - shown.rows.length;
  return (
    <>
      {roomy ? <RecordTable {...shown} /> : <RecordCards {...shown} />}
      {left > 0 && (
        <div className="record-list-more">
          <p>{words.list.shown(shown.rows.length, props.rows.length)}</p>
          <Button onClick={() => setLimit(limit + PAGE)} variant="secondary">
            {words.list.showMore(Math.min(PAGE, left))}
          </Button>
        </div>
      )}
    </>
  );
}
