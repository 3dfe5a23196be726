import { linesFrom, pageOf, ruleAt } from '../../testing/pdf-pages.js';
import { layoutOf } from './layout.js';
import type { Page } from './page.js';

const textsOf = (...pages: readonly Page[]): readonly string[] =>
  layoutOf(pages).layout.blocks.map(({ text }) => text);

/** `< text` on the left, `> text` on the right. */
const sidesOf = (...pages: readonly Page[]): readonly string[] =>
  layoutOf(pages).layout.blocks.map(({ text, column }) => `${column === 'left' ? '<' : '>'} ${text}`);

const rowsOf = (...pages: readonly Page[]): readonly (readonly string[])[] =>
  layoutOf(pages).layout.blocks.flatMap(({ row }) =>
    row ? [row.map(({ heading, passage }) => `${heading}: ${passage.text}`)] : [],
  );

const HEAD = [
  [60, 700, 'Saker'],
  [360, 700, 'Oppfølging'],
] as const;

describe('matters and follow-ups beside each other, without drawn lines', () => {
  it('stay together in rows that stand close', () => {
    const page = pageOf(1, [
      ...HEAD,
      ...linesFrom(60, 680, [
        '1. Regnskap ble lagt fram av kassereren for hele',
        'styret.',
        '2. Dugnad ble drøftet.',
      ]),
      ...linesFrom(360, 680, ['Kari sender brev.', 'Per ringer banken.', 'Ola lager plan.']),
    ]);
    expect(sidesOf(page)).toEqual([
      '< 1. Regnskap ble lagt fram av kassereren for hele styret.',
      '> Kari sender brev.',
      '> Per ringer banken.',
      '< 2. Dugnad ble drøftet.',
      '> Ola lager plan.',
    ]);
  });

  it('a numbered list on the left does not cut a sentence on the right', () => {
    const page = pageOf(1, [
      ...HEAD,
      ...linesFrom(60, 680, ['1. Tre ting ble nevnt:', '2. Taket må tettes.', '3. Boden er full.']),
      ...linesFrom(360, 680, ['Kari lager en plan for', 'hele vinteren og sender', 'den til styret.']),
    ]);
    expect(sidesOf(page)).toContain('> Kari lager en plan for hele vinteren og sender den til styret.');
  });

  it('what stands beside an empty cell goes on with the matter above', () => {
    const page = pageOf(1, [
      ...HEAD,
      [60, 680, '1. Regnskap.'],
      [360, 680, 'Kari sender brev.'],
      [360, 650, 'Per ringer banken.'],
      [60, 620, '2. Dugnad.'],
    ]);
    expect(sidesOf(page)).toEqual([
      '< 1. Regnskap.',
      '> Kari sender brev.',
      '> Per ringer banken.',
      '< 2. Dugnad.',
    ]);
  });

  it.each([
    ['with its head again', HEAD.map(([x, , name]) => [x, 780, name] as const)],
    ['without its head', []],
  ])('a row goes on over the page, %s', (_, head) => {
    const first = pageOf(1, [
      ...HEAD,
      ...linesFrom(60, 80, ['1. Regnskap ble lagt fram av kassereren, som gikk', 'gjennom alle postene og']),
      ...linesFrom(360, 80, ['Kari sender brev til', 'banken om']),
    ]);
    const second = pageOf(2, [
      ...head,
      ...linesFrom(60, 760, ['svarte på spørsmål.']),
      ...linesFrom(360, 760, ['lånet.']),
      [60, 720, '2. Dugnad.'],
      [360, 720, 'Ola lager plan.'],
    ]);
    expect(sidesOf(first, second)).toEqual([
      '< 1. Regnskap ble lagt fram av kassereren, som gikk gjennom alle postene og svarte på spørsmål.',
      '> Kari sender brev til banken om lånet.',
      '< 2. Dugnad.',
      '> Ola lager plan.',
    ]);
  });

  it('names in the middle of their columns do not move the columns', () => {
    const page = pageOf(1, [
      [180, 700, 'Saker'],
      [430, 700, 'Oppfølging'],
      [60, 680, '1. Regnskap ble lagt fram av kassereren.'],
      [360, 680, 'Kari sender brev.'],
      [60, 650, '2. Dugnad ble drøftet.'],
      [360, 650, 'Ola lager plan.'],
    ]);
    expect(sidesOf(page)).toEqual([
      '< 1. Regnskap ble lagt fram av kassereren.',
      '> Kari sender brev.',
      '< 2. Dugnad ble drøftet.',
      '> Ola lager plan.',
    ]);
  });
});

