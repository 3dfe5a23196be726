/** How the votes decide. */
export type VotingRule = 'majority' | 'twoThirds' | 'unanimity' | 'silenceIsConsent';

/** What an objection does: it counts as a vote against, or the matter goes to a meeting. */
export type OnObjection = 'reject' | 'lift';

/** What a party can answer. `object`: this should not be decided in writing. */
export type AnswerKind = 'approve' | 'reject' | 'abstain' | 'object';

export type Outcome = 'adopted' | 'rejected' | 'lapsed' | 'lifted';

/** The terms on which it was circulated. */
export interface Terms {
  readonly rule: VotingRule;
  /** So many parties must have answered, whatever they answered. */
  readonly quorum: number;
  readonly onObjection: OnObjection;
}

/** Parties by what they answered, each list in the order in which they were asked. */
export interface Count {
  readonly approve: readonly string[];
  readonly reject: readonly string[];
  readonly abstain: readonly string[];
  readonly object: readonly string[];
  readonly silent: readonly string[];
}

/** How many parties answered what. */
export type Tally = { readonly [Kind in keyof Count]: number };

interface Answered {
  readonly partyId: string;
  readonly answer: AnswerKind;
}

/** Who answered what, and who is silent. One answer counts per party that was asked, and no other. */
export const countOf = (asked: readonly string[], answers: readonly Answered[]): Count => {
  const answerOf = new Map(answers.map(({ partyId, answer }) => [partyId, answer]));
  const those = (answer: AnswerKind | undefined): readonly string[] =>
    asked.filter((partyId) => answerOf.get(partyId) === answer);
  return {
    approve: those('approve'),
    reject: those('reject'),
    abstain: those('abstain'),
    object: those('object'),
    silent: those(undefined),
  };
};

export const tallyOf = ({ approve, reject, abstain, object, silent }: Count): Tally => ({
  approve: approve.length,
  reject: reject.length,
  abstain: abstain.length,
  object: object.length,
  silent: silent.length,
});

/** More than half of the parties; none where silence is an answer too. */
export const defaultQuorum = (rule: VotingRule, asked: number): number =>
  rule === 'silenceIsConsent' ? 0 : Math.floor(asked / 2) + 1;

const CARRIES: Readonly<Record<VotingRule, (inFavour: number, against: number) => boolean>> = {
  majority: (inFavour, against) => inFavour > against,
  twoThirds: (inFavour, against) => inFavour >= 2 * against,
  unanimity: (_, against) => against === 0,
  silenceIsConsent: (_, against) => against === 0,
};

/**
 * The outcome when nobody else answers: that of the deadline. The first line that fits counts.
 *
 * | when                                                              | outcome  |
 * |-------------------------------------------------------------------|----------|
 * | someone objects, and an objection lifts                           | lifted   |
 * | fewer parties have answered than the quorum                       | lapsed   |
 * | nobody is in favour and nobody against                            | lapsed   |
 * | majority: more in favour than against (a tie does not carry)      | adopted  |
 * | twoThirds: at least twice as many in favour as against            | adopted  |
 * | unanimity: nobody against                                         | adopted  |
 * | silenceIsConsent: nobody against                                  | adopted  |
 * | otherwise                                                         | rejected |
 *
 * In favour: who approves; by silenceIsConsent, also who is silent. Against: who rejects, and who objects
 * where an objection does not lift. Whoever abstains has answered, and is neither. Parties count, not persons.
 * An answer, whatever it is, counts towards the quorum; silence never does, not even where it is consent.
 */
export const outcomeAtDeadline = (tally: Tally, { rule, quorum, onObjection }: Terms): Outcome => {
  if (onObjection === 'lift' && tally.object > 0) return 'lifted';
  const answered = tally.approve + tally.reject + tally.abstain + tally.object;
  const inFavour = tally.approve + (rule === 'silenceIsConsent' ? tally.silent : 0);
  const against = tally.reject + tally.object;
  if (answered < quorum || inFavour + against === 0) return 'lapsed';
  return CARRIES[rule](inFavour, against) ? 'adopted' : 'rejected';
};

/** All that are silent answer the same. */
const completed = (tally: Tally, answer: AnswerKind): Tally => ({
  ...tally,
  silent: 0,
  [answer]: tally[answer] + tally.silent,
});

/** That all approve, all reject, all object, or all stay silent: whatever else comes lies between these. */
const extremes = (tally: Tally): readonly Tally[] => [
  tally,
  completed(tally, 'approve'),
  completed(tally, 'reject'),
  completed(tally, 'object'),
];

/** The outcome that no answer that is still missing can change; null while there is a choice. */
export const settledOutcome = (tally: Tally, terms: Terms): Outcome | null => {
  const [outcome, ...others] = new Set(extremes(tally).map((one) => outcomeAtDeadline(one, terms)));
  return outcome === undefined || others.length > 0 ? null : outcome;
};
