import { refuse } from '#kernel';
import type { MinutesDocument, OpenRefusal } from '../../document.js';
import type { ReadingLimits } from '../../limits.js';

export const readWord = async (
  _bytes: Uint8Array,
  _limits: ReadingLimits,
): Promise<MinutesDocument | OpenRefusal> =>
  refuse('FormatIsNotSupported', { format: 'Word', advice: 'Open it, select all, and paste the text.' });
