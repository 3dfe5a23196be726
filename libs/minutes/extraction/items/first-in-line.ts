import type { Block } from '../../readers/index.js';
import { slice } from '../../readers/passage.js';

const ENTRY = /^(\d{1,2})\.\s+(?=\p{Lu})/u;
/** The first entry stands behind the end of a sentence, and nothing behind its title. */
const GLUED = /(?<=[.!?)]\s{1,3})1\.\s+(?=\p{Lu}[^.!?]{2,80}$)/u;

/** `… har meldt forfall. 1. Godkjenning`, and then `2.` and `3.` on lines of their own: the line end was lost. */
export const withFirstOnItsLine = (blocks: readonly Block[]): readonly Block[] => {
  const numberOf = ({ kind, text, row }: Block): string | undefined =>
    kind === 'bullet' || row ? undefined : ENTRY.exec(text.slice(0, 20))?.[1];
  const numbers = blocks.map(numberOf);
  const second = numbers.indexOf('2');
  if (second === -1 || numbers.includes('1') || !numbers.includes('3')) return blocks;
  const at = blocks.slice(0, second).findIndex(isGlued);
  const block = blocks[at];
  const cut = block ? GLUED.exec(block.text)?.index : undefined;
  if (!block || cut === undefined) return blocks;
  const first = { ...block, ...slice(block, cut), apart: true, kind: 'paragraph' as const };
  return [...blocks.slice(0, at), { ...block, ...slice(block, 0, cut) }, first, ...blocks.slice(at + 1)];
};

const isGlued = ({ text, row, column }: Block): boolean =>
  row === undefined && column === 'left' && text.length <= 4_000 && GLUED.test(text);
