import type { Block } from '../../readers/index.js';
import type { Cell } from '../../readers/block.js';
import { slice, type Passage } from '../../readers/passage.js';
import type { Collected } from './collected.js';
import { decided } from './collected.js';
import type { Context } from '../context.js';
import { deedIn, outcomeOf, tasksOf, tasksOfMatter } from './cell-tasks.js';
import type { Rule } from '../rule.js';
import { cellsOf, type Cells, type CellText } from './row-cells.js';
import { linesBeside, ownersBeside, rowTasks, type CellTask } from './row-tasks.js';
import { statementsOf } from '../decisions/statements.js';
import { plainFollowUp, type FollowUp } from './follow-up.js';
import { clauseAt } from './subjects.js';
import { beginsWithDeed, TICKED_BOX } from './task-marks.js';

const table = (rows: string): string =>
  `# Referat fra møte i Havnerådet 20. november 2026\n\nTil stede: Kari Li, Ola Vik\n\n## Kai\n\n${rows}\n\n## Brygge\n\nIngen saker.`;

const TASK: Rule = {
  name: 'row-task',
  reason: 'a table with a column for tasks has one in each row; owner and deadline stand beside it',
  example: table('| Tiltak | Ansvar | Frist |\n|---|---|---|\n| Male hele kaia | Kari | 1.12.2026 |'),
  isWhole: true,
};
const MATTER: Rule = {
  name: 'row-matter-with-owner',
  reason: 'a matter with somebody in the column beside it is theirs to follow up',
  example: table('| Tema | Ansvar | Frist |\n|---|---|---|\n| Kaia må males før våren. | Kari | 1.12.2026 |'),
  isWhole: true,
};
const DECISION: Rule = {
  name: 'row-decision',
  reason: 'a table with a column for decisions has one in each row',
  example: table('| Vedtak | Status |\n|---|---|\n| Kaia males rød til våren | Endelig |'),
  isWhole: true,
};
export const ROW_RULES: readonly Rule[] = [TASK, MATTER, DECISION];

/** Reads a row with named columns; gives back what is left to be read as text: its account, or nothing. */
export const readRow = (
  block: Block,
  row: readonly Cell[],
  context: Context,
  collected: Collected,
): Passage | null => {
  const cells = cellsOf(row);
  if (cells.decision && context.isOn(DECISION)) readDecision(cells.decision, cells, context, collected);
  if (cells.followUp) return readTask(cells.followUp, cells, context, collected);
  if (cells.matter) return readMatter(cells.matter, cells, context, collected);
  return cells.decision || cells.person ? null : block;
};

const readTask = (task: CellText, cells: Cells, context: Context, collected: Collected): Passage | null => {
  const isTask = context.isOn(TASK) && !isDone(cells);
  const said = isTask ? saidBeside(cells, context) : null;
  if (said) {
    collected.followUps.push(said);
    return accountBeside(cells, context, collected);
  }
  if (isTask) collected.followUps.push(...rowTasks(tasksOf(task, linesBeside(cells)), cells, TASK, context));
  return accountBeside(cells, context, collected);
};

/** The matter beside a task, without what it says behind «Vedtak:». */
const accountBeside = (
  { matter, decision }: Cells,
  context: Context,
  collected: Collected,
): Passage | null => {
  const label = matter && !decision && context.isOn(DECISION) ? VEDTAK.exec(matter.text) : null;
  if (!matter || !label) return matter ?? null;
  const decided = slice(matter, label.index + label[0].length);
  readDecision({ ...decided, parts: [decided] }, { isMixed: false }, context, collected);
  return partBefore(matter, label.index);
};

/** `Kari følger opp dette`: the task stands beside. */
const SEES_TO_IT =
  /(?:følger|følgjer|fylgjer|tar|tek|ordner|ordnar|fikser|fiksar) (?:seg )?(?:av |opp |ansvar|det|dette|saken|saka)/iu;

/** `Kari bestiller lokale` in the column of owners says the task itself, and what stands beside it is the event. */
const saidBeside = ({ owner, followUp }: Cells, { book }: Context): FollowUp | null => {
  const clause = owner && maySay(owner, followUp) ? clauseAt(owner.text, book) : null;
  if (!owner || clause?.verb !== 'task' || !/ \S{2}/u.test(owner.text.slice(clause.end))) return null;
  return plainFollowUp(owner, clause.subjects, { rule: TASK.name, confidence: 0.85 });
};

/** One line beside what is no deed. */
const maySay = (owner: CellText, beside: CellText | undefined): boolean =>
  owner.parts.length === 1 && !SEES_TO_IT.test(owner.text) && !beginsWithDeed(beside?.text ?? '');

