import { entriesOf } from '../entries.js';
import { headOf } from '../head.js';
import type { MinutesImportState } from '../state.js';
import type { Rendering } from './passages.js';

/** An import as it now stands, to be compared with another; undefined before it is read. */
export const renderingOf = (state: NonNullable<MinutesImportState>): Rendering | undefined => {
  const head = headOf(state);
  if (state.reading === null || head === null) return undefined;
  return { head, reading: state.reading, entries: entriesOf(state) };
};
