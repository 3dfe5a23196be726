import { sentencesOf } from '../../language/sentences.js';
import type { Block } from '../../readers/index.js';
import { slice } from '../../readers/passage.js';
import type { Context } from '../context.js';
import { withDeadlineLines } from '../follow-ups/deadline-lines.js';
import type { Item } from './items.js';
import type { Rule } from '../rule.js';
import { sectionAt, type OpenedSection, type Section } from './sections.js';
import { endsDecision } from '../decisions/statement-types.js';
import { carriesProposal, isBareVote } from '../decisions/votes.js';

/** The section that a line stands in, and the rule that told it. */
export interface Standing {
  readonly section: Section;
  readonly sectionRule: string | null;
  /** The words that opened the section. */
  readonly label: string;
  /** Until when what stands here is to be done, where the label says so. */
  readonly until?: string;
}

/** A block, and the section that it stands in; a label is taken off. */
export interface StandingBlock extends Standing {
  readonly block: Block;
  /** It only opens a section for what follows. */
  readonly isOpener: boolean;
  /** A label of its own stands before its text. */
  readonly isLabelled: boolean;
}

export const CARRIED_RULE: Rule = {
  name: 'decision-carried-proposal',
  reason: 'the proposal, when minutes say that it was carried and not what was decided',
  example: 'Forslag til vedtak: Kaia males rød.\nAvstemning:\nForslaget ble enstemmig vedtatt.',
};

const PLAIN: Standing = { section: 'text', sectionRule: null, label: '' };
const standingIn = ({ section, rule, textAt, deadline }: OpenedSection, text: string): Standing => ({
  section,
  sectionRule: rule,
  label: text.slice(0, textAt).replace(/[\s*_:]+$/, ''),
  ...(deadline !== undefined && { until: deadline }),
});

/** The blocks of an item, each with its section; a proposal that was carried stands as the decision. */
export const standingBlocks = (item: Item, context: Context): readonly StandingBlock[] => {
  const sections = new Sections(standingOfTitle(item.title, context), context);
  const blocks = withDeadlineLines(item.blocks).map((block) => sections.next(block));
  return context.isOn(CARRIED_RULE) ? withCarriedProposal(blocks) : blocks;
};

/** An item called «Oppfølgingssaker» or «Til neste gang» is such a section as a whole. */
const standingOfTitle = (title: string, context: Context): Standing => {
  const opened = sectionAt(title, context);
  // a Danish matter called «Opfølgning» tells what has become of things
  const isWhole =
    opened !== null &&
    !/^opfølgning/iu.test(title) &&
    opened.textAt >= title.length &&
    opened.section !== 'discussion';
  return isWhole ? standingIn(opened, title) : PLAIN;
};

/** Goes through the blocks of one item and keeps the section that is open. */
class Sections {
  #standing: Standing;
  readonly #context: Context;
  /** The bullet that opened the section, and whether deeper ones followed: then it is a heading of those alone. */
  #bullet: { readonly level: number; readonly hasParts: boolean } | null = null;
  /** Bullets were told since a label opened the section. */
  #hasBullets = false;
  /** `Vedtak: 1. …` goes on with `2. …`. */
  #list: Standing | null = null;

  constructor(standing: Standing, context: Context) {
    this.#standing = standing;
    this.#context = context;
  }

