import { decision, type AnswerKind, type AskedBy, type DecisionState } from '#domain';
import { nextIdOf, secretariat, type Assembly } from '../assembly.js';
import { proposedFollowUp } from '../assigning.js';
import type { Dice } from '../dice.js';
import { dayOf, isoOf } from '../office-hours.js';
import { reasonSentence, taskSentence, verdictSentence } from '../words/sentences.js';
import { Subject } from '../world.js';

/** A decision between two meetings, while it lives. */
export interface Procedure {
  readonly assembly: Assembly;
  readonly dice: Dice;
  readonly decision: Subject<DecisionState>;
  /** What the members tend to answer. */
  readonly mood: Readonly<Record<AnswerKind, number>>;
}

const WILLING = { approve: 91, abstain: 5, reject: 3, object: 1 };
const DIVIDED = { approve: 42, abstain: 10, reject: 38, object: 10 };

/** A text, and what it carries. */
export const propose = (assembly: Assembly, dice: Dice, askedBy: AskedBy | null): Procedure => {
  const { world, id: bodyId } = assembly;
  const proposed = new Subject(decision, nextIdOf(assembly, 'decision'));
  const { year } = dayOf(world.now);
  const followUps = Array.from({ length: Number(dice.weighed({ 0: 50, 1: 35, 2: 15 })) }, () => {
    const { owners, ...rest } = proposedFollowUp(assembly, dice, taskSentence(null, year, dice));
    return { ...rest, owners: [...owners] };
  });
  const data = { bodyId, text: verdictSentence(year, dice), followUps, askedBy };
  world.tell(proposed, { type: 'ProposeDecision', data }, secretariat);
  return { assembly, dice, decision: proposed, mood: dice.percent(30) ? DIVIDED : WILLING };
};

/** Another text; whoever has answered must answer anew. */
export const amend = ({ assembly: { world }, dice, decision: proposed }: Procedure): void => {
  const text = verdictSentence(dayOf(world.now).year, dice);
  const data = { text, followUps: null, at: isoOf(world.now) };
  world.tell(proposed, { type: 'AmendProposal', data }, secretariat);
};

export const withdraw = ({ assembly: { world }, dice, decision: proposed }: Procedure): void => {
  const data = { reason: reasonSentence(dice), at: isoOf(world.now) };
  world.tell(proposed, { type: 'WithdrawDecision', data }, secretariat);
};
