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
/** Headings inside the account of one matter. */
const SECTION =
  /^(?:\d{1,4}(?:\.\d{1,2}){1,3}[.:)]?\s*(?:[–-]\s*)?)(?:forslag|innstilling|beslutning|vedtak|konklusjon|avgjerd|bakgrunn|diskusjon|drøfting|merknad|kommentar|vurdering|votering|behandling|argument|saksopplysning|oppfølging|tiltak)/iu;

/** Starts of matters, those of their numbered parts among them. */
export const withSubItems = (
  blocks: readonly Block[],
  starts: readonly ItemStart[],
  isOn: IsOn,
): readonly ItemStart[] => {
  const kept = starts.filter((start) => !SECTION.test((blocks[start.block]?.text ?? '').slice(0, 80)));
  if (!isOn(SUB_ITEM_RULE)) return kept;
  return kept.flatMap((start, index) => {
    const end = kept[index + 1]?.block ?? blocks.length;
    return [start, ...partsOf(blocks, start, end)];
  });
};

const partsOf = (blocks: readonly Block[], above: ItemStart, end: number): readonly ItemStart[] => {
  const number = /^(?:\p{L}{1,3} ?)?(\d{1,4})$/u.exec(above.number ?? '')?.[1];
  if (number === undefined) return [];
  return blocks.slice(above.block + 1, end).flatMap((block, offset) => {
    const part =
      block.kind === 'bullet' || block.column === 'right' ? null : SUB_ITEM.exec(block.text.slice(0, 40));
    if (part?.[1] !== number || SECTION.test(block.text.slice(0, 80))) return [];
    return [
      {
        block: above.block + 1 + offset,
        number: `${part[1]}.${part[2]}`,
        titleAt: part[0].length,
        rule: SUB_ITEM_RULE.name,
      },
    ];
  });
};
