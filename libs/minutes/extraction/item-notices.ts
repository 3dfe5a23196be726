import type { Doubt, QuestionReason } from './doubts.js';
import type { Item } from './items.js';

/** Printed numbers that repeat or skip. Items are told apart by their place, so this is only pointed out. */
export const itemNotices = (items: readonly Item[]): readonly Notice[] =>
  items.flatMap((item, index) => {
    const reason = oddityOf(item, items.slice(0, index));
    return reason ? [{ about: `item ${item.seq}`, doubt: { reason, subject: item.number ?? '', candidates: [] } }] : [];
  });

interface Notice {
  readonly about: string;
  readonly doubt: Doubt;
}

const oddityOf = (item: Item, before: readonly Item[]): QuestionReason | null => {
  if (item.number === null) return null;
  if (before.some((earlier) => earlier.number === item.number)) return 'ItemNumberRepeats';
  const last = wholeNumber(before.at(-1)?.number);
  const here = wholeNumber(item.number);
  return last !== null && here !== null && here > last + 1 ? 'ItemNumberSkips' : null;
};

const wholeNumber = (printed: string | null | undefined): number | null =>
  printed !== null && printed !== undefined && /^\d{1,4}$/.test(printed) ? Number(printed) : null;
