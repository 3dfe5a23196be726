import { table } from './table.js';
import { widthOf } from './wrap.js';

const columns = [
  { title: 'Id' },
  { title: 'Dager', align: 'right' },
  { title: 'Ansvarlig', atMost: 10 },
  { title: 'Oppfølging' },
] as const;

describe('A table', () => {
  it('lines its columns up, figures to the right', () => {
    const rows = [
      ['6345e3f1', '3', 'Åse', 'Lys på moloen'],
      ['ceb01d16', '128', '–', 'Program'],
    ];
    expect(table({ columns, rows, width: 80 }).split('\n')).toEqual([
      'Id        Dager  Ansvarlig  Oppfølging',
      '6345e3f1      3  Åse        Lys på moloen',
      'ceb01d16    128  –          Program',
    ]);
  });

  it('goes on below where a cell is too long, and keeps every word', () => {
    const text = 'Havnekontoret henter inn tre tilbud på nye flytebrygger før båtsesongen begynner';
    const shown = table({ columns, rows: [['6345e3f1', '3', 'Terje Nygård', text]], width: 60 });
    expect(shown.split('\n')).toEqual([
      'Id        Dager  Ansvarlig   Oppfølging',
      '6345e3f1      3  Terje       Havnekontoret henter inn tre',
      '                 Nygård      tilbud på nye flytebrygger før',
      '                             båtsesongen begynner',
    ]);
  });

  it.each([80, 100])('never goes beyond %d columns', (width) => {
    const rows = [['6345e3f1', '3', 'Donaudampfschifffahrtsgesellschaft', 'ord '.repeat(90).trim()]];
    const lines = table({ columns, rows, width }).split('\n');
    expect(Math.max(...lines.map(widthOf))).toBeLessThanOrEqual(width);
  });

  it('shows its titles when there are no rows', () => {
    expect(table({ columns, rows: [], width: 80 })).toBe('Id  Dager  Ansvarlig  Oppfølging');
  });

  it('marks its titles as it is told', () => {
    const shown = table({
      columns: [{ title: 'Id' }],
      rows: [['a']],
      width: 80,
      emphasize: (one) => `*${one}*`,
    });
    expect(shown).toBe('*Id*\na');
  });
});
