import type { QuestionReason } from '../../reading.js';
import type { Doubt } from '../doubts.js';
import type { Item } from './items.js';

interface Notice {
  readonly about: string;
  readonly doubt: Doubt;
}

/** Printed numbers that repeat or skip. Items are told apart by their place, so this is only pointed out. */
export const itemNotices = (items: readonly Item[]): readonly Notice[] => {
  const seen = new Set<string>();
  return items.flatMap((item, index) => {
    const reason = oddityOf(item, items[index - 1], seen);
    if (item.number !== null) seen.add(item.number);
    return reason
      ? [{ about: `item ${item.seq}`, doubt: { reason, subject: item.number ?? '', candidates: [] } }]
      : [];
  });
};

const oddityOf = (item: Item, before: Item | undefined, seen: ReadonlySet<string>): QuestionReason | null => {
  if (item.number === null) return null;
  if (seen.has(item.number)) return 'ItemNumberRepeats';
  const last = wholeNumber(before?.number);
  const here = wholeNumber(item.number);
  return last !== null && here !== null && here > last + 1 ? 'ItemNumberSkips' : null;
};

const wholeNumber = (printed: string | null | undefined): number | null =>
  printed !== null && printed !== undefined && /^\d{1,4}$/.test(printed) ? Number(printed) : null;
