import type { Passage } from '../../readers/passage.js';
import type { DecisionType } from '../../reading.js';
import type { Outcome } from '../decisions/decisions.js';
import type { FollowUp } from './follow-up.js';
import { isBareVote } from '../decisions/votes.js';

export interface FoundDecision {
  readonly passage: Passage;
  readonly type: DecisionType;
  readonly rules: readonly string[];
}

/** What an item holds, in the order of the text. */
export interface Entries {
  readonly decisions: readonly FoundDecision[];
  readonly followUps: readonly FollowUp[];
  /** What was said below a heading like «Momenter fra diskusjonen», and other bullets. */
  readonly discussion: readonly string[];
  /** Names of the rules that told its sections apart. */
  readonly sections: ReadonlySet<string>;
}

/** What has been found so far. */
export interface Collected {
  readonly decisions: FoundDecision[];
  readonly followUps: FollowUp[];
  readonly discussion: string[];
  readonly sections: Set<string>;
}

export const nothingYet = (): Collected => ({
  decisions: [],
  followUps: [],
  discussion: [],
  sections: new Set(),
});

export const decided = (passage: Passage, { type, rule }: Outcome): FoundDecision => ({
  passage,
  type,
  rules: [rule],
});

/** All that was found, once: what is printed twice (as proposal and as outcome) is one entry. */
export const entriesFrom = (collected: Collected): Entries => ({
  decisions: firstOfEach(withoutBareVote(collected.decisions)),
  followUps: firstOfEach(collected.followUps),
  discussion: collected.discussion,
  sections: collected.sections,
});

/** «Enstemmig vedtatt» on its own only repeats a decision whose words stand beside it. */
const withoutBareVote = (all: readonly FoundDecision[]): readonly FoundDecision[] => {
  const decisions = withoutBareApproval(all);
  const inWords = decisions.filter(({ passage }) => !isBareVote(passage.text));
  return inWords.some(({ type }) => type !== 'rejected') ? inWords : decisions;
};

/** «Protokollen ble enstemmig godkjent» in the account, above «Vedtak: Protokollen fra 3. mars godkjennes». */
const BARE_APPROVAL =
  /^(?:protokollen|referatet|møteboka|møteboken|møteprotokollen) (?:ble|blei|vart) (?:enstemmig |samrøystes )?(?:godkjent|godkjend)\.?$/iu;
/** «Ingen merknader» in the account says the same. */
const NO_REMARKS =
  /^(?:ingen|inga) (?:merknader|merknadar|anmerkninger|innvendinger|kommentarer|kommentarar)\.?$/iu;
const withoutBareApproval = (decisions: readonly FoundDecision[]): readonly FoundDecision[] => {
  const isBare = ({ passage }: FoundDecision): boolean =>
    BARE_APPROVAL.test(passage.text) || NO_REMARKS.test(passage.text);
  const inFull = new Set(decisions.filter((one) => !isBare(one)).map(({ type }) => type));
  return decisions.filter((one) => !isBare(one) || !inFull.has(one.type));
};

const firstOfEach = <Entry extends { readonly passage: Passage }>(
  entries: readonly Entry[],
): readonly Entry[] => {
  const seen = new Set<string>();
  return entries.filter(({ passage }) => !seen.has(passage.text) && seen.add(passage.text));
};
