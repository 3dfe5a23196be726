import type { Block } from './block.js';
import { readGrid, type GridCell, type GridHead } from './grid.js';
import { WrittenText } from './written-text.js';

/** A table as a reader hands it over: cells of paragraphs (`- ` makes a bullet), null where another cell covers. */
const gridOf = (rows: readonly (readonly (string | readonly string[] | null)[])[]) => {
  const written = new WrittenText();
  const blockOf = (text: string): Block => {
    const isBullet = text.startsWith('- ');
    return {
      ...(isBullet ? written.line(text.slice(2), '• ') : written.line(text)),
      kind: isBullet ? 'bullet' : 'paragraph',
      level: 0,
      column: 'left',
      apart: true,
    };
  };
  const cellOf = (cell: string | readonly string[] | null): GridCell =>
    cell === null
      ? null
      : [cell]
          .flat()
          .filter((text) => text !== '')
          .map(blockOf);
  const grid = rows.map((row) => row.map(cellOf));
  return { grid, text: () => written.toString().replace(/\s+/g, ' ') };
};

const shown = (rows: Parameters<typeof gridOf>[0], above: GridHead | null = null) => {
  const { blocks } = readGrid(gridOf(rows).grid, above);
  return blocks.map(({ column, text, row }) =>
    row ? row.map(({ heading, passage }) => `${heading}: ${passage.text}`) : `${column} ${text}`,
  );
};

describe('a table of matters beside follow-ups', () => {
  it('becomes a left and a right column', () => {
    const rows = [
      ['Saker', 'Oppfølging'],
      [
        ['1. Kaia', 'Lampa er mørk.'],
        ['Kari sender brev.', 'Ola vasker.'],
      ],
      ['2. Dugnad', ''],
    ];
    expect(shown(rows)).toEqual([
      'left 1. Kaia',
      'left Lampa er mørk.',
      'right Kari sender brev.',
      'right Ola vasker.',
      'left 2. Dugnad',
    ]);
    expect(readGrid(gridOf(rows).grid).hasFollowUpColumn).toBe(true);
  });

  it('may have its numbers in a column of their own; numbers of a list in the right one are dropped', () => {
    expect(
      shown([
        ['Nr', 'Tema', 'Tiltak'],
        ['3', ['Kaia', 'Lampa er mørk.'], ['1. Kari sender brev.', '2. Ola vasker.']],
      ]),
    ).toEqual(['left 3 Kaia', 'left Lampa er mørk.', 'right Kari sender brev.', 'right Ola vasker.']);
  });

  it('goes on with its head behind a page break, and its head printed again is no row', () => {
    const first = readGrid(
      gridOf([
        ['Saker', 'Oppfølging'],
        ['1. Kaia', 'Kari maler.'],
      ]).grid,
    );
    const next = [
      ['Saker', 'Oppfølging'],
      ['2. Dugnad', 'Ola vasker.'],
    ];
    expect(shown(next, first.head)).toEqual(['left 2. Dugnad', 'right Ola vasker.']);
    expect(shown(next.slice(1), first.head)).toEqual(['left 2. Dugnad', 'right Ola vasker.']);
    expect(shown([['a', 'b', 'c']], first.head)).toEqual(['left a', 'left b', 'left c']);
  });
});

