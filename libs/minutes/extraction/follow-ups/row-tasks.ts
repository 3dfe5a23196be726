import { plainFollowUp, type FollowUp } from './follow-up.js';
import { spanOf, type Passage } from '../../readers/passage.js';
import type { Context } from '../context.js';
import { ownersInCell } from './owner-cells.js';
import type { Cells, CellText } from './row-cells.js';
import type { Rule } from '../rule.js';
import type { Subject } from './subjects.js';

/** What is to be done, as a cell says it, and who does it by its own words. */
export interface CellTask {
  readonly passage: Passage;
  readonly doers: readonly Subject[];
}

/**
 * The tasks of a row with whoever and whatever stands beside them: the nth task with the nth owner and the nth
 * deadline where they are as many. One owner or deadline is for all; of other numbers of deadlines none is known.
 */
export const rowTasks = (
  tasks: readonly CellTask[],
  cells: Cells,
  rule: Rule,
  context: Context,
): readonly FollowUp[] =>
  tasks
    .map(({ passage, doers }, index) => {
      const place = { index, count: tasks.length };
      const subjects = ownersOf(cells.owner, doers, { ...place, context });
      const confidence = subjects.length > 0 ? 0.95 : 0.7;
      const deadlineText = deadlineOf(cells.deadline, place);
      return { ...plainFollowUp(passage, subjects, { rule: rule.name, confidence }), deadlineText };
    })
    .filter(({ passage }) => isSaid(passage));

/** So many lines stand beside the tasks. */
export const linesBeside = ({ owner, deadline }: Cells): number =>
  Math.max(owner?.parts.length ?? 1, deadline?.parts.length ?? 1);

export const ownersBeside = ({ owner }: Cells, context: Context): readonly Subject[] =>
  (owner?.parts ?? []).flatMap((part) => ownersInCell(part.text, context));

interface Place {
  readonly index: number;
  readonly count: number;
}

/** Of several owners for all tasks, those whom the task itself names. */
const ownersOf = (
  cell: CellText | undefined,
  doers: readonly Subject[],
  { index, count, context }: Place & { readonly context: Context },
): readonly Subject[] => {
  const parts = linesOf(cell, count);
  const own = parts.length === count ? parts.slice(index, index + 1) : parts;
  const owners = own.flatMap((part) => ownersInCell(part.text, context));
  const areAmong = doers.every(({ name }) => owners.some((owner) => owner.name === name));
  return doers.length > 0 && (owners.length === 0 || areAmong) ? doers : owners;
};

const NOTHING: Passage = { text: '', pieces: [] };

/** The lines of a cell; with an empty one in its place, where that makes them as many as the tasks. */
const linesOf = (cell: CellText | undefined, count: number): readonly Passage[] => {
  const parts = cell?.parts ?? [];
  if (parts.length >= count) return parts;
  const lines = parts.flatMap((part, index) => {
    const above = parts[index - 1];
    const room = above ? spanOf(part).start - spanOf(above).end : 0;
    return room === AN_EMPTY_LINE ? [NOTHING, part] : [part];
  });
  return lines.length === count ? lines : parts;
};
/** Between two lines of a cell two line ends are written, where the document has an empty line. */
const AN_EMPTY_LINE = 2;

const deadlineOf = (cell: CellText | undefined, { index, count }: Place): string | null => {
  if (!cell) return null;
  const parts = linesOf(cell, count);
  if (count > 1 && parts.length > 1 && parts.length !== count) return null;
  const part = parts.length === count ? parts[index] : cell;
  return part && part.text !== '' ? deadlineWords(part.text) : null;
};

/** `1.12.` alone becomes `Frist: 1.12.`, «neste møte» gets its preposition; whatever says more speaks for itself. */
const deadlineWords = (cell: string): string => {
  if (/^(?:neste|nästa|næste|next) /iu.test(cell)) return `til ${cell}`;
  return /[-–—;]\s*$|\s[-–—]\s/u.test(cell) ? cell : `Frist: ${cell}`;
};

const isSaid = ({ text }: Passage): boolean =>
  /\p{L}{2}/u.test(text) && !/^(?:ingen|nei|ikke aktuelt|ikkje aktuelt)\.?$/iu.test(text);
