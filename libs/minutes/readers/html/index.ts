import { refuse } from '#kernel';
import type { MinutesDocument, OpenRefusal } from '../../document.js';
import type { ReadingLimits } from '../../limits.js';

export const readHtml = async (
  _bytes: Uint8Array,
  _limits: ReadingLimits,
): Promise<MinutesDocument | OpenRefusal> =>
  refuse('FormatIsNotSupported', { format: 'HTML', advice: 'Open it, select all, and paste the text.' });

export const isHtml = (bytes: Uint8Array): boolean =>
  /^\s*<(?:!doctype html|html)\b/i.test(new TextDecoder('latin1').decode(bytes.subarray(0, 1_000)));
