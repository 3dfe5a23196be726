import type { Measurement } from './measurement.js';

const NAME = 56;
const NUMBER = 11;
const UNIT = 10;

const shown = (value: number): string =>
  value.toLocaleString('en', { maximumSignificantDigits: value < 100 ? 3 : 6, maximumFractionDigits: 2 });

const row = (name: string, cells: readonly string[], unit: string): string =>
  `${name.padEnd(NAME)}${cells.map((cell) => cell.padStart(NUMBER)).join('')}  ${unit.padEnd(UNIT)}`;

export const heading = (): string =>
  `${row('benchmark', ['ours', 'limit', 'ours/limit'], 'unit')}\n${'─'.repeat(NAME + 3 * NUMBER + 2 + UNIT)}`;

/** A line of the table, and below it what is to be known about it. */
export const line = ({ name, unit, ours, limit, ratio, note }: Measurement): string =>
  `${row(name, [shown(ours), shown(limit), ratio.toFixed(2)], unit).trimEnd()}\n    ${note}`;
