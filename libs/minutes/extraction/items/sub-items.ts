import type { Block } from '../../readers/index.js';
import type { ItemStart } from './item-styles.js';
import type { IsOn, Rule } from '../rule.js';

export const SUB_ITEM_RULE: Rule = {
  name: 'item-below-item',
  reason: '`4.1` below «Sak 4» is a matter of its own; a section of the account of `4` is none',
  example:
    'Referat fra møte i Havnerådet 20. november 2026\n\nSak 4 Søknader\n\n4.1 Båtlaget\nGodkjent.\n\n4.2 Roklubben\nGodkjent.\n\nSak 5 Eventuelt\nIngen saker.',
  isWhole: true,
};

const SUB_ITEM = /^(\d{1,4})\.(\d{1,2})[.:)]?\s*(?:[–-]\s*)?(?=[*_]{0,3}[\p{Lu}«"])/u;
/** `8(a) Pier Road`, `8 b) Quay`. */
const LETTERED = /^((\d{1,3})\s?(?:\([a-h]\)|[a-h]\)))[.:]?\s+(?:[–-]\s*)?(?=[*_]{0,3}[\p{Lu}«"])/u;
/** Headings inside the account of one matter. */
const SECTION =
  /^(?:\d{1,4}(?:\.\d{1,2}){1,3}[.:)]?\s*(?:[–-]\s*)?)(?:forslag|innstilling|beslutning|vedtak|konklusjon|avgjerd|bakgrunn|diskusjon|drøfting|merknad|kommentar|vurdering|votering|behandling|argument|saksopplysning|oppfølging|tiltak)/iu;

/** `3.1 Kari Li presented her report.`: in English minutes a sentence, and no title. */
const isParagraph = ({ kind, text }: Block): boolean => {
  const first = text.replace(/^\S+\s/u, '').split(/(?<=[.!?])\s/u, 1)[0] ?? '';
  return kind !== 'heading' && first.endsWith('.') && TELLS.test(first);
};
const TELLS =
  /\s(?:was|were|is|are|has|have|had|will|would|to|reported|noted|presented|asked|agreed|thanked|advised|confirmed|explained|stated|said|received|welcomed|informed|resolved|approved|discussed|suggested|queried|felt|raised|gave|made|deferred)\s/u;

/** Where below `3` most of `3.1`, `3.2` … are sentences, they count the paragraphs of an account. */
const withoutCountedParagraphs = (
  blocks: readonly Block[],
  starts: readonly ItemStart[],
): readonly ItemStart[] => {
  const whole = new Set(starts.map(({ number }) => number));
  const parts = starts.filter(({ number }) =>
    whole.has(/^(\d{1,3})\.\d{1,2}$/u.exec(number ?? '')?.[1] ?? ''),
  );
  const told = parts.filter(({ block }) => isParagraph(blocks[block] ?? NO_BLOCK));
  if (parts.length < 3 || 3 * told.length < 2 * parts.length) return starts;
  return starts.filter((start) => !parts.includes(start));
};
const NO_BLOCK: Block = { text: '', pieces: [], kind: 'paragraph', level: 0, column: 'left', apart: true };

/** Starts of matters, those of their numbered parts among them. */
export const withSubItems = (
  blocks: readonly Block[],
  found: readonly ItemStart[],
  isOn: IsOn,
): readonly ItemStart[] => {
  const points = toldByPoints(blocks);
  const starts = withoutPoints(points, withoutCountedParagraphs(blocks, found));
  const kept = starts.filter((start) => !SECTION.test((blocks[start.block]?.text ?? '').slice(0, 80)));
  if (!isOn(SUB_ITEM_RULE)) return kept;
  return kept.flatMap((start, index) => {
    const end = kept[index + 1]?.block ?? blocks.length;
    return [start, ...partsOf(blocks, { above: start, end, points })];
  });
};

interface Whole {
  readonly above: ItemStart;
  readonly end: number;
  /** Numbers of matters whose parts are none of their own. */
  readonly points: ReadonlySet<string>;
}

const partsOf = (blocks: readonly Block[], { above, end, points }: Whole): readonly ItemStart[] => {
  const number = /^(?:\p{L}{1,3} ?)?(\d{1,4})$/u.exec(above.number ?? '')?.[1];
  if (number === undefined || points.has(number)) return [];
  return blocks.slice(above.block + 1, end).flatMap((block, offset) => {
    const part = block.kind === 'bullet' || block.column === 'right' ? null : partAt(block.text.slice(0, 40));
    if (part?.of !== number || isParagraph(block) || SECTION.test(block.text.slice(0, 80))) return [];
    const { number: printed, titleAt } = part;
    return [{ block: above.block + 1 + offset, number: printed, titleAt, rule: SUB_ITEM_RULE.name }];
  });
};

/** Below «Beslutning:» the numbers are those of the points decided on. */
const OUTCOME =
  /^[\s*_]{0,4}(?:vedtak|beslutning|beslutninger|beslut|avgjerd|konklusjon|konklusion|decisions?)[\s*_]{0,4}:[\s*_]{0,4}$/iu;

/** Numbers of matters whose outcome is told point by point: the points are no matters. */
const toldByPoints = (blocks: readonly Block[]): ReadonlySet<string> =>
  new Set(
    blocks.flatMap(({ text }, at) =>
      OUTCOME.test(text.slice(0, 40)) ? (partAt(blocks[at + 1]?.text.slice(0, 40) ?? '')?.of ?? []) : [],
    ),
  );

const withoutPoints = (told: ReadonlySet<string>, starts: readonly ItemStart[]): readonly ItemStart[] => {
  return starts.filter(({ number }) => !told.has(/^(\d{1,4})\.\d{1,2}$/u.exec(number ?? '')?.[1] ?? ''));
};

interface Part {
  /** The number of the matter above. */
  readonly of: string | undefined;
  readonly number: string;
  readonly titleAt: number;
}

const partAt = (text: string): Part | null => {
  const decimal = SUB_ITEM.exec(text);
  if (decimal) return { of: decimal[1], number: `${decimal[1]}.${decimal[2]}`, titleAt: decimal[0].length };
  const lettered = LETTERED.exec(text);
  return lettered && { of: lettered[2], number: lettered[1] ?? '', titleAt: lettered[0].length };
};
