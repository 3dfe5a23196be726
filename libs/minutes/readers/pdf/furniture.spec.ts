import { linesFrom, pageOf } from '../../testing/pdf-pages.js';
import { layoutOf } from './layout.js';
import type { Page } from './page.js';

const textsOf = (...pages: readonly Page[]): readonly string[] =>
  layoutOf(pages).layout.blocks.map(({ text }) => text);

describe('what is printed on every page', () => {
  const body = (count: number, text: string) =>
    linesFrom(
      60,
      700,
      Array.from({ length: count }, (_, index) => `${text} ${'abc'[index] ?? ''}.`),
    );
  const page = (number: number, ...more: Parameters<typeof pageOf>[1]) =>
    pageOf(number, [[60, 800, 'Lia vel'], ...more, ...body(2, `Tekst av slag ${number * 7}`)]);

  it('header, footer and page number are left out; the first header may be the title', () => {
    const texts = textsOf(
      page(1, [60, 30, 'Protokoll'], [500, 30, 'Side 1 av 3']),
      page(2, [60, 30, 'Protokoll'], [500, 30, 'Side 2 av 3']),
      page(3, [60, 30, 'Protokoll'], [500, 30, 'Side 3 av 3']),
    );
    expect(texts.filter((text) => /Lia vel|Protokoll|av 3/.test(text))).toEqual(['Lia vel']);
    expect(texts.filter((text) => text.startsWith('Tekst'))).toHaveLength(6);
  });

  it('a footer with a date and the number of the page is left out', () => {
    const texts = textsOf(
      page(1, [60, 30, 'Utskrift 12.03.2027 Side 1 av 2']),
      page(2, [60, 30, 'Utskrift 12.03.2027 Side 2 av 2']),
    );
    expect(texts.filter((text) => text.startsWith('Utskrift'))).toEqual([]);
  });

  it('bare numbers are left out, on whichever side they stand', () => {
    const texts = textsOf(page(1, [500, 30, '1']), page(2, [60, 30, '2']), page(3, [500, 30, '- 3 -']));
    expect(texts.filter((text) => /^\W*\d\W*$/.test(text))).toEqual([]);
  });

  it('cases that begin on a page each stay, also where their numbers go with those of the pages', () => {
    const texts = textsOf(
      page(1, [60, 760, 'Sak 1']),
      page(2, [60, 760, 'Sak 2']),
      page(3, [60, 760, 'Sak 3']),
    );
    expect(texts.filter((text) => text.startsWith('Sak'))).toEqual(['Sak 1', 'Sak 2', 'Sak 3']);
  });

  it('a line of one page alone stays, at whatever height', () => {
    expect(textsOf(page(1, [60, 30, 'Neste møte er 7. juni.']), page(2))).toContain('Neste møte er 7. juni.');
  });

  it('text of several pages in their middle stays', () => {
    const texts = textsOf(page(1, [60, 400, 'Vedtak:']), page(2, [60, 400, 'Vedtak:']));
    expect(texts.filter((text) => text === 'Vedtak:')).toHaveLength(2);
  });

  it('of a single page nothing is left out but that it is page 1 of 1', () => {
    const texts = textsOf(page(1, [60, 30, 'Side 1 av 1']));
    expect(texts).toContain('Lia vel');
    expect(texts).not.toContain('Side 1 av 1');
  });
});
