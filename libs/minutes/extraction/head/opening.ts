import { sentencesOf } from '../../language/sentences.js';
import type { Block } from '../../readers/index.js';
import { slice } from '../../readers/passage.js';
import { outcomeIn } from '../decisions/decisions.js';
import type { Item } from '../items/items.js';
import type { IsOn } from '../rule.js';

const FORMAL: ReadonlySet<string> = new Set(['minutes_approved', 'approval_formal']);

/** Above the first matter: how the meeting was called and whether earlier minutes stand. Its place is 0, and it is not listed. */
export const openingOf = (before: readonly Block[], isOn: IsOn): readonly Item[] => {
  const blocks = before.flatMap((block) => formalities(block, isOn));
  return blocks.length === 0 ? [] : [{ seq: 0, number: null, title: '', label: null, blocks, rules: [] }];
};

/** What forms print above the names of those who sign this very paper. */
const ABOVE_SIGNATURES = /^møteprotokoll (?:godkjent|godkjend)\s?:?$/iu;

const formalities = (block: Block, isOn: IsOn): readonly Block[] =>
  block.kind !== 'paragraph' ||
  block.column === 'right' ||
  block.row ||
  block.text.length > 400 ||
  ABOVE_SIGNATURES.test(block.text)
    ? []
    : sentencesOf(block)
        .filter(({ text }) => text.includes(' ') && FORMAL.has(outcomeIn(text, isOn)?.type ?? ''))
        .map(({ from, to }) => ({ ...block, ...slice(block, from, to) }));
