import { datesIn } from '../../language/dates.js';
import type { Block } from '../../readers/index.js';
import type { Context } from '../context.js';
import { subjectsAt, type Subject } from '../follow-ups/subjects.js';

/** Head of a table whose columns a converter has put one after the other: `Sak Innhold Tidsfrist Ansvar`. */
export const hasFlatColumns = (blocks: readonly Block[]): boolean =>
  blocks.some(
    ({ text }) =>
      text.length < 80 &&
      /(?:^|\s)(?:tids)?frist(?:\s|$)/iu.test(text) &&
      /(?:^|\s)ansvar(?:lig|leg)?(?:\s|$)/iu.test(text) &&
      !/[.:]/.test(text),
  );

const TIME_WORDS =
  /(?<!\p{L})(?:neste møte|snarest|fortløpende|løpende|straks|(?:uke|veke) \d{1,2})(?=\s)/giu;

export interface FlatRow {
  /** Where the two cells begin in the block; 0 when they stand alone, below their task. */
  readonly at: number;
  readonly deadlineText: string;
  readonly owners: readonly Subject[];
}

/** The last two cells of a row, `01.05.2027 Havnekontoret`, at the end of a block: deadline and owners. */
export const flatRow = (block: Block, context: Context): FlatRow | null => {
  if (!context.hasFlatColumns || block.text.length > 400) return null;
  const dates = datesIn(block.text, context.meetingDate).map(({ start, raw }) => ({ start, raw }));
  const words = [...block.text.matchAll(TIME_WORDS)].map((match) => ({ start: match.index, raw: match[0] }));
  for (const { start, raw } of [...dates, ...words]) {
    const list = subjectsAt(block.text, start + raw.length + 1, context.book);
    if (list.subjects.length === 0 || list.end < block.text.length) continue;
    const deadlineText = /^neste møte/iu.test(raw) ? `til ${raw}` : `Frist: ${raw}`;
    return { at: start, deadlineText, owners: list.subjects };
  }
  return null;
};
