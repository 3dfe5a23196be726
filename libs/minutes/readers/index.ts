import type { Layout } from './block.js';
import { isMarkdown, readMarkdown } from './markdown.js';
import { isSideBySide, readSideBySide } from './side-by-side.js';
import { isTableWithCells, readTableWithCells } from './table-cells.js';
import { isTabTable, readTabTable } from './tab-table.js';
import { readTextLayer } from './text-layer.js';
import { isWideTable, readWideTable } from './wide-table.js';

interface Reader {
  readonly format: string;
  readonly recognises: (source: string) => boolean;
  readonly read: (source: string) => Layout;
}

/** Asked in this order; the last one reads anything. */
const READERS: readonly Reader[] = [
  { format: 'table with HTML in its cells', recognises: isTableWithCells, read: readTableWithCells },
  { format: 'Markdown', recognises: isMarkdown, read: readMarkdown },
  { format: 'table with tabs between its cells', recognises: isTabTable, read: readTabTable },
  { format: 'text with its columns side by side', recognises: isSideBySide, read: readSideBySide },
  { format: 'text with a table set in wide blanks', recognises: isWideTable, read: readWideTable },
  { format: 'plain text', recognises: () => true, read: readTextLayer },
];

export const layoutOf = (source: string): Layout => {
  const reader = READERS.find((candidate) => candidate.recognises(source));
  return reader ? reader.read(source) : readTextLayer(source);
};

export type { Block, Layout } from './block.js';
