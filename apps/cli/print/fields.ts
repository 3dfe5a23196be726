import { plain } from './plain.js';
import { hanging, widthOf } from './wrap.js';

/** A label and what it says; what is null or empty is left out. */
export type Field = readonly [label: string, value: string | null];

/** Values under each other, beside their labels. */
export const fields = (all: readonly Field[], width: number, indent = ''): string => {
  const said = all.filter((field): field is readonly [string, string] => Boolean(field[1]));
  const widest = Math.max(0, ...said.map(([label]) => widthOf(label)));
  return said
    .map(([label, value]) =>
      hanging(`${indent}${label}${' '.repeat(widest - widthOf(label))}  `, plain(value), width),
    )
    .join('\n');
};
