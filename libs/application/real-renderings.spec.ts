import { compareRenderings, entriesAsRead, type Comparison, type Rendering } from '#domain';
import { isRefusal } from '#kernel';
import { readMinutes } from '#minutes';
import { realMinutes } from '../../test/support/minutes.js';

/** Real minutes name real people, so neither they nor their words are part of the repository. */
const renderingOf = async (fileName: string): Promise<Rendering> => {
  const read = await readMinutes({ fileName, bytes: await realMinutes(fileName) });
  if (isRefusal(read)) throw new Error(`${fileName} was refused: ${read.refused}`);
  const { reading } = read as Exclude<typeof read, { refused: string }>;
  return { head: reading.meeting, reading, entries: entriesAsRead({ reading }) };
};

/** The pairs of single words that the careful reader's table sets in bold, as the one rendering and the other. */
const pairsInTheTable = async (): Promise<readonly (readonly [string, string])[]> => {
  const table = (await realMinutes('frosta-differences.md')).toString('utf8');
  const words = table.slice(table.indexOf('## Names and words'), table.indexOf('Note 1'));
  return words.split('\n').flatMap((row) => {
    const [, , first = '', second = ''] = row.split('|').map((cell) => cell.trim());
    const bold = (cell: string): string => /\*\*(\p{L}{5,}(?: \p{L}{5,})?)\*\*/u.exec(cell)?.[1] ?? '';
    const plain = (cell: string): string => (/^\p{L}{5,}$/u.test(cell) ? cell : bold(cell));
    return bold(second) !== '' && plain(first) !== '' ? [[plain(first), bold(second)] as const] : [];
  });
};

describe('The Frosta protocol in two renderings', () => {
  let found: Comparison;
  let table: Rendering;
  beforeAll(async () => {
    table = await renderingOf('frosta-2023-05-11.table.txt');
    found = compareRenderings(table, await renderingOf('frosta-2023-05-11.pdftext.txt'));
  }, 60_000);

  it('says the same: every entry is in both, and none is changed', () => {
    expect(found).toMatchObject({ head: [], changed: [], added: [], missing: [] });
    expect(found.attendance).toEqual({ missing: [], added: [] });
    expect(found.same).toHaveLength(table.entries.length);
  });

  it('is spelt differently where a careful reader found it so, each word shown once', async () => {
    const pairs = await pairsInTheTable();
    expect(pairs.length).toBeGreaterThanOrEqual(6);
    for (const pair of pairs) {
      const showing = found.spellings.filter(
        ({ first, second }) =>
          first.some(({ spelling }) => spelling === pair[0]) &&
          second.some(({ spelling }) => spelling === pair[1]),
      );
      expect({ pair, shown: showing.length }).toEqual({ pair, shown: 1 });
    }
  });

  it('has one word that is spelt in three ways, shown as one', () => {
    const several = found.spellings.filter(({ first, second }) => first.length + second.length > 2);
    expect(several).toHaveLength(1);
    expect(found.spellings.length).toBeLessThan(10);
  });

  it.each(['frosta-2023-05-11.pdf', 'frosta-2023-05-11.docx'])('says the same as %s', async (file) => {
    const other = compareRenderings(
      await renderingOf('frosta-2023-05-11.pdftext.txt'),
      await renderingOf(file),
    );
    expect(other).toMatchObject({ head: [], changed: [], added: [], missing: [] });
  });
});
