import type { Block } from '../../readers/index.js';
import { slice } from '../../readers/passage.js';
import { attClauses } from '../decisions/att-clauses.js';

/** The blocks of an account as sections are told from them: labels begin blocks, and signatures are left out. */
export const accountBlocks = (blocks: readonly Block[], isLast: boolean): readonly Block[] =>
  (isLast ? withoutSignatures(blocks) : blocks).flatMap(splitAtLabels).flatMap(attClauses);

/** `Havna, 2. juni 2026` below the last matter: the names of those who sign follow. */
const PLACE_AND_DATE =
  /^\p{Lu}\p{L}{1,20}(?:[ -]\p{Lu}\p{L}{1,20})?(?:,\s(?:den\s|d\.\s)?|\sden\s|\sd\.\s)\d{1,2}\.\s?(?:\d{1,2}\.|\p{L}{3,9})\s?\d{2,4}\.?$/u;

const withoutSignatures = (blocks: readonly Block[]): readonly Block[] => {
  const at = blocks.findIndex(({ text }) => text.length <= 60 && PLACE_AND_DATE.test(text));
  return at === -1 || blocks.length - at > 12 ? blocks : blocks.slice(0, at);
};

const LABEL =
  /(?<=[.!?)]\s)(?=[*_]{0,3}(?:\p{L}{2,30}s\s)?(?:(?:enstemmig|samrøystes)\s)?(?:vedtak|beslutning|konklusjon|avgjerd|innstilling|forslag til vedtak)[*_]{0,3}:)/giu;

/** `… om planen. Vedtak: Kaia bygges.` in one paragraph becomes two blocks. */
const splitAtLabels = (block: Block): readonly Block[] => {
  if (block.row || block.column === 'right' || block.kind === 'heading') return [block];
  const cuts = [...block.text.slice(0, 20_000).matchAll(LABEL)].map(({ index }) => index);
  if (cuts.length === 0) return [block];
  return [0, ...cuts].map((from, index) => ({ ...block, ...slice(block, from, cuts[index]) }));
};