  next(block: Block): StandingBlock {
    const opened = block.column === 'right' || block.row ? null : sectionAt(block.text, this.#context);
    const isAlone = opened !== null && opened.textAt >= block.text.length;
    if (isAlone) return this.#open(block, standingIn(opened, block.text));
    if (block.kind === 'heading') return this.#open(block, PLAIN);
    this.#close(block);
    return opened ? this.#labelled(block, opened) : this.#going(block);
  }

  #going(block: Block): StandingBlock {
    if (!isNumbered(block.text)) this.#list = null;
    return { block, isOpener: false, isLabelled: false, ...(this.#list ?? this.#standing) };
  }

  #open(block: Block, standing: Standing): StandingBlock {
    this.#standing = standing;
    this.#list = null;
    this.#hasBullets = false;
    this.#bullet = block.kind === 'bullet' ? { level: block.level, hasParts: false } : null;
    return { block, isOpener: true, isLabelled: false, ...standing };
  }

  /** The vote on a proposal ends it; what follows bullets ends what was said in them. */
  #close(block: Block): void {
    const { section } = this.#standing;
    if (isOver(section, block) || this.#isPastBullets(section, block)) this.#standing = PLAIN;
    this.#hasBullets ||= block.kind === 'bullet';
    if (this.#bullet) this.#closeBullet(block);
  }

  #isPastBullets(section: Section, { kind, apart }: Block): boolean {
    return section === 'discussion' && this.#hasBullets && kind === 'paragraph' && apart;
  }

  /** What follows a bullet's parts ends the bullet's section. */
  #closeBullet(block: Block): void {
    if (!this.#bullet) return;
    const isPart = block.kind === 'bullet' && block.level > this.#bullet.level;
    if (isPart) this.#bullet = { ...this.#bullet, hasParts: true };
    else if (this.#bullet.hasParts) {
      this.#standing = PLAIN;
      this.#bullet = null;
    }
  }

  /** `Vedtak: …` opens its section for its own block only. */
  #labelled(block: Block, opened: OpenedSection): StandingBlock {
    const standing = standingIn(opened, block.text);
    const text = slice(block, opened.textAt);
    this.#list = isNumbered(text.text) ? standing : null;
    return { block: { ...block, ...text }, isOpener: false, isLabelled: true, ...standing };
  }
}

/** The vote ends a proposal; an account or a title ends what was decided. */
const isOver = (section: Section, block: Block): boolean =>
  (section === 'proposal' && isVote(block)) || (section === 'decision' && endsDecision(block));

const isNumbered = (text: string): boolean => /^(?:\d{1,2}[.)]|[a-h]\))\s/u.test(text);

const FELL = /(?<!\p{L})(?:falt|fall|forkastet|forkasta|avvist|nedstemt|nedstemd)(?!\p{L})/iu;

/** A line that tells how a proposal fared. */
const isVote = (block: Block): boolean =>
  sentencesOf(block).some(
    ({ text }) => isBareVote(text) || (FELL.test(text) && /forslag|framlegg|innstilling/iu.test(text)),
  );

/** What was proposed is what was decided, when the vote only says that it was carried. */
const withCarriedProposal = (blocks: readonly StandingBlock[]): readonly StandingBlock[] => {
  const isDecided = blocks.some(
    ({ section, isOpener, block }) => section === 'decision' && !isOpener && !isOnlyVote(block),
  );
  const carried = isDecided ? null : carriedLabel(blocks);
  if (carried === null) return blocks;
  return blocks.map((standing) =>
    standing.section === 'proposal' && standing.label === carried
      ? { ...standing, section: 'decision', sectionRule: CARRIED_RULE.name }
      : standing,
  );
};

const isOnlyVote = (block: Block): boolean => sentencesOf(block).every(({ text }) => isBareVote(text));

/** The proposal that was carried: the only one, or the one that the vote names. */
const carriedLabel = (blocks: readonly StandingBlock[]): string | null => {
  const labels = new Set(blocks.filter(({ section }) => section === 'proposal').map(({ label }) => label));
  if (labels.size === 0) return null;
  const votes = blocks
    .filter(({ section }) => section !== 'proposal')
    .flatMap(({ block }) => sentencesOf(block).map(({ text }) => text))
    .filter(carriesProposal);
  const named = [...labels].filter(
    (label) => labels.size === 1 || votes.some((vote) => speaksOf(vote, label)),
  );
  const [only] = named;
  return votes.length === 0 || only === undefined || named.length > 1 ? null : only;
};

const speaksOf = (vote: string, label: string): boolean =>
  label !== '' && vote.toLowerCase().includes(label.toLowerCase());
