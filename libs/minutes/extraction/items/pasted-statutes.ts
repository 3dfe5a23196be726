import type { Block } from '../../readers/index.js';

/** What is pasted into minutes with numbers of its own. */
const TITLE =
  /^[\s*_#]{0,6}(?:vedlegg(?: \d{1,2})?[:.]? ?)?(?:forslag til )?(?:nye )?(?:vedtekter|vedtektene|statutter|statuttar|lover|forretningsorden|instruks)(?: (?:for|til|i) .{2,80})?[*_]{0,3}:?$/iu;
const ARTICLE =
  /^[\s*_]{0,4}(?:§ ?\d|(?:paragraf|artikkel|kapittel|kap\.) \d|\d{1,2}(?:[.-]\d{1,2})?[.)]?\s)/iu;
/** Minutes go on here. */
const GOES_ON =
  /^[\s*_#]{0,6}(?:(?:\p{L}{1,16}-?)?sak(?:snr)?\.? ?\d|møtet (?:ble )?(?:hevet|heva|slutt)|referent|neste møte)/iu;
/** So many articles within so many blocks make statutes of it. */
const ARTICLES = 2;
const NEAR = 12;

/** Blocks without statutes, rules and instructions that are pasted in: their articles are no matters and decide nothing. */
export const withoutStatutes = (blocks: readonly Block[]): readonly Block[] => {
  const kept: Block[] = [];
  let title: Block | null = null;
  for (const [index, block] of blocks.entries()) {
    if (title && endsStatutes(block, title)) title = null;
    if (!title && isStatutes(blocks, index)) title = block;
    else if (!title) kept.push(block);
  }
  return kept;
};

const isStatutes = (blocks: readonly Block[], index: number): boolean =>
  TITLE.test(blocks[index]?.text.slice(0, 120) ?? '') &&
  blocks.slice(index + 1, index + 1 + NEAR).filter(({ text }) => /^[\s*_]{0,4}§ ?\d/.test(text)).length >=
    ARTICLES;

const endsStatutes = ({ kind, level, text }: Block, title: Block): boolean =>
  GOES_ON.test(text.slice(0, 60)) ||
  (kind === 'heading' && title.kind === 'heading' && level <= title.level && !ARTICLE.test(text));
