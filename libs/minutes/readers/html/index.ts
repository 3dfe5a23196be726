import type { MinutesDocument, OpenRefusal } from '../../document.js';
import type { ReadingLimits } from '../../limits.js';
import { decodePage } from './charset.js';
import { documentOfHtml } from './layout.js';

/** A page, or a piece of one: minutes exported from a wiki or a notebook, a mail saved as a page. */
export const readHtml = async (
  bytes: Uint8Array,
  _limits: ReadingLimits,
): Promise<MinutesDocument | OpenRefusal> => documentOfHtml(decodePage(bytes), 'html');

export { isHtml } from './recognise.js';
export { documentOfHtml } from './layout.js';