describe('a table whose columns have names', () => {
  it('becomes a block a row, whose text is that of its cells and stands so in the source', () => {
    const { grid, text } = gridOf([
      ['Tiltak', 'Ansvar', 'Frist', 'Status'],
      ['Male naustet', 'Kari Li', '1. mai', ''],
    ]);
    const [row] = readGrid(grid).blocks;
    expect(row?.row?.map(({ heading, passage }) => [heading, passage.text])).toEqual([
      ['Tiltak', 'Male naustet'],
      ['Ansvar', 'Kari Li'],
      ['Frist', '1. mai'],
    ]);
    expect(row?.text).toBe('Male naustet Kari Li 1. mai');
    expect(text()).toContain(row?.text);
  });

  it('keeps a task that nobody owns, and lets a merged row or a matter alone head the rows below', () => {
    expect(
      shown([
        ['Tiltak', 'Ansvar', 'Frist'],
        ['Fra forrige møte', null, null],
        ['Bestille lift', '', ''],
        ['Kjøpe tau', 'Ola', ''],
      ]),
    ).toEqual(['left Fra forrige møte', ['Tiltak: Bestille lift'], ['Tiltak: Kjøpe tau', 'Ansvar: Ola']]);
    expect(
      shown([
        ['Sak', 'Vedtak'],
        ['Kaia', ''],
      ]),
    ).toEqual(['left Kaia']);
  });

  it('goes on with a name or a half sentence in a row of its own, but never across another cell', () => {
    expect(
      shown([
        ['Tiltak', 'Ansvar'],
        ['Kjøpe tau', 'Ola'],
        ['', 'Kari'],
        ['og maling', ''],
      ]),
    ).toEqual([['Tiltak: Kjøpe tau', 'Ansvar: Ola Kari'], ['Tiltak: og maling']]);
    expect(
      shown([
        ['Ansvar', 'Tiltak'],
        ['Ola', 'Kjøpe tau'],
        ['', 'og maling'],
      ]),
    ).toEqual([['Ansvar: Ola', 'Tiltak: Kjøpe tau og maling']]);
  });

  it('sets an account of several paragraphs apart from its row', () => {
    const rows = [
      ['Nr', 'Sak', 'Ansvar', 'Frist'],
      ['12/27', ['Kaia', 'Kari orienterte.', 'Lampa skiftes.'], 'Ola', '1. mai'],
      ['13/27', ['Dugnad', '- Vi vasker.'], '', ''],
    ];
    expect(shown(rows)).toEqual([
      'left 12/27 Kaia',
      'left Kari orienterte.',
      ['Sak: Lampa skiftes.', 'Ansvar: Ola', 'Frist: 1. mai'],
      'left 13/27 Dugnad',
      'left Vi vasker.',
    ]);
  });

  it('has rows for those present, too', () => {
    expect(
      shown([
        ['Navn', 'Til stede', 'Forfall'],
        ['Kari Li', 'X', ''],
      ]),
    ).toEqual([['Navn: Kari Li', 'Til stede: X']]);
  });

  it('may stand below labels of the meeting', () => {
    expect(
      shown([
        ['Møteleder:', 'Kari', ''],
        ['Tiltak', 'Ansvar', 'Frist'],
        ['Male', 'Ola', ''],
      ]),
    ).toEqual(['left Møteleder: Kari', ['Tiltak: Male', 'Ansvar: Ola']]);
  });
});

describe('a table of labels', () => {
  it('becomes paragraphs: label and value together where a colon joins them, else one above the other', () => {
    expect(
      shown([
        ['Dato:', '3. mars 2027', 'Sted:', 'Naustet'],
        ['Til stede', 'Kari Li, Ola Vik', '', ''],
        ['Ansvar', 'Kari Li', '', ''],
        ['Vedtak', 'Kaia males.', '', ''],
      ]),
    ).toEqual([
      'left Dato: 3. mars 2027',
      'left Sted: Naustet',
      'left Til stede',
      'left Kari Li, Ola Vik',
      'left Ansvar Kari Li',
      'left Vedtak',
      'left Kaia males.',
    ]);
  });

  it('may have its labels above', () => {
    const { grid } = gridOf([
      ['Til stede', 'Forfall'],
      ['Kari', 'Per'],
      ['Ola', ''],
    ]);
    expect(readGrid(grid).blocks.map(({ kind, text }) => [kind, text])).toEqual([
      ['paragraph', 'Til stede'],
      ['bullet', 'Kari'],
      ['bullet', 'Ola'],
      ['paragraph', 'Forfall'],
      ['paragraph', 'Per'],
    ]);
  });
});

describe('any other table', () => {
  it('only places text: cell after cell, a number with the text beside it', () => {
    expect(
      shown([
        ['Logo', ''],
        ['3/27', ['Kaia', 'Lampa er mørk.']],
      ]),
    ).toEqual(['left Logo', 'left 3/27 Kaia', 'left Lampa er mørk.']);
  });

  it('may be empty', () => {
    expect(readGrid([])).toEqual({ blocks: [], hasFollowUpColumn: false, head: null });
    expect(readGrid([[[], null]]).blocks).toEqual([]);
  });
});
