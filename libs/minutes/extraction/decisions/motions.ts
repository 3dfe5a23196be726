import { sentencesOf, type Sentence } from '../../language/sentences.js';
import type { Block } from '../../readers/index.js';
import { slice, spanOf, type Passage } from '../../readers/passage.js';
import type { DecisionType } from '../../reading.js';
import type { Collected, FoundDecision } from '../follow-ups/collected.js';
import type { Rule } from '../rule.js';

export const MOTION_RULE: Rule = {
  name: 'decision-motion-and-vote',
  reason:
    'English minutes tell who moved what, who seconded it and how the vote went in sentences or bullets of their own',
  example: 'Ola Vik moved to paint the pier red. Kari Li seconded. The motion carried unanimously.',
};

const MOVED =
  /(?<!\p{L})(?:moved[,:;]? (?:to|that|for|the|by|(?:and )?seconded)|\p{Lu}\p{L}+ proposed (?:to|that|\p{L}{3,20}ing)|motioned (?:to|that|for)|so moved|(?:set|made|makes|put forward|issued) (?:a |the )?motion|motion (?:was |has been |is )?(?:made|issued|moved|put)(?!\p{L})|motion(?: by [^.:]{2,40}| \([^()]{2,40}\))? (?:to|that)|motion:|proposed(?: by)? [^.]{2,60}?(?:,| and)? seconded|moved(?:,| and) [^.]{2,40} seconded)(?!\p{L})/iu;

interface Fate {
  readonly type: DecisionType;
  readonly form: RegExp;
}

/** How a motion may fare; what denies that it was carried is asked first. */
const FATES: readonly Fate[] = [
  {
    type: 'rejected',
    form: /(?<!\p{L})(?:motion|resolution|amendment|vote|it)(?!\p{L})[^.]{0,60}(?<!\p{L})(?:not (?:carried|passed|approved)|died|dies|failed|fails|defeated|lost|denied|rejected)(?!\p{L})|(?:^|[,;–-]\s)(?:failed|defeated|not carried|lost)(?!\p{L})/iu,
  },
  {
    type: 'dropped',
    form: /(?<!\p{L})(?:motion|resolution|amendment)(?!\p{L})[^.]{0,40}(?<!\p{L})withdrawn(?!\p{L})|^withdrawn(?!\p{L})/iu,
  },
  {
    type: 'postponed',
    form: /(?<!\p{L})(?:motion|resolution|amendment)(?!\p{L})[^.]{0,40}(?<!\p{L})(?:tabled|deferred|postponed)(?!\p{L})|^(?:tabled|deferred)(?!\p{L})/iu,
  },
  {
    type: 'motion_carried',
    form: /(?<!\p{L})(?:motion|resolution|amendment|vote)(?!\p{L})[^.]{0,60}(?<!\p{L})(?:carried|carries|passed|passes|approved|adopted)(?!\p{L})|(?:^|[,;.–-]\s|and )[\s*-]{0,4}(?:(?:was |were )?(?:unanimously )?(?:carried|passed|passes|approved|adopted|agreed)|all (?:present )?(?:voted |were )?in favou?r|all ayes?|all aye|unanimous(?: vote| approval| consent)?)(?!\p{L})/iu,
  },
];

const fateIn = (text: string): DecisionType | null => FATES.find(({ form }) => form.test(text))?.type ?? null;

interface Placed {
  readonly block: Block;
  readonly index: number;
  readonly sentence: Sentence;
}

/** The vote is looked for in so many sentences behind the motion. */
const REACH = 8;

/** Each motion with its vote as one decision, in place of what was found in either alone. */
export const withMotions = (blocks: readonly Block[], collected: Collected): void => {
  const told = blocks.flatMap((block, index): readonly Placed[] =>
    block.column === 'right' || block.row
      ? []
      : sentencesOf(block).map((sentence) => ({ block, index, sentence })),
  );
  for (let at = 0; at < told.length; at += 1) {
    const label = told[at];
    const vote = label && isMoved(label.sentence.text) ? voteBehind(told, at) : undefined;
    const moved = motionAbove(told, at);
    if (!moved || !vote) continue;
    if (vote !== moved || !isFound(moved, collected)) takeUp(moved, vote, collected);
    at = told.indexOf(vote, at);
  }
};

