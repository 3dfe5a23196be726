import { sentencesOf } from '../../language/sentences.js';
import type { PartyBook } from '../../parties/book.js';
import type { Block } from '../../readers/index.js';
import { joined, slice, type Passage } from '../../readers/passage.js';
import type { Context } from '../context.js';
import { flatRow, type FlatRow } from '../items/flat-columns.js';
import { plainFollowUp, type FollowUp } from './follow-up.js';
import { endOfTask, startOfTask } from './labelled-text.js';
import { withDoers } from './doers-besides.js';
import { BELOW, CLOSES, LABEL, OPENS, ROW } from './responsibility-rules.js';
import { clauseAt, isDuty, subjectsAt, type Subject } from './subjects.js';
import { isSomebody } from './task-marks.js';

export interface LabelledTasks {
  readonly followUps: readonly FollowUp[];
  /** Up to where the block's text is used up; 0 when no label stands in it. */
  readonly usedUpTo: number;
  /** The block consists of a label alone: its task is the block before it. */
  readonly closesPrevious: boolean;
}

/** Tasks of a block whose owners stand behind a label. */
export const labelledTasks = (block: Block, previous: Block | undefined, context: Context): LabelledTasks => {
  const row = context.isOn(ROW) ? flatRow(block, context) : null;
  if (row && (row.at > 0 || previous)) return taskOfRow(block, previous, row);
  const closed = closedTasks(block, previous, context);
  return {
    followUps: closed.flatMap(({ followUp }) => (followUp ? [withDoers(followUp, context)] : [])),
    usedUpTo: closed.at(-1)?.end ?? 0,
    closesPrevious: closed.some((task) => task.closesPrevious),
  };
};

/** What one label closes. */
interface ClosedTask {
  /** Null for a label with nothing before it that it could close. */
  readonly followUp: FollowUp | null;
  readonly end: number;
  readonly closesPrevious: boolean;
}

/** Every label closes what stands between the label before it and itself. */
const closedTasks = (block: Block, previous: Block | undefined, context: Context): readonly ClosedTask[] => {
  const closed: ClosedTask[] = [];
  for (const { index, 0: label } of block.text.slice(0, 20_000).matchAll(LABEL)) {
    const from = closed.at(-1)?.end ?? 0;
    const above = from === 0 ? previous : undefined;
    const found =
      index < from
        ? null
        : closedAt(block, above, { from, label: index, labelEnd: index + label.length }, context);
    if (found) closed.push(found);
  }
  return closed;
};

/** «Action:» may also begin a task: as a label it has nothing but names behind it. */
const ACTION = /^\(?(?:actions?|lead|owners?)(?!\p{L})/iu;
const endsThere = (
  text: string,
  { subjects, end }: ReturnType<typeof subjectsAt>,
  context: Context,
): boolean => /^[\s.)\]*_]{0,6}$/u.test(text.slice(end)) && subjects.every((one) => isSomebody(one, context));

interface LabelPlace {
  /** Where the task may begin: behind the label before. */
  readonly from: number;
  readonly label: number;
  readonly labelEnd: number;
}

const closedAt = (
  block: Block,
  previous: Block | undefined,
  { from, label, labelEnd }: LabelPlace,
  context: Context,
): ClosedTask | null => {
  const names = subjectsAt(block.text, labelEnd, context.book, true);
  const isLabel = !ACTION.test(block.text.slice(label, labelEnd)) || endsThere(block.text, names, context);
  return isLabel && names.subjects.length > 0
    ? closedBy(block, previous, { from, label, labelEnd }, { names, context })
    : null;
};

interface Named {
  readonly names: ReturnType<typeof subjectsAt>;
  readonly context: Context;
}

const closedBy = (
  block: Block,
  previous: Block | undefined,
  { from, label, labelEnd }: LabelPlace,
  { names, context }: Named,
): ClosedTask | null => {
  const opened = context.isOn(OPENS) ? openedTask(block, label, labelEnd, context.book) : null;
  const place = { from, label, end: endOfTask(block.text, names.end) };
  const found = opened ?? closedTask(block, previous, place, names.subjects);
  const rules = found.followUp?.rules ?? [];
  return rules.every((name) => context.isOn({ name })) ? found : null;
};

/** `Ansvar: Kari svarer naboen`: at the beginning of a block, a label opens the clause behind it. */
const openedTask = (block: Block, label: number, labelEnd: number, book: PartyBook): ClosedTask | null => {
  const sentence = label === 0 ? sentencesOf(slice(block, labelEnd))[0] : undefined;
  const clause = sentence && clauseAt(sentence.text, book);
  if (!clause || !isDuty(clause.verb)) return null;
  const end = labelEnd + sentence.to;
  return {
    followUp: plainFollowUp(slice(block, 0, end), clause.subjects, { rule: OPENS.name, confidence: 0.95 }),
    end,
    closesPrevious: false,
  };
};

/** The task between `from` and its label; the block above when nothing stands between. */
const closedTask = (
  block: Block,
  previous: Block | undefined,
  { from, label, end }: { readonly from: number; readonly label: number; readonly end: number },
  owners: readonly Subject[],
): ClosedTask => {
  const task = slice(block, startOfTask(block, from, label), end);
  const isBare = !/\p{L}/u.test(block.text.slice(from, label));
  if (!isBare)
    return {
      followUp: plainFollowUp(task, owners, { rule: CLOSES.name, confidence: 0.95 }),
      end,
      closesPrevious: false,
    };
  const followUp = previous ? taskAbove(previous, task, owners) : null;
  return { followUp, end, closesPrevious: followUp !== null };
};

/** The task that a label (or the last cells of a row) on a line of its own closes; its words when they are adjacent. */
const taskAbove = (above: Block, label: Passage, owners: readonly Subject[]): FollowUp => {
  const task = slice(above, startOfTask(above, 0, above.text.length));
  return {
    ...plainFollowUp(joined(task, label) ?? task, owners, { rule: BELOW.name, confidence: 0.95 }),
    deadlineText: `${task.text} ${label.text}`,
  };
};

const taskOfRow = (block: Block, previous: Block | undefined, row: FlatRow): LabelledTasks => {
  const above = row.at === 0 ? previous : undefined;
  const task = above
    ? taskAbove(above, block, row.owners)
    : plainFollowUp(block, row.owners, { rule: ROW.name, confidence: 0.9 });
  const followUp = { ...task, deadlineText: row.deadlineText, rules: [ROW.name] };
  return { followUps: [followUp], usedUpTo: block.text.length, closesPrevious: above !== undefined };
};

/** `Frist: 1. mai` at the end of the label. */
const DUE = /(?<!\p{L})(?:tids)?(?:frist|deadline)\s?:.{1,60}$/iu;

/** A label below a line of several tasks: those that name nobody are theirs whom only the label names. */
export const sharedOut = (told: readonly FollowUp[], [label]: readonly FollowUp[]): readonly FollowUp[] => {
  if (!label) return told;
  const named = new Set(told.flatMap(({ subjects }) => subjects.map(({ name }) => name)));
  const others = label.subjects.filter(({ name }) => !named.has(name));
  const owners = others.length > 0 ? others : label.subjects;
  const due = DUE.exec(label.deadlineText ?? '')?.[0];
  return told.map((task) => ({
    ...task,
    subjects: task.subjects.length > 0 ? task.subjects : owners,
    deadlineText: due === undefined ? task.deadlineText : `${task.passage.text} ${due}`,
    rules: [...task.rules, ...label.rules],
  }));
};
