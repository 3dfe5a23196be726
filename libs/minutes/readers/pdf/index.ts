import { refuse } from '#kernel';
import type { MinutesDocument, OpenRefusal } from '../../document.js';
import type { ReadingLimits } from '../../limits.js';

export const readPdf = async (
  _bytes: Uint8Array,
  _limits: ReadingLimits,
): Promise<MinutesDocument | OpenRefusal> =>
  refuse('FormatIsNotSupported', { format: 'PDF', advice: 'Open it, select all, and paste the text.' });
