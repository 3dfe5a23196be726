import type { Block } from '../../readers/index.js';
import type { StartInBlock } from './item-styles.js';

/** `[Paint the pier](https://…/issues/4)`, `Paint the pier [#4](https://…/pull/4)`: the whole entry is a title. */
const LINKED =
  /^(?:[^[\]]{0,150}\s)?\[[^[\]]{1,200}\]\(https?:[^()\s]{1,300}\/(?:issues|pull|merge_requests)\/(?<number>\d{1,6})[^()\s]{0,60}\)[.\s]{0,3}$/u;

/** An outer entry of a list that is a link to an issue, with deeper entries below it. */
export const linkedIssue = (block: Block, next: Block | undefined): StartInBlock | null => {
  const number = LINKED.exec(block.text)?.groups?.['number'];
  const isOuter = block.kind === 'bullet' && next?.kind === 'bullet' && next.level > block.level;
  return number !== undefined && isOuter ? { number: `#${number}`, titleAt: 0 } : null;
};
