import type { Block } from '../../readers/index.js';
import { isAlone, isCaseNumber } from './item-numbers.js';
import type { ItemStart } from './item-styles.js';

/** Starts without numbers that stand below a matter and are not of the agenda: those of archives, papers and lists. */
export const ownStarts = (starts: readonly ItemStart[], blocks: readonly Block[]): readonly ItemStart[] =>
  withoutPapers(withoutArchiveNumbers(withoutTaskList(starts, blocks), blocks), blocks);

const TASK_LIST =
  /^[\s#*_]{0,6}(?:action (?:points|list|items|log|summary|tracker)|actions(?: (?:arising|carried forward|from|agreed)[^.:]{0,40})?|summary of actions|aksjonsliste|aksjonspunkter|oppfølgingsliste|oppfølgjingsliste|oppgaveliste|oppgåveliste|åtgärdslista|uppgiftslista|opgaveliste|aktionsliste)[\s:*_]{0,4}$/iu;

/** `20/31 Kari: letter` in a list of tasks has the number of the task; matters have their accounts between them. */
const withoutTaskList = (starts: readonly ItemStart[], blocks: readonly Block[]): readonly ItemStart[] => {
  const list = blocks.findLastIndex(
    ({ kind, text, row }) => kind !== 'heading' && !row && text.length <= 60 && TASK_LIST.test(text),
  );
  const below = list === -1 ? [] : starts.filter(({ block, number }) => block > list && number !== null);
  const [first] = below;
  const last = below.at(-1);
  if (!first || !last || below.length < 2) return starts;
  const isList = last.block - first.block < 1.5 * (below.length - 1);
  return isList ? starts.filter(({ block }) => block < list) : starts;
};

/** `Sak 1`, and `Saksnr. 05/2026` right below it, are one start. */
const withoutArchiveNumbers = (
  starts: readonly ItemStart[],
  blocks: readonly Block[],
): readonly ItemStart[] => {
  const alone = new Set(starts.filter((start) => isAlone(start, blocks)).map(({ block }) => block));
  return starts.filter(({ block }) => !isCaseNumber(blocks[block]) || !alone.has(block - 1));
};

const OF_PAPERS = /(?:referat|meldings|delegerte |delegasjons|orienterings)sak\p{L}{0,3}/iu;
const seriesOf = ({ number }: ItemStart): string => /^\p{Lu}{2,4}(?=[ -]\d)/u.exec(number ?? '')?.[0] ?? '';

/** `RS 4/26` and so on below «PS 3/26 Referatsaker»: papers of that matter, unless the agenda has them too. */
const withoutPapers = (starts: readonly ItemStart[], blocks: readonly Block[]): readonly ItemStart[] => {
  const printed = starts.map(({ number }) => number);
  let papers: string | null = null;
  return starts.filter((start) => {
    const series = seriesOf(start);
    const isPaper = papers !== null && series !== '' && series !== papers;
    if (isPaper && printed.filter((number) => number === start.number).length === 1) return false;
    const title = blocks[start.block]?.text.slice(start.titleAt) ?? '';
    papers = OF_PAPERS.test(title) ? series : null;
    return true;
  });
};
