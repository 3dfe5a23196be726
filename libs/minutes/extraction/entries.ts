import { matchLength } from '../language/matching.js';
import { sentencesOf, type Sentence } from '../language/sentences.js';
import type { Block } from '../readers/index.js';
import { slice, type Passage } from '../readers/passage.js';
import type { DecisionType } from '../reading.js';
import type { Context } from './context.js';
import { withDeadlineLines } from './deadline-lines.js';
import { bareOutcomeType, decisionTypeOf, isBareVote } from './decisions.js';
import { followUpsInCell } from './follow-up-column.js';
import type { FollowUp } from './follow-up.js';
import { followUpInSentence } from './follow-ups-in-text.js';
import type { Item } from './items.js';
import { labelledTasks } from './responsibility-labels.js';
import { sectionAt, type Section } from './sections.js';

export interface FoundDecision {
  readonly passage: Passage;
  readonly type: DecisionType;
}

/** What an item holds, in the order of the text. */
export interface Entries {
  readonly decisions: readonly FoundDecision[];
  readonly followUps: readonly FollowUp[];
  /** What was said below a heading like «Momenter fra diskusjonen», and other bullets. */
  readonly discussion: readonly string[];
}

interface Collected {
  readonly decisions: FoundDecision[];
  readonly followUps: FollowUp[];
  readonly discussion: string[];
}

export const entriesOf = (item: Item, context: Context): Entries => {
  const collected: Collected = { decisions: [], followUps: [], discussion: [] };
  let standing: Section = 'text';
  let previous: Block | undefined;
  for (const block of withDeadlineLines(item.blocks)) {
    const opened = block.column === 'left' ? openedBy(block) : null;
    const text = labelledText(block, standing);
    if (opened) standing = opened;
    else if (block.column === 'right') readCell(block, context, collected);
    else readText({ ...text, previous, title: item.title, context }, collected);
    previous = opened || block.column === 'right' ? undefined : text.block;
  }
  return withoutRepetition(collected);
};

/** The section that a heading, or a label on a line of its own, opens for what follows. */
const openedBy = (block: Block): Section | null => {
  const opened = sectionAt(block.text);
  if (opened && opened.textAt >= block.text.length) return opened.section;
  return block.kind === 'heading' ? 'text' : null;
};

/** `Vedtak: …` opens its section for its own block only. */
const labelledText = (
  block: Block,
  standing: Section,
): { readonly block: Block; readonly section: Section } => {
  const opened = sectionAt(block.text);
  return opened
    ? { block: { ...block, ...slice(block, opened.textAt) }, section: opened.section }
    : { block, section: standing };
};

const readCell = (block: Block, context: Context, collected: Collected): void => {
  for (const sentence of sentencesOf(block)) {
    const type = decisionTypeOf(sentence.text);
    if (type) collected.decisions.push({ passage: sentence, type });
  }
  collected.followUps.push(...followUpsInCell(block, context));
};

interface TextBlock {
  readonly block: Block;
  readonly previous: Block | undefined;
  readonly section: Section;
  readonly title: string;
  readonly context: Context;
}

const readText = (text: TextBlock, collected: Collected): void => {
  if (text.block.kind === 'bullet' || text.section === 'discussion')
    collected.discussion.push(text.block.text);
  if (text.section === 'proposal' || text.section === 'later') return;
  const labelled = labelledTasks(text.block, text.previous, text.context);
  if (labelled.closesPrevious) dropOpenTask(collected, text.previous);
  collected.followUps.push(...labelled.followUps);
  const rest = labelled.usedUpTo === 0 ? text.block : slice(text.block, labelled.usedUpTo);
  for (const sentence of withDeadlines(rest)) readSentence(withoutNumber(sentence), text, collected);
};

/** `Kari sender brev. Frist: 1. mai`: a deadline on its own goes with the sentence before. */
const withDeadlines = (block: Passage): readonly Passage[] => {
  const sentences: Sentence[] = [];
  for (const sentence of sentencesOf(block)) {
    const before = sentences.at(-1);
    const isDeadline = before !== undefined && /^(?:tids)?frist(?:en)?\s?:/iu.test(sentence.text);
    if (!isDeadline) sentences.push(sentence);
    else
      sentences.splice(-1, 1, {
        ...slice(block, before.from, sentence.to),
        from: before.from,
        to: sentence.to,
      });
  }
  return sentences;
};

/** A label on a line of its own takes over the task that was read from the line before. */
const dropOpenTask = (collected: Collected, previous: Block | undefined): void => {
  const last = collected.followUps.at(-1);
  if (last && previous?.text.includes(last.passage.text)) collected.followUps.pop();
};

const readSentence = (sentence: Passage, text: TextBlock, collected: Collected): void => {
  const type = decisionTypeOf(sentence.text) ?? bareOutcomeType(sentence.text, text.title);
  if (type && text.section !== 'discussion') {
    collected.decisions.push({ passage: sentence, type });
    return;
  }
  const followUp = followUpInSentence({
    sentence,
    section: text.section,
    isListEntry: isListEntry(text.block),
    context: text.context,
  });
  if (followUp) collected.followUps.push(followUp);
  else if (text.section === 'decision' && isStatement(sentence.text)) {
    collected.decisions.push({ passage: sentence, type: 'decision' });
  }
};

/** `2. Kari sender brev`: the number is the list's; `2. mai` is a date. */
const withoutNumber = (sentence: Passage): Passage =>
  slice(sentence, matchLength(/^\d{1,2}[.)]\s+(?=\p{Lu})/u, sentence.text));

const isListEntry = (block: Block): boolean => block.kind === 'bullet' || /^\d{1,2}[.)]\s/.test(block.text);

/** Something is said, and not on a condition. */
const isStatement = (text: string): boolean =>
  /\p{L}{2}.*\s/u.test(text) && !/^(?:hvis|dersom|viss|om)\s/iu.test(text);

/** A text that is printed twice (as proposal and as outcome) is one entry. */
const withoutRepetition = (collected: Collected): Entries => ({
  decisions: withoutBareVote(firstOfEach(collected.decisions)),
  followUps: firstOfEach(collected.followUps),
  discussion: collected.discussion,
});

/** «Enstemmig vedtatt» on its own only repeats a decision whose words stand beside it. */
const withoutBareVote = (decisions: readonly FoundDecision[]): readonly FoundDecision[] => {
  const inWords = decisions.filter(({ passage }) => !isBareVote(passage.text));
  return inWords.some(({ type }) => type !== 'rejected') ? inWords : decisions;
};

const firstOfEach = <Entry extends { readonly passage: Passage }>(
  entries: readonly Entry[],
): readonly Entry[] => {
  const seen = new Set<string>();
  return entries.filter(({ passage }) => !seen.has(passage.text) && seen.add(passage.text));
};
