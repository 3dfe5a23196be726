import { sentencesOf } from '../language/sentences.js';
import type { Block } from '../readers/index.js';
import { slice, type Passage } from '../readers/passage.js';
import { ATT_VOTE_RULE, attOutcome, withAttVotes } from './decisions/att-clauses.js';
import { bareOutcome } from './decisions/bare-outcomes.js';
import { isOnlyTask } from './follow-ups/asked-that.js';
import { dueByList } from './follow-ups/list-deadline.js';
import { decided, entriesFrom, nothingYet, type Collected, type Entries } from './follow-ups/collected.js';
import type { Context } from './context.js';
import { isDecidedByOthers } from './decisions/decided-elsewhere.js';
import { agreementIn, outcomeIn, type Outcome } from './decisions/decisions.js';
import type { FollowUp } from './follow-ups/follow-up.js';
import { followUpsInCell } from './follow-ups/follow-up-column.js';
import { followUpInDecision, followUpInSentence } from './follow-ups/follow-ups-in-text.js';
import type { Item } from './items/items.js';
import { byTitleOf, KIND_BY_TITLE } from './decisions/kind-by-title.js';
import { MOTION_RULE, withMotions } from './decisions/motions.js';
import { OWNER_BULLET_RULE, OwnerBullets, ownedBy, ownedEntry } from './follow-ups/owner-bullets.js';
import { taskBesideNames } from './follow-ups/names-in-column.js';
import { labelledTasks, sharedOut, type LabelledTasks } from './follow-ups/responsibility-labels.js';
import { readRow } from './follow-ups/row-entries.js';
import type { Sought } from './follow-ups/sought.js';
import { sectionAt } from './items/sections.js';
import { standingBlocks, type StandingBlock } from './items/standings.js';
import { isLaidDown, typeOfStatement } from './decisions/statement-types.js';
import { statementsOf } from './decisions/statements.js';
import { clauseAt, isDuty, type Subject } from './follow-ups/subjects.js';

export type { Entries, FoundDecision } from './follow-ups/collected.js';

/** What is found in the blocks of an item, one after the other. */
export const entriesOf = (item: Item, context: Context): Entries => {
  const collected = nothingYet();
  const bullets = new OwnerBullets(item.title, context);
  let previous: Block | undefined;
  for (const standing of standingBlocks(item, context)) {
    const { block, isOpener } = standing;
    const owned = context.isOn(OWNER_BULLET_RULE) ? bullets.next(standing) : { owners: [] };
    readStanding({ ...standing, ...owned, previous, title: item.title, context }, collected);
    previous = isOpener || block.column === 'right' ? undefined : block;
  }
  if (context.isOn(MOTION_RULE)) withMotions(item.blocks, collected);
  if (context.isOn(ATT_VOTE_RULE)) withAttVotes(item.blocks, collected, context.isOn);
  const entries = entriesFrom(collected);
  if (!context.isOn(KIND_BY_TITLE)) return entries;
  return { ...entries, decisions: entries.decisions.map(byTitleOf(item.title)) };
};

const readStanding = (text: TextBlock, collected: Collected): void => {
  if (text.sectionRule !== null) collected.sections.add(text.sectionRule);
  if (!text.isOpener) readBlock(text, collected);
  else if (text.block.kind === 'heading') readHeading(text, collected);
};

interface TextBlock extends StandingBlock {
  /** Whose tasks stand here, by the line above. */
  readonly owners: readonly Subject[];
  readonly previous: Block | undefined;
  readonly title: string;
  readonly context: Context;
}

const readBlock = (text: TextBlock, collected: Collected): void => {
  const { block, context } = text;
  const left = block.row ? readRow(block, block.row, context, collected) : block;
  if (left === null) return;
  if (block.column === 'right') readCell(text, collected);
  else readText({ ...text, block: { ...block, ...left } }, collected);
};

/** `Ny kai ved naustet til Vik (Kari Li)`: who speaks of it. */
const WHO_BEHIND = /\([^()/]{1,60}\)$/u;

/** A heading that is a sentence: `Det ble bestemt at …`. */
const readHeading = (text: TextBlock, collected: Collected): void => {
  const { block, sectionRule } = text;
  if (sectionRule !== null || block.text.split(' ').length < 5 || WHO_BEHIND.test(block.text)) return;
  for (const sentence of sentencesOf(block)) readSentence(sentence, text, collected);
};

const outcomeOf = (passage: Passage, { title, context }: TextBlock): Outcome | null => {
  const text = passage.text.replace(/\*\*|__/g, '').replace(/godkjendt/giu, OLD_SPELLING);
  if (isDecidedByOthers(text, context.body)) return null;
  return bareOutcome(text, title, context.isOn) ?? outcomeIn(text, context.isOn);
};

/** «godkjendt» is an old way to write «godkjend». */
const OLD_SPELLING = 'godkjend';

