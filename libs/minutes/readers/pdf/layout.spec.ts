import { linesFrom, pageOf } from '../../testing/pdf-pages.js';
import { layoutOf } from './layout.js';
import type { Page } from './page.js';

const textsOf = (...pages: readonly Page[]): readonly string[] =>
  layoutOf(pages).layout.blocks.map(({ text }) => text);

describe('text in columns', () => {
  const FULL = 'styret gikk gjennom alle';

  it('three of them are read one after the other, below a line across them', () => {
    const columns = [60, 230, 400].flatMap((x, index) =>
      linesFrom(x, 700 - index, [
        `${index + 1}. Del om ${FULL}`.slice(0, 28),
        FULL,
        FULL,
        FULL,
        `postene ${index + 1}.`,
      ]),
    );
    const texts = textsOf(
      pageOf(1, [[60, 740, 'Referat fra styremøte'.padEnd(90, ' i Lia vel')], ...columns]),
    );
    expect(texts.slice(1).map((text) => [text.slice(0, 6), text.slice(-10)])).toEqual([
      ['1. Del', 'postene 1.'],
      ['2. Del', 'postene 2.'],
      ['3. Del', 'postene 3.'],
    ]);
  });

  it('short values beside short labels are no columns', () => {
    const labels = ['Leder:', 'Kasserer:', 'Sekretær:', 'Vara:', 'Revisor:', 'Vert:'];
    const page = pageOf(1, [
      ...linesFrom(60, 700, labels),
      ...linesFrom(260, 700, ['Kari Lund', 'Per Moe', 'Siv Dal', 'Jon Aas', 'Nina Lie', 'Ola Nes']),
    ]);
    expect(textsOf(page)[1]).toBe('Kasserer: Per Moe');
  });
});

describe('paragraphs', () => {
  const LONG =
    'Styret gikk gjennom regnskapet post for post og revisoren svarte på alle spørsmål fra salen om';

  it('go on where a line had no room, and over the page', () => {
    const texts = textsOf(
      pageOf(1, linesFrom(60, 90, [LONG, LONG])),
      pageOf(2, linesFrom(60, 780, ['strøm og snøbrøyting.', 'Møtet ble hevet.'])),
    );
    expect(texts).toEqual([`${LONG} ${LONG} strøm og snøbrøyting.`, 'Møtet ble hevet.']);
  });

  it('begin at a label, a number, a bullet, and where a first line is set in', () => {
    const texts = textsOf(
      pageOf(1, [
        ...linesFrom(60, 700, [
          `${LONG} drift`,
          'Vedtak: Godkjent av alle, og det ble klappet lenge i salen etter at',
          'møtelederen',
        ]),
        ...linesFrom(60, 664, ['2. Dugnad', '- Taket lekker', '- Boden er full']),
      ]),
    );
    expect(texts).toEqual([
      `${LONG} drift`,
      'Vedtak: Godkjent av alle, og det ble klappet lenge i salen etter at møtelederen',
      '2. Dugnad',
      'Taket lekker',
      'Boden er full',
    ]);
  });

  it('labels beside their values: with a colon one paragraph, without one above the other', () => {
    const texts = textsOf(
      pageOf(1, [
        [60, 700, 'Dato:'],
        [160, 700, '3. mai 2027'],
        [360, 700, 'Sted:'],
        [420, 700, 'Lia'],
        [60, 685, 'Til stede'],
        [160, 685, 'Kari Lund, Per Moe, Siv Dal, Jon Aas, Berit Vik, Nina Lie, Arne Bø og'],
        [160, 673, 'Ola Nes'],
        [60, 658, 'Forfall'],
        [160, 658, 'Ingen'],
        [360, 658, 'Referent'],
        [420, 658, 'Per Moe'],
        [60, 640, 'Kari Lund'],
        [160, 640, 'Leder'],
      ]),
    );
    expect(texts).toEqual([
      'Dato: 3. mai 2027',
      'Sted: Lia',
      'Til stede',
      'Kari Lund, Per Moe, Siv Dal, Jon Aas, Berit Vik, Nina Lie, Arne Bø og Ola Nes',
      'Forfall',
      'Ingen',
      'Referent',
      'Per Moe',
      'Kari Lund Leder',
    ]);
  });

  it('larger or bold lines are headings; those with numbers head the items', () => {
    const { layout } = layoutOf([
      pageOf(1, [
        [60, 760, 'Referat fra styremøte', { size: 16 }],
        [60, 730, '1. Regnskap', { bold: true }],
        [60, 718, `${LONG} strøm.`],
        [60, 700, 'Vedtak', { bold: true }],
        [60, 688, 'Regnskapet ble godkjent.'],
        [60, 670, '2. Dugnad', { bold: true }],
        [60, 658, `${LONG} dugnad.`],
      ]),
    ]);
    expect(layout.blocks.map(({ kind, level }) => (kind === 'heading' ? level : kind))).toEqual([
      1,
      2,
      'paragraph',
      3,
      'paragraph',
      2,
      'paragraph',
    ]);
  });
});
