import type { Block } from '../../readers/index.js';
import { namesInList, nameInBullet } from './attendance.js';
import { labelledBlock, type HeadField, type Labelled } from './head-labels.js';
import type { IsOn } from '../rule.js';

interface LabelledValue {
  readonly value: string;
  readonly bullets: readonly string[];
}
/** What stands behind or below each label of the head. */
export type Labels = ReadonlyMap<HeadField, LabelledValue>;

/** First value of each label; a label that stands alone takes the block or the bullets after it. */
export const labelsOf = (blocks: readonly Block[], isOn: IsOn): Labels => {
  const labels = new Map<HeadField, LabelledValue>();
  for (const [index, block] of blocks.entries()) {
    for (const found of block.column === 'left' ? labelsIn(block.text) : []) {
      if (labels.has(found.field) || !isOn({ name: found.rule })) continue;
      const value = found.value === '' ? valueBelow(blocks, index + 1) : { value: found.value, bullets: [] };
      if (value) labels.set(found.field, value);
    }
  }
  return labels;
};

/** `Til stede: Kari og Ola. Forfall: Per`: a paragraph that begins with a label may hold several. */
const labelsIn = (text: string): readonly Labelled[] => {
  const [first = null, ...others] = text.slice(0, 10_000).split(NEXT_LABEL).map(labelledBlock);
  return first ? [first, ...others.filter((other) => other !== null)] : [];
};
/** `Dato: 3. mars Tid: 10:00 Sted: Naustet` stood with wide blanks between. */
const NEXT_LABEL =
  /(?<=[.;]\s)(?=\p{Lu}[\p{L} ]{1,25}:\s)|(?<=[\p{L}\d]\s)(?=(?:Tid|Tidspunkt|Møtetid|Klokkeslett|Sted|Stad|Møtested|Møtestad|Plats|Time|Place|Venue):\s)/u;

const valueBelow = (blocks: readonly Block[], from: number): LabelledValue | null => {
  const bullets = bulletsFrom(blocks, from);
  if (bullets.length > 0) return { value: '', bullets };
  const next = blocks[from];
  const isValue = next?.kind === 'paragraph' && !/^\d/.test(next.text) && !labelledBlock(next.text);
  return isValue ? { value: next.text, bullets } : null;
};

const bulletsFrom = (blocks: readonly Block[], from: number): readonly string[] => {
  const rest = blocks.slice(from, from + 60);
  const end = rest.findIndex((block) => block.kind !== 'bullet');
  return (end === -1 ? rest : rest.slice(0, end)).map((block) => block.text);
};

const people = (label: LabelledValue | undefined): readonly string[] => {
  if (!label) return [];
  const names = label.bullets.length > 0 ? label.bullets.map(nameInBullet) : namesInList(label.value);
  return [...new Set(names)].filter((name) => name !== '' && !/^(?:ingen|none|-)$/i.test(name));
};

export const person = (label: LabelledValue | undefined): string | null => {
  const name = people(label)[0] ?? null;
  return name !== null && /^\p{Lu}[^:_]+$/u.test(name) && name.split(' ').length <= 5 ? name : null;
};

export const valueOf = (labels: Labels, field: HeadField): string => labels.get(field)?.value ?? '';
