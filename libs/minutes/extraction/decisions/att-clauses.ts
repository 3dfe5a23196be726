import type { Block } from '../../readers/index.js';
import { joined, slice, type Passage } from '../../readers/passage.js';
import type { DecisionType } from '../../reading.js';
import type { Collected } from '../follow-ups/collected.js';
import { outcomeIn, type Outcome } from './decisions.js';
import { decisionsWith, isWithin } from './motions.js';
import type { IsOn, Rule } from '../rule.js';
import type { Sought } from '../follow-ups/sought.js';
import { typeOfStatement } from './statement-types.js';

export const ATT_LINES_RULE: Rule = {
  name: 'decision-att-clauses',
  reason:
    'Swedish minutes set what is decided in lines that each begin with «att»: each is a decision of its own',
  example: 'Beslut:\n    att Kari Li målar kajen\n    att Ola Vik rensar bryggan',
};

export const ATT_VOTE_RULE: Rule = {
  name: 'decision-att-and-vote',
  reason: '«Att: …» is the proposal, and «Attsatsen bifalls» below it makes it the decision',
  example: 'Att: Kajen målas röd\n\nBeslut: Attsatsen bifalls',
};

/** A paragraph of several lines that begin with `att`, as one block a line. */
export const attClauses = (block: Block): readonly Block[] => {
  if (block.row || !/^[\s*–-]{0,3}att\s/iu.test(block.text)) return [block];
  const lineStarts = new Set(block.pieces.map(({ at }) => at));
  const cuts = [...block.text.slice(0, 20_000).matchAll(/(?<=\s)att\s/giu)]
    .map(({ index }) => index)
    .filter((index) => lineStarts.has(index));
  if (cuts.length === 0) return [block];
  return [0, ...cuts].map((from, index) => ({ ...block, ...slice(block, from, cuts[index]) }));
};

/** Such a line below «Beslut» is what was decided, whether or not it also gives somebody a task. */
export const attOutcome = ({ sentence: { text }, section, context }: Sought): Outcome | null =>
  section === 'decision' && context.isOn(ATT_LINES_RULE) && /^att\s\p{L}/iu.test(text)
    ? { type: typeOfStatement(text), rule: ATT_LINES_RULE.name }
    : null;

const PROPOSED = /^[\s*]{0,3}att:\s?\S/iu;
/** How the clause fared; its verb behind it. */
const VOTE =
  /^[\s*]{0,3}(?:beslut:?[\s*]{0,3})?(?:attsats(?:en|erna)?|förslaget)\s(?<fate>bifall(?:e)?s|bifölls|antas|antogs|godkänns|godkändes|avslås|avslogs|faller|föll|röstas ned|röstades ned|dras tillbaka|bordläggs|bordlades)/iu;

const fateOf = (verb: string): DecisionType | null => {
  if (/^(?:avsl|fall|föll|röst)/iu.test(verb)) return 'rejected';
  if (/^bordl/iu.test(verb)) return 'postponed';
  return /^dras/iu.test(verb) ? 'dropped' : null;
};

/** Each `Att: …` with its vote as one decision, in place of the bare vote. */
export const withAttVotes = (blocks: readonly Block[], collected: Collected, isOn: IsOn): void => {
  for (const [index, block] of blocks.entries()) {
    if (!PROPOSED.test(block.text)) continue;
    const vote = blocks.slice(index + 1, index + 4).find(({ text }) => VOTE.test(text));
    if (vote) takeUp(block, vote, collected, isOn);
  }
};

const takeUp = (proposed: Block, vote: Block, collected: Collected, isOn: IsOn): void => {
  const passage: Passage = joined(proposed, vote) ?? slice(proposed, 0);
  const fate = fateOf(VOTE.exec(vote.text)?.groups?.['fate'] ?? '');
  const others = collected.decisions.filter(
    (decision) => !isWithin(decision, proposed) && !isWithin(decision, vote),
  );
  const type = fate ?? outcomeIn(proposed.text, isOn)?.type ?? 'decision';
  const one = { passage, type, rules: [ATT_VOTE_RULE.name] };
  collected.decisions.splice(0, Infinity, ...decisionsWith(others, one));
};
