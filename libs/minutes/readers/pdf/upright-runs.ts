import type { TextItem } from './page-text.js';
import type { PdfPage } from './pdf-file.js';
import type { Run } from './page.js';
import { asShown, matrixOf, times } from './shown.js';

/** By the name a font has in the opened file: is it bold? */
export type Fonts = Map<string, boolean>;

/**
 * The text of a page that stands upright on it; watermarks across and notes up the margin are left out.
 * `closeUp` puts letters together that are set apart.
 */
export const uprightRuns = (
  page: PdfPage,
  items: readonly TextItem[],
  { fonts, closeUp }: { readonly fonts: Fonts; readonly closeUp: (text: string) => string },
): readonly Run[] => {
  const shown = asShown(page);
  const { width, height } = page.getViewport({ scale: 1 });
  const isOnPage = (x: number, y: number): boolean => x >= 0 && x <= width && y >= 0 && y <= height;
  return items.flatMap((item) => {
    const [a, b, c, d, left, y] = times(shown, matrixOf(item.transform));
    const size = Math.hypot(c, d);
    const isUpright = a > 0 && Math.abs(b) < 0.1 * a && size > 1;
    if (item.str.trim() === '' || !isUpright || !isOnPage(left, y)) return [];
    const right = left + Math.max(0, item.width);
    return [
      { text: closeUp(lettersOf(item)), left, right, y, size, bold: isBold(page, item.fontName, fonts) },
    ];
  });
};

/** Marks from symbol fonts stand in the private range: at the beginning of a line they are bullets. */
const lettersOf = (item: TextItem): string =>
  item.str.replace(/^[\uE000-\uF8FF]/, '•').replace(/[\p{Cc}\p{Co}\p{Cn}\u200B\u2060\uFEFF]/gu, ' ');

const BOLD = /bold|black|heavy|semib|demi/i;

/** Told by the font's own name, which is known once the drawing of a page that uses it was read. */
const isBold = (page: PdfPage, font: string, fonts: Fonts): boolean => {
  const known = fonts.get(font);
  if (known !== undefined) return known;
  const bold = BOLD.test(nameOf(page, font));
  fonts.set(font, bold);
  return bold;
};

const nameOf = (page: PdfPage, font: string): string => {
  if (!page.commonObjs.has(font)) return '';
  const { name } = page.commonObjs.get(font) as { readonly name?: unknown };
  return typeof name === 'string' ? name : '';
};