const readCell = (text: TextBlock, collected: Collected): void => {
  const { block, context } = text;
  const named = taskBesideNames(block, text.previous, context);
  if (named) return void collected.followUps.push(named);
  const isDecided = outcomeOf(block, text) !== null;
  for (const sentence of sentencesOf(block)) {
    const outcome = outcomeOf(sentence, text);
    if (outcome) collected.decisions.push(decided(sentence, outcome));
    else if (isDecided && isDutyOf(sentence, context))
      collected.followUps.push(...followUpsInCell({ ...block, ...slice(sentence, 0) }, context));
  }
  if (!isDecided) collected.followUps.push(...followUpsInCell(block, context));
};

/** `Mandatet ble vedtatt. KS sender det ut.`: what follows from a decision in the same cell. */
const isDutyOf = ({ text }: Passage, { book }: Context): boolean => {
  const clause = clauseAt(text, book);
  return clause !== null && isDuty(clause.verb);
};

const readText = (text: TextBlock, collected: Collected): void => {
  const { block, section, previous, context } = text;
  if (block.kind === 'bullet' || section === 'discussion') collected.discussion.push(block.text);
  if (section === 'later' || section === 'proposal') return;
  const labelled = labelledTasks(block, previous, context);
  collectLabelled(labelled, previous, collected);
  if (context.language === 'en') withAgreed(labelled.followUps, text, collected);
  const rest = labelled.usedUpTo === 0 ? block : slice(block, labelled.usedUpTo);
  for (const sentence of statementsOf(rest, context)) readSentence(sentence, text, collected);
};

/** `It was agreed to buy a boat. ACTION: KL`: English minutes record both. */
const withAgreed = (followUps: readonly FollowUp[], text: TextBlock, collected: Collected): void => {
  for (const sentence of followUps.flatMap(({ passage }) => sentencesOf(passage))) {
    const outcome = outcomeOf(sentence, text);
    if (outcome) collected.decisions.push(decided(sentence, outcome));
  }
};

/** A label on a line of its own takes over the task of the line before it; several tasks share it. */
const collectLabelled = (
  { followUps, closesPrevious }: LabelledTasks,
  previous: Block | undefined,
  collected: Collected,
): void => {
  const told = closesPrevious ? tasksOf(collected, previous) : [];
  collected.followUps.splice(collected.followUps.length - told.length, told.length);
  collected.followUps.push(...(told.length > 1 ? sharedOut(told, followUps) : followUps));
};

/** The tasks that were read from the line before. */
const tasksOf = ({ followUps }: Collected, previous: Block | undefined): readonly FollowUp[] => {
  const at = followUps.findLastIndex(({ passage }) => !previous?.text.includes(passage.text));
  return followUps.slice(at + 1);
};

/** `**Att göra:** Kari målar kajen` amid a paragraph: a label that counts for its own sentence. */
const withoutLabel = (
  sentence: Passage,
  text: TextBlock,
): { readonly sentence: Passage; readonly text: TextBlock } => {
  const opened = sectionAt(sentence.text, text.context);
  const isInside = opened !== null && opened.textAt > 0 && opened.textAt < sentence.text.length;
  if (!isInside || text.section !== 'text' || (opened.section !== 'tasks' && opened.section !== 'decision'))
    return { sentence, text };
  return {
    sentence: slice(sentence, opened.textAt),
    text: { ...text, section: opened.section, sectionRule: opened.rule },
  };
};

const readSentence = (whole: Passage, standing: TextBlock, collected: Collected): void => {
  const { sentence, text } = withoutLabel(whole, standing);
  const sought = soughtIn(sentence, text);
  const outcome = sought.section === 'discussion' ? null : outcomeOf(sentence, text);
  const found = outcome ? followUpInDecision(sought) : followUpIn(sought, text.owners);
  if (found) collected.followUps.push(dueByList(found, text.until, text.context));
  const decision = outcome ?? attOutcome(sought) ?? (isOnlyTask(found, sought) ? null : lateOutcome(sought));
  if (decision) collected.decisions.push(decided(sentence, decision));
};

/** In a list of tasks whoever is named above it owns what names nobody. */
const followUpIn = (sought: Sought, owners: readonly Subject[]): FollowUp | null => {
  const told = followUpInSentence(sought);
  if (sought.section !== 'tasks') return told;
  return told ? ownedBy(told, owners) : ownedEntry(sought.sentence, owners);
};

/** «Innspill fra rektor: …» is one voice: what it says is read like any sentence. */
const soughtIn = (
  sentence: Passage,
  { block, context, section, sectionRule, isLabelled }: TextBlock,
): Sought => ({
  sentence,
  section: section === 'discussion' && isLabelled ? 'text' : section,
  sectionRule,
  isListEntry: isLabelled || isEntry(block),
  before: block.text.slice(0, Math.max(0, block.text.indexOf(sentence.text))),
  context,
});

/** Asked where no task was found: what was agreed on, and whatever is stated below «Vedtak». */
const lateOutcome = ({ sentence: { text }, section, sectionRule, context }: Sought): Outcome | null => {
  const agreed = section === 'discussion' ? null : agreementIn(text, context.isOn);
  if (agreed || section !== 'decision' || sectionRule === null) return agreed;
  return isLaidDown(text) ? { type: typeOfStatement(text), rule: sectionRule } : null;
};

const isEntry = (block: Block): boolean => block.kind === 'bullet' || /^\d{1,2}[.)]\s/.test(block.text);
