import { isRefusal } from '#kernel';
import type { MinutesDocument, OpenRefusal } from '../../document.js';
import type { ReadingLimits } from '../../limits.js';
import { documentOfHtml } from '../html/index.js';
import { htmlOfWord } from './convert.js';
import { openPackage } from './package.js';
import { damaged } from './zip.js';

/**
 * A Word file (.docx, .docm): its text with changes accepted, and without comments, headers and footers. Macros
 * are never run, and nothing that the file points at is fetched.
 */
export const readWord = async (
  bytes: Uint8Array,
  limits: ReadingLimits,
): Promise<MinutesDocument | OpenRefusal> => {
  const opened = openPackage(bytes, limits);
  if (isRefusal(opened)) return opened as OpenRefusal;
  try {
    return documentOfHtml(await htmlOfWord(opened), 'word');
  } catch {
    return damaged();
  }
};