/**
 * Sentences in the words of an outcome are decisions, deeds are tasks; where nothing is decided so, the first of the
 * others is the decision, for the rest explains it. Whoever stands beside it is to carry it out.
 */
const readDecision = (cell: CellText, cells: Cells, context: Context, collected: Collected): void => {
  const said = cell.parts.flatMap((part) => statementsOf(part, context));
  const outcomes = said.flatMap((sentence) => {
    const outcome = outcomeOf(sentence, context);
    return outcome ? [decided(sentence, { type: outcome.type, rule: DECISION.name })] : [];
  });
  const tasks = said.flatMap((sentence) => taskIn(sentence, cells, context) ?? []);
  const isOther = (sentence: Passage): boolean =>
    outcomeOf(sentence, context) === null && !tasks.some(({ passage }) => passage === sentence);
  const other = said.find(isOther);
  const states =
    other !== undefined && outcomes.length === 0 && tasks.length === 0 && isStatement(other, cells);
  collected.decisions.push(...outcomes);
  if (states) collected.decisions.push(decided(other, { type: 'decision', rule: DECISION.name }));
  const carried = tasks.length > 0 ? tasks : ownersTask(cells, states ? other : null, context);
  if (!isDone(cells)) collected.followUps.push(...rowTasks(carried, cells, TASK, context));
};

const isStatement = ({ text }: Passage, { isMixed }: Cells): boolean =>
  /\p{L}{2}.*\s/u.test(text) && !(isMixed && TOLD.test(text));
/** `Meldt til forsikringen`: what has been done. */
const TOLD = /^(?!Godkjen|Vedt|Innvilg|Avsl|Avvis|Utse|Utsa|Tatt|Teke)\p{Lu}\p{Ll}{2,20}(?:t|d)\s/u;

const taskIn = (sentence: Passage, { isMixed }: Cells, context: Context): CellTask | null => {
  const deed = deedIn(sentence, isMixed ? 'text' : 'decision', context);
  const isNoun = isMixed && NOUN.test(sentence.text) && outcomeOf(sentence, context) === null;
  return deed ?? (isNoun && !TOLD.test(sentence.text) ? { passage: sentence, doers: [] } : null);
};
/** `Brev til naboen.` */
const NOUN = /^\p{Lu}\p{L}{2,20} (?:til|om|på|fra|frå) (?:\p{L}{2,20} ?){1,3}\.?$/u;

/** `Kari følger opp` beside the matter; else what was stated, where somebody stands beside it. */
const ownersTask = (cells: Cells, stated: Passage | null, context: Context): readonly CellTask[] => {
  const { owner } = cells;
  if (!owner || ownersBeside(cells, context).length === 0) return [];
  const clause = clauseAt(owner.text, context.book);
  if (clause) return [{ passage: owner, doers: clause.subjects }];
  return stated ? [{ passage: stated, doers: [] }] : [];
};

const VEDTAK = /(?:^|(?<=[.!?)]\s))[*_]{0,3}(?:vedtak|beslutning|konklusjon|avgjerd)[*_]{0,3}:[*_]{0,3}\s/iu;

/** What of a matter is to be done by whoever stands beside it; the rest is read as text. */
const readMatter = (
  matter: CellText,
  cells: Cells,
  context: Context,
  collected: Collected,
): Passage | null => {
  const label = VEDTAK.exec(matter.text);
  if (label && context.isOn(DECISION)) {
    const decision = slice(matter, label.index + label[0].length);
    readDecision({ ...decision, parts: [decision] }, cells, context, collected);
    return partBefore(matter, label.index);
  }
  const isOwned = !cells.decision && ownersBeside(cells, context).length > 0;
  const isTask = isOwned && context.isOn(MATTER) && !isDone(cells);
  const tasks = isTask ? tasksOfMatter(matter, linesBeside(cells), context) : [];
  const [first] = tasks;
  if (!first) return matter;
  collected.followUps.push(...rowTasks(tasks, cells, MATTER, context));
  return partBefore(matter, matter.text.indexOf(first.passage.text));
};

const partBefore = (whole: Passage, at: number): Passage | null => {
  const before = slice(whole, 0, Math.max(0, at));
  return before.text === '' ? null : before;
};

const DONE =
  /^(?:ferdig|utført|gjort|lukket|lukka|avsluttet|avslutta|ok|ja|x|done|closed|levert|sendt|klar|klart|100 ?%)(?:$|[\s.,])|✅|✔|☑/iu;

const isDone = ({ status, followUp }: Cells): boolean =>
  (status !== undefined && (DONE.test(status.text) || TICKED_BOX.test(status.text))) ||
  (followUp !== undefined && TICKED_BOX.test(followUp.text));
