import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { layoutOf } from './index.js';
import { isMarkdown, readMarkdown } from './markdown.js';
import { spanOf } from './passage.js';

const shown = (source: string): readonly string[] =>
  readMarkdown(source).blocks.map(({ kind, level, text, row }) =>
    row
      ? `row ${row.map(({ heading, passage }) => `${heading}=${passage.text}`).join(', ')}`
      : `${kind} ${level} ${text}`,
  );

describe('Markdown is told', () => {
  it.each([
    ['two headings', '# Referat\ntekst\n## Sak\ntekst'],
    ['one heading', '# Referat fra møte\n\nKari Li sender brev.'],
    ['a table', 'Referat\n\n| Tiltak | Ansvar |\n|---|:-:|\n| Male | Kari |'],
    ['a list of tasks', 'Referat\n\n- [ ] Kari sender brev\n- [x] Ola vasker'],
    ['lines in bold type', 'Referat\n\n**Kaia**\nLampa er mørk.\n\n**Tau**\nTauet er slitt.'],
  ])('by %s', (_, source) => {
    expect(isMarkdown(source)).toBe(true);
  });

  it.each([
    ['plain text', 'Referat fra møte\n\n1. Kaia\n- Kari maler\n---\nSlutt'],
    ['numbers of cases', '#3 Kaia\n#4 Tau'],
    ['columns below their names', 'Saker          Oppfølging\n# Kaia         Kari maler\nLampa          ny'],
    ['a line of dashes under a text', 'Kari Li\n--------\nOla Vik'],
  ])('not by %s', (_, source) => {
    expect(isMarkdown(source)).toBe(false);
  });
});

describe('the structure of Markdown', () => {
  it('is read through a whole file', () => {
    const sample = readFileSync(new URL('../testing/markdown-idrettslag.md', import.meta.url), 'utf8');
    expect(isMarkdown(sample)).toBe(true);
    expect(shown(sample)).toEqual([
      'paragraph 0 title: Styremøte i Tindfoss idrettslag',
      'paragraph 0 date: 2027-02-18',
      'paragraph 0 present: Ragnhild Foss, Tor Egge, Maja Lind',
      'heading 2 Sak 1 Økonomi',
      'paragraph 0 Regnskapet ble lagt fram.',
      'paragraph 0 Banken har gitt lavere rente, og lånet løper til 2030.',
      'paragraph 0 **Vedtak:** Regnskapet godkjennes.',
      'heading 2 Sak 2 Hallen',
      'paragraph 0 Taket lekker fortsatt.',
      'bullet 0 [x] Tor Egge har ringt vaktmesteren',
      'bullet 0 [ ] Maja Lind henter inn pris på nytt tak',
      'bullet 4 minst to tilbud',
      'heading 2 Sak 3 Oppfølging',
      'row Tiltak=Søke om spillemidler, Ansvar=Ragnhild Foss, Frist=1. mars',
      'row Tiltak=Vaske drakter og baller',
    ]);
  });

  it.each([
    ['## Sak 3 ##', 'heading 2 Sak 3'],
    ['### Sak 3 {#sak-3}', 'heading 3 Sak 3'],
    ['##Sak 3', 'heading 2 Sak 3'],
    ['Referat fra møte\n=====', 'heading 1 Referat fra møte'],
    ['**Sak 3**', 'heading 2 Sak 3'],
    ['__2. Kaia__', 'heading 2 2. Kaia'],
    ['2. **Kaia**', 'heading 2 2. Kaia'],
  ])('has headings: %j', (source, heading) => {
    expect(shown(source)).toEqual([heading]);
  });

  it.each([
    ['Til stede: Kari Li\n---', ['paragraph 0 Til stede: Kari Li']],
    ['Kari sender brev.\n---\nSlutt', ['paragraph 0 Kari sender brev.', 'paragraph 0 Slutt']],
    ['**Husk dugnaden**', ['paragraph 0 **Husk dugnaden**']],
    ['#dugnad', ['paragraph 0 #dugnad']],
    ['2. **Kari** maler', ['paragraph 0 2. **Kari** maler']],
  ])('takes for text: %j', (source, blocks) => {
    expect(shown(source)).toEqual(blocks);
  });

  it('keeps line ends that are meant, and joins lines that were only broken', () => {
    expect(shown('# Referat\nTil stede: Kari\nForfall: Per<br>Referent: Ola\n\nKari sender\nbrev.')).toEqual([
      'heading 1 Referat',
      'paragraph 0 Til stede: Kari',
      'paragraph 0 Forfall: Per',
      'paragraph 0 Referent: Ola',
      'paragraph 0 Kari sender brev.',
    ]);
  });

  it('reads HTML without its tags, and leaves out code and comments', () => {
    const source =
      '# Referat\n\n<details>\n<summary>Mer</summary>\n\nSkjult\n</details>\n\n<!-- kladd -->\n\n' +
      '<ul><li>Kari</li><li>Ola</li></ul>\n\n```js\nkode()\n```\n\n```\nuten slutt';
    expect(shown(source)).toEqual([
      'heading 1 Referat',
      'paragraph 0 Mer',
      'paragraph 0 Skjult',
      'bullet 0 Kari',
      'bullet 0 Ola',
      'paragraph 0 ``` uten slutt',
    ]);
  });

  it('sets matters beside follow-ups where a table does', () => {
    const { blocks, hasFollowUpColumn } = layoutOf(
      '| Sak | Oppfølging |\n|---|---|\n| 1. Kaia<br>- mørk | Kari \\| Ola maler |\n\n> | Sted | Naustet |\n> |---|---|\n',
    );
    expect(hasFollowUpColumn).toBe(true);
    expect(blocks.map(({ kind, column, text }) => `${column} ${kind} ${text}`)).toEqual([
      'left paragraph 1. Kaia',
      'left bullet mørk',
      'right paragraph Kari \\| Ola maler',
      'left paragraph Sted',
      'left paragraph Naustet',
    ]);
  });
});

describe('settings above a text', () => {
  it.each([
    ['end where they never began', '---\nKari Li kom.\n\n## Sak\n---\nSlutt', 'paragraph 0 Kari Li kom.'],
    ['hold lists', '---\nattendees:\n  - Kari Li\n---\n# Sak', 'paragraph 0 attendees:'],
  ])('%s', (_, source, first) => {
    expect(shown(source)[0]).toBe(first);
  });
});

describe('whatever the Markdown', () => {
  const parts = fc.constantFrom(
    '# ',
    '## ',
    '\n',
    '\n\n',
    '| ',
    ' |',
    '\n|---|---|\n',
    '---\n',
    '===\n',
    '> ',
    '- ',
    '  - ',
    '1. ',
    '```\n',
    '<br>',
    '<table><tr><td>',
    '</td>',
    '<!-- ',
    '**',
    'Sak 3',
    'Tiltak',
    'Ansvar',
    'Kari',
    '[ ] ',
    '\\',
    '\t',
    '\r',
    '\f',
    ': ',
  );

  it('every letter of a block stands in the source, in order', () => {
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 60 }), (some) => {
        const source = some.join('');
        for (const block of readMarkdown(source).blocks) {
          for (const [index, piece] of block.pieces.entries()) {
            const end = block.pieces[index + 1]?.at ?? block.text.length + 1;
            const words = block.text.slice(piece.at, end - 1);
            const standing = source.slice(piece.source, piece.source + words.length);
            expect(standing.replace(/\s/g, ' ')).toBe(words);
          }
          expect(spanOf(block).end).toBeLessThanOrEqual(source.length);
        }
      }),
      { numRuns: 500 },
    );
  });
});