/** `Moved: Kari`, `Proposed by: Ola`: the motion stands above. */
const MOVER =
  /^[\s*_]{0,4}(?:moved|proposed|motion|mover|proposer)(?: by)?[*_]{0,2}\s?:[*_]{0,2}(?:\s(?=[\p{Lu}@])|$)/iu;
const isMoved = (text: string): boolean => MOVED.test(text) || isMover(text);
const BOTH = /^(?:this was )?proposed (?:by )?[^.:]{2,60} seconded (?:by )?[^.:]{2,40}\.?$/iu;
const isMover = (text: string): boolean => text.length <= 120 && (MOVER.test(text) || BOTH.test(text));

const motionAbove = (told: readonly Placed[], at: number): Placed | undefined => {
  const [above, label] = [told[at - 1], told[at]];
  if (!label || !isMover(label.sentence.text)) return label;
  const isAbove =
    above !== undefined && above.block.kind !== 'heading' && fateIn(above.sentence.text) === null;
  return isAbove ? above : MOVER.test(label.sentence.text) ? undefined : label;
};

const isFound = ({ sentence }: Placed, { decisions }: Collected): boolean =>
  decisions.some((decision) => isWithin(decision, sentence));

/** The vote on the motion at this place; none when a new motion or a heading comes first, or none is in reach. */
const voteBehind = (told: readonly Placed[], at: number): Placed | undefined => {
  if (isToldAtOnce(told[at]?.sentence.text ?? '')) return told[at];
  const reach = told.slice(at + 1, at + 1 + REACH);
  const end = reach.findIndex(endsMotion);
  const last = end === -1 ? undefined : lastVote(reach.slice(end));
  return last && last.block.kind !== 'heading' && fateIn(last.sentence.text) !== null ? last : undefined;
};

/** `All in favour. Motion carried.`: one vote in two sentences. */
const lastVote = ([vote, next]: readonly Placed[]): Placed | undefined =>
  vote && next && next.index === vote.index && isVoteAlone(next.sentence.text) ? next : vote;
const isVoteAlone = (text: string): boolean =>
  text.length <= 60 &&
  fateIn(text) !== null &&
  !isMoved(text) &&
  /^(?:the )?(?:motion|vote|unanim|carried|passed|all|approved)/iu.test(text);

const endsMotion = ({ block, sentence: { text } }: Placed): boolean =>
  block.kind === 'heading' || fateIn(text) !== null || (MOVED.test(text) && !/second/iu.test(text));

const takeUp = (moved: Placed, vote: Placed, collected: Collected): void => {
  const isOneBlock = moved.index === vote.index;
  const passage = isOneBlock ? slice(moved.block, moved.sentence.from, vote.sentence.to) : moved.sentence;
  const others = collected.decisions.filter(
    (decision) => !isWithin(decision, moved.sentence) && !isWithin(decision, vote.sentence),
  );
  const type = typeOf(passage.text, fateIn(vote.sentence.text) ?? 'motion_carried');
  collected.decisions.splice(
    0,
    Infinity,
    ...decisionsWith(others, { passage, type, rules: [MOTION_RULE.name] }),
  );
};

export const isWithin = ({ passage }: FoundDecision, whole: Passage): boolean => {
  const [inner, outer] = [spanOf(passage), spanOf(whole)];
  return inner.start >= outer.start && inner.end <= outer.end;
};

/** In the order of the text. */
export const decisionsWith = (
  decisions: readonly FoundDecision[],
  one: FoundDecision,
): readonly FoundDecision[] => {
  const before = decisions.filter(({ passage }) => spanOf(passage).start < spanOf(one.passage).start);
  return [...before, one, ...decisions.slice(before.length)];
};

/** In one sentence with the motion: `made a motion to paint the pier, seconded by Ola, all in favour`. */
const isToldAtOnce = (text: string): boolean => {
  const seconded = /(?<!\p{L})second(?:s|ed)?(?!\p{L})/iu.exec(text);
  return seconded !== null && fateIn(text.slice(seconded.index)) !== null;
};

const typeOf = (text: string, fate: DecisionType): DecisionType => {
  if (fate !== 'motion_carried') return fate;
  if (/(?:approve|accept|adopt|confirm)\p{L}* (?:\p{L}{1,20} ){0,4}minutes(?!\p{L})/iu.test(text))
    return 'minutes_approved';
  return /(?:approve|accept|adopt)\p{L}* (?:\p{L}{1,20} ){0,2}agenda(?!\p{L})/iu.test(text)
    ? 'approval_formal'
    : fate;
};