describe('tables with drawn lines', () => {
  it('a cell set in the middle of its row stays in it', () => {
    const rules = [710, 690, 620, 600].map(ruleAt);
    const page = pageOf(
      1,
      [
        ...HEAD,
        [60, 652, '1. Regnskap.'],
        ...linesFrom(360, 676, ['Kari sender brev.', 'Per ringer banken.', 'Ola maler.', 'Siv rydder.']),
        [60, 606, '2. Dugnad.'],
      ],
      rules,
    );
    expect(sidesOf(page)).toEqual([
      '< 1. Regnskap.',
      '> Kari sender brev.',
      '> Per ringer banken.',
      '> Ola maler.',
      '> Siv rydder.',
      '< 2. Dugnad.',
    ]);
  });

  it('text below the last line is no part of the table', () => {
    const page = pageOf(
      1,
      [
        ...HEAD,
        [60, 680, '1. Regnskap.'],
        [360, 680, 'Kari sender brev.'],
        [60, 600, 'Referent'],
        [360, 600, 'Per Moe'],
      ],
      [712, 694, 670].map(ruleAt),
    );
    expect(sidesOf(page).slice(-2)).toEqual(['< Referent', '< Per Moe']);
  });

  it('the rows of named columns hold what stands between the lines', () => {
    const page = pageOf(
      1,
      [
        [60, 700, 'Tiltak'],
        [300, 700, 'Ansvar'],
        [440, 700, 'Frist'],
        ...linesFrom(60, 680, ['Male gjerdet', 'Kjøpe maling']),
        [300, 680, 'Kari Lund'],
        [440, 680, '1. mai 2027'],
        [60, 640, 'Rydde boden'],
        [300, 640, 'Per Moe'],
      ],
      [712, 694, 660, 630].map(ruleAt),
    );
    expect(rowsOf(page)).toEqual([
      ['Tiltak: Male gjerdet Kjøpe maling', 'Ansvar: Kari Lund', 'Frist: 1. mai 2027'],
      ['Tiltak: Rydde boden', 'Ansvar: Per Moe'],
    ]);
  });
});

it('names of columns may have two lines, where a line is drawn below them', () => {
  const rules = [712, 680, 650, 630].flatMap((y) => [
    { left: 55, right: 75, bottom: y, top: y + 1 },
    { left: 75, right: 545, bottom: y, top: y + 1 },
  ]);
  const names = [
    [60, 700, 'Nr'],
    [80, 700, 'Tiltak'],
    [300, 700, 'Ansvar/'],
    [300, 688, 'frist'],
  ] as const;
  const page = (number: number, text: string) =>
    pageOf(number, [...names, [60, 665, `${number}`], [80, 665, text], [300, 665, 'Per Moe']], rules);
  expect(rowsOf(page(1, 'Rydde boden'), page(2, 'Male gjerdet'))).toEqual([
    ['Nr: 1', 'Tiltak: Rydde boden', 'Ansvar/ frist: Per Moe'],
    ['Nr: 2', 'Tiltak: Male gjerdet', 'Ansvar/ frist: Per Moe'],
  ]);
});

describe('named columns without drawn lines', () => {
  it('rows that stand close begin where the first column and another do', () => {
    const page = pageOf(1, [
      [60, 700, 'Nr'],
      [100, 700, 'Tiltak'],
      [300, 700, 'Ansvar'],
      ...linesFrom(60, 686, ['1']),
      ...linesFrom(100, 686, ['Male gjerdet og', 'kjøpe maling', 'Rydde boden']),
      [300, 686, 'Kari Lund'],
      [60, 662, '2'],
      [300, 662, 'Per Moe'],
    ]);
    expect(rowsOf(page)).toEqual([
      ['Nr: 1', 'Tiltak: Male gjerdet og kjøpe maling', 'Ansvar: Kari Lund'],
      ['Nr: 2', 'Tiltak: Rydde boden', 'Ansvar: Per Moe'],
    ]);
  });

  it('a row goes on over the page when its first cell is empty there', () => {
    const first = pageOf(1, [
      [60, 100, 'Nr'],
      [100, 100, 'Tiltak'],
      [300, 100, 'Ansvar'],
      [60, 80, '1'],
      [100, 80, 'Male gjerdet rundt'],
      [300, 80, 'Kari Lund og'],
    ]);
    const second = pageOf(2, [
      [100, 780, 'lekeplassen'],
      [300, 780, 'Per Moe'],
    ]);
    expect(rowsOf(first, second)).toEqual([
      ['Nr: 1', 'Tiltak: Male gjerdet rundt lekeplassen', 'Ansvar: Kari Lund og Per Moe'],
    ]);
  });

  it('text across the page is no row', () => {
    const sentence = 'Møtet ble hevet etter at styrelederen hadde takket alle for oppmøtet.';
    const page = pageOf(1, [
      [60, 700, 'Tiltak'],
      [300, 700, 'Ansvar'],
      [60, 680, 'Male gjerdet'],
      [300, 680, 'Kari Lund'],
      [60, 640, sentence],
      [60, 628, 'Vel hjem.'],
    ]);
    expect(rowsOf(page)).toEqual([['Tiltak: Male gjerdet', 'Ansvar: Kari Lund']]);
    expect(textsOf(page).slice(-2)).toEqual([sentence, 'Vel hjem.']);
  });
});
