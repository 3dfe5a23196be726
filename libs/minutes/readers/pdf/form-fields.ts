import type { PdfPage } from './pdf-file.js';
import type { Run } from './page.js';
import { asShown, matrixOf, times } from './shown.js';

/** Larger fields hold more than one line; their text is set as one. */
const LINE = 12;

/** What was filled in in the fields of a form: each as one run at the upper left of its field. */
export const filledFields = async (page: PdfPage): Promise<readonly Run[]> => {
  const shown = asShown(page);
  const annotations: readonly Partial<Record<string, unknown>>[] = await page.getAnnotations();
  return annotations.flatMap(({ subtype, fieldType, fieldValue, rect }) => {
    const isFilled = subtype === 'Widget' && (fieldType === 'Tx' || fieldType === 'Ch');
    const text = isFilled && typeof fieldValue === 'string' ? fieldValue.trim() : '';
    if (text === '' || !Array.isArray(rect)) return [];
    const [left, bottom, right, top] = matrixOf(rect);
    const [, , , , x, y] = times(shown, [1, 0, 0, 1, left, Math.max(bottom, top - LINE)]);
    const size = Math.min(LINE, Math.max(4, top - bottom)) * 0.8;
    return [{ text, left: x, right: x + right - left, y: y + 0.3 * size, size, bold: false }];
  });
};
