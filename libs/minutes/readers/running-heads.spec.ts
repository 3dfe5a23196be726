import { readTextLayer } from './text-layer.js';

const textsOf = (source: string): readonly string[] => readTextLayer(source).blocks.map(({ text }) => text);
const LONG = 'Utvalget mener at kaia bør bygges før sommeren, og at kommunen må legge fram en plan som';

describe('what is printed on every page', () => {
  it('stands in no sentence that goes on over the page', () => {
    const page = (number: number): string => `\n     Havnerådet  Protokoll   Side ${number} av 3\n\n`;
    const source = `${page(1)}1. Kai\n${LONG}\n${page(2)}viser brygga.\n\n2. Brygge\nDen er ny.\n${page(3)}`;
    expect(textsOf(source)).toEqual([
      'Havnerådet Protokoll Side 1 av 3',
      '1. Kai',
      `${LONG} viser brygga.`,
      '2. Brygge',
      'Den er ny.',
    ]);
  });

  it('is left out beside page numbers, but for the first, which may be the title', () => {
    const foot = 'Møtebok Havnerådet 20.11.2026';
    const source = `${foot}\n\n1. Kai\nKaia er ny.\n\n${foot}\n   Side 1 av 3\n\n2. Brygge\nDen er ny.\n\n${foot}\n   Side 2 av 3\n\n3. Eventuelt`;
    expect(textsOf(source)).toEqual([
      foot,
      '1. Kai',
      'Kaia er ny.',
      '2. Brygge',
      'Den er ny.',
      '3. Eventuelt',
    ]);
  });

  it('may be several lines below a form feed', () => {
    const head = '\fHavna kommune\nUtvalg for havner\n';
    const source = `Protokoll\n${head}1. Kai\nKaia er ny.\n${head}2. Brygge\nDen er ny.\n${head}3. Eventuelt`;
    const texts = textsOf(source);
    expect(texts.filter((text) => text.includes('Havna kommune'))).toHaveLength(1);
    expect(texts.filter((text) => text.includes('Utvalg for havner'))).toHaveLength(1);
    expect(texts.filter((text) => /^\d/u.test(text))).toEqual(['1. Kai', '2. Brygge', '3. Eventuelt']);
  });
});

describe('what comes again and is no running head', () => {
  it.each([
    ['the word above each outcome', 'Rådets vedtak\nKaia bygges.'],
    ['an outcome', 'Enstemmig vedtatt.'],
    ['a sentence about a page', 'Det vises til side 2 i planen.'],
  ])('%s', (_, line) => {
    const source = `1. Kai\n${line}\n   Side 1 av 3\n2. Brygge\n${line}\n   Side 2 av 3\n3. Båt\n${line}\n   Side 3 av 3\n`;
    const first = line.split('\n')[0] ?? '';
    expect(textsOf(source).filter((text) => text.includes(first))).toHaveLength(3);
  });

  it('a heading in the text far from any page number', () => {
    const source = '1. Kai\nHavna i dag\nFin.\n\n2. Brygge\nHavna i dag\nOgså fin.\n';
    expect(textsOf(source).filter((text) => text === 'Havna i dag')).toHaveLength(2);
  });
});

describe('a part of an account', () => {
  it('begins anew below a line that had no more room', () => {
    const source = `1. Kai\n${LONG.slice(0, -9)} ble vedtatt.\nRådets vedtak\nKaia bygges.`;
    expect(textsOf(source)).toContain('Rådets vedtak');
  });

  it('begins anew below a number that stands at the right margin', () => {
    const source = `§ 3${' '.repeat(70)}Dnr 2026-12\nNy kaj\nKajen är gammal.\n${'x'.repeat(78)}`;
    expect(textsOf(source).slice(0, 2)).toEqual(['§ 3 Dnr 2026-12', 'Ny kaj']);
  });
});
