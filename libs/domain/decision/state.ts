import type { z } from 'zod';
import { evolveBy } from '#kernel';
import { created } from '../created.js';
import type { Source } from '../values.js';
import type { decisionStage } from './commands.js';
import type {
  PartyAnswer,
  Asking,
  Circulation,
  Closing,
  DecisionEvent,
  DecisionKind,
  OnAgenda,
} from './events.js';
import type { Outcome } from './outcome.js';
import { textHashOf, type AskedBy, type ProposedText } from './proposal.js';

export type DecisionStage = z.output<typeof decisionStage>;

/** A text that was amended, and what had been answered to it. */
export interface FormerText extends ProposedText {
  readonly textHash: string;
  readonly answers: readonly PartyAnswer[];
  /** When another took its place. */
  readonly until: string;
}

/** Null until it is proposed, or recorded from minutes. */
export type DecisionState =
  | (ProposedText & {
      readonly bodyId: string;
      readonly stage: DecisionStage;
      readonly kind: DecisionKind | null;
      readonly source: Source | null;
      readonly askedBy: AskedBy | null;
      readonly textHash: string;
      /** The oldest first. */
      readonly formerTexts: readonly FormerText[];
      readonly circulation: Circulation | null;
      /** To the present text; one for each party, in the order of their first answer. */
      readonly answers: readonly PartyAnswer[];
      /** Who must answer anew since the text was amended, and when that was. */
      readonly amended: { readonly answerAnew: readonly string[]; readonly at: string } | null;
      readonly askings: readonly Asking[];
      readonly closing: (Closing & { readonly outcome: Outcome }) | null;
      readonly agenda: OnAgenda | null;
      readonly withdrawnBecause: string | null;
      readonly supersededBy: string | null;
      readonly supersedes: readonly string[];
    })
  | null;

type Decision = NonNullable<DecisionState>;

const untouched = {
  kind: null,
  source: null,
  askedBy: null,
  formerTexts: [],
  circulation: null,
  answers: [],
  amended: null,
  askings: [],
  closing: null,
  agenda: null,
  withdrawnBecause: null,
  supersededBy: null,
  supersedes: [],
} satisfies Partial<Decision>;

const at = (state: DecisionState, change: Partial<Decision>): Decision => ({
  ...created(state, 'decision'),
  ...change,
});

const closedAs =
  (outcome: Outcome) =>
  (state: DecisionState, closing: Closing): Decision =>
    at(state, { stage: outcome, closing: { ...closing, outcome } });

/** The party's latest answer takes the place of its former one. */
const withAnswer = (answers: readonly PartyAnswer[], answer: PartyAnswer): readonly PartyAnswer[] =>
  answers.some(({ partyId }) => partyId === answer.partyId)
    ? answers.map((one) => (one.partyId === answer.partyId ? answer : one))
    : [...answers, answer];

export const evolve = evolveBy<DecisionState, DecisionEvent>({
  DecisionProposed: (_, { bodyId, text, followUps = [], askedBy = null }) => ({
    ...untouched,
    ...{ bodyId, text, followUps, askedBy },
    textHash: textHashOf({ text, followUps }),
    stage: 'proposed',
  }),
  DecisionRecorded: (_, data) => ({
    ...untouched,
    ...data,
    followUps: [],
    textHash: textHashOf({ text: data.text, followUps: [] }),
    stage: 'recorded',
  }),
  ProposalAmended: (state, { text, followUps, answerAnew, at: until }) => {
    const { formerTexts, ...before } = created(state, 'decision');
    const { text: formerText, followUps: formerFollowUps, textHash, answers } = before;
    const former = { text: formerText, followUps: formerFollowUps, textHash, answers, until };
    return at(state, {
      ...{ text, followUps, textHash: textHashOf({ text, followUps }) },
      formerTexts: [...formerTexts, former],
      answers: [],
      amended: { answerAnew, at: until },
    });
  },
  DecisionCirculated: (state, circulation) => at(state, { stage: 'circulated', circulation }),
  ResponseGiven: (state, answer) =>
    at(state, { answers: withAnswer(created(state, 'decision').answers, answer) }),
  PartyAsked: (state, asking) => at(state, { askings: [...created(state, 'decision').askings, asking] }),
  DecisionAdopted: closedAs('adopted'),
  DecisionRejected: closedAs('rejected'),
  DecisionLapsed: closedAs('lapsed'),
  DecisionLifted: closedAs('lifted'),
  DecisionPutOnAgenda: (state, agenda) => at(state, { agenda }),
  DecisionWithdrawn: (state, { reason }) => at(state, { stage: 'withdrawn', withdrawnBecause: reason }),
  DecisionSuperseded: (state, { decisionId }) => at(state, { stage: 'superseded', supersededBy: decisionId }),
  OtherDecisionSuperseded: (state, { decisionId }) =>
    at(state, { supersedes: [...created(state, 'decision').supersedes, decisionId] }),
});
