import type { AnswerKind, Outcome } from '../decision/outcome.js';
import type { ProtocolWords } from './words.js';

/** A decision in writing that a meeting has on its agenda, with what the parties answered. */
export interface DecidedInWriting {
  readonly text: string;
  readonly outcome: Outcome;
  /** In the order in which they were asked; the answer of a party that gave none is null. */
  readonly parties: readonly {
    readonly name: string;
    readonly answer: AnswerKind | null;
    readonly reason: string | null;
    /** Who answered for the party. */
    readonly by: string | null;
  }[];
}

/** Who answered what, those alone of whom there are any. */
const countIn = ({ parties }: DecidedInWriting, { answers }: ProtocolWords): string =>
  (['approve', 'reject', 'abstain', 'object', 'silent'] as const)
    .map((kind) => {
      const those = parties.filter(({ answer }) => (answer ?? 'silent') === kind);
      return { kind, names: those.map(({ name }) => name) };
    })
    .filter(({ names }) => names.length > 0)
    .map(({ kind, names }) => `${answers[kind]}: ${names.join(', ')}.`)
    .join(' ');

const reasonsIn = ({ parties }: DecidedInWriting): readonly string[] =>
  parties.flatMap(({ name, by, reason }) =>
    reason === null ? [] : [`${name}${by === null ? '' : ` (${by})`}: ${reason}`],
  );

/** The reasons that were given are minuted. */
const decisionText = (decided: DecidedInWriting, words: ProtocolWords): string =>
  [
    `${words.decision}: ${decided.text}`,
    `${words.outcomes[decided.outcome]}. ${countIn(decided, words)}`.trimEnd(),
    ...reasonsIn(decided),
  ].join('\n');

/** What was put to the parties between the meetings; nothing where there was none. */
export const inWritingText = (all: readonly DecidedInWriting[], words: ProtocolWords): readonly string[] =>
  all.length === 0 ? [] : [words.inWriting, ...all.map((one) => decisionText(one, words))];
