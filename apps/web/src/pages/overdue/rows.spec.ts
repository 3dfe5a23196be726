import type { FollowUpRow } from '../../api/overdue.js';
import { findRow, searchRows, sortRows } from './rows.js';

function row(id: string, over: Partial<FollowUpRow> = {}): FollowUpRow {
  return {
    id,
    text: `Oppgave ${id}`,
    state: 'assigned',
    body: { id: 'b', name: 'Kystrådet' },
    owners: [],
    deadline: { kind: 'none', date: null, words: null, meeting: null },
    daysOverdue: null,
    source: { meeting: null, item: null, itemSeq: null, sentence: null },
    ...over,
  };
}

const due = (date: string | null): Partial<FollowUpRow> => ({
  deadline: { kind: date === null ? 'none' : 'date', date, words: null, meeting: null },
});
const owned = (...names: string[]): Partial<FollowUpRow> => ({
  owners: names.map((name) => ({ id: name, name, role: 'responsible' })),
});
const ids = (rows: FollowUpRow[]) => rows.map(({ id }) => id).join('');

describe('sorting', () => {
  it('counts days as numbers', () => {
    const rows = [
      row('a', { daysOverdue: 9 }),
      row('b', { daysOverdue: 100 }),
      row('c', { daysOverdue: 20 }),
    ];
    expect(ids(sortRows(rows, { by: 'days', order: 'descending' }, 'nb-NO'))).toBe('bca');
    expect(ids(sortRows(rows, { by: 'days', order: 'ascending' }, 'nb-NO'))).toBe('acb');
  });

  it('puts what has no deadline last, whichever way', () => {
    const rows = [row('a', due(null)), row('b', due('2023-07-01')), row('c', due('2023-06-01'))];
    expect(ids(sortRows(rows, { by: 'deadline', order: 'ascending' }, 'nb-NO'))).toBe('cba');
    expect(ids(sortRows(rows, { by: 'deadline', order: 'descending' }, 'nb-NO'))).toBe('bca');
  });

  it('follows the Norwegian alphabet, with å last', () => {
    const rows = [
      row('a', owned('Åfjord')),
      row('b', owned('Ørland')),
      row('c', owned('Ærfugl')),
      row('d', owned('Alta')),
    ];
    expect(ids(sortRows(rows, { by: 'owner', order: 'ascending' }, 'nb-NO'))).toBe('dcba');
  });

  it('keeps the order of the service among equals, and when nothing is chosen', () => {
    const rows = [row('b', due('2023-06-01')), row('a', due('2023-06-01'))];
    expect(ids(sortRows(rows, { by: 'deadline', order: 'descending' }, 'nb-NO'))).toBe('ba');
    expect(sortRows(rows, null, 'nb-NO')).toBe(rows);
  });

  it('goes by the responsible owner, not by a contributing one', () => {
    const both: Partial<FollowUpRow> = {
      owners: [
        { id: '1', name: 'Alta', role: 'contributing' },
        { id: '2', name: 'Vega', role: 'responsible' },
      ],
    };
    expect(
      ids(sortRows([row('a', both), row('b', owned('Moss'))], { by: 'owner', order: 'ascending' }, 'nb-NO')),
    ).toBe('ba');
  });
});

describe('searching', () => {
  const meeting = { id: 'm', title: 'Vårmøtet', date: null };
  const rows = [
    row('a', { ...owned('Havnestyret'), text: 'Lage en plan' }),
    row('b', {
      text: 'Sende planen',
      source: { meeting, item: '4', itemSeq: 4, sentence: 'Planen sendes ut.' },
    }),
  ];

  it.each([
    ['', 'ab'],
    ['  ', 'ab'],
    ['PLAN', 'ab'],
    ['havne', 'a'],
    ['plan vårm', 'b'],
    ['sendes ut', 'b'],
    ['kystrådet', 'ab'],
    ['plan ingen', ''],
  ])('for "%s" finds "%s"', (search, found) => expect(ids(searchRows(rows, search, 'nb-NO'))).toBe(found));
});

describe('the row of a follow-up', () => {
  const lists = { overdue: [row('a')], upcoming: [], withoutDate: [row('b')], withoutOwner: [row('b')] };

  it('is found in whichever list it is', () => expect(findRow(lists, 'b')?.id).toBe('b'));

  it('is not there when no list has it', () => expect(findRow(lists, 'c')).toBeUndefined());
});
