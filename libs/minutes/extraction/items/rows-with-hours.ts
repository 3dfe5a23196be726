import { isOfHours } from '../../readers/column-names.js';
import type { Block } from '../../readers/index.js';
import { cellsOf } from '../follow-ups/row-cells.js';
import type { StartInBlock } from './item-styles.js';

const PAUSE = /^(?:pause|lunsj|lunch|kaffe|matpause|beinstrekk|mingling|middag|servering|break)(?!\p{L})/iu;
/** `Sakforslag 01: …`: the agenda's own number of a proposal. */
const PROPOSAL = /^(\p{Lu}\p{L}{2,20}(?:forslag|sak) \d{1,3})[.:]?\s+(?=\p{Lu})/u;

/** A matter in a row of a table that says when it is taken up. */
export const rowWithHours = ({ row = [] }: Block): StartInBlock | null => {
  const { matter } = cellsOf(row);
  const isTimed = row.some(({ heading }) => isOfHours(heading));
  if (!matter || !isTimed || PAUSE.test(matter.text)) return null;
  return { number: PROPOSAL.exec(matter.text)?.[1] ?? null, titleAt: 0 };
};

/** The title of such a matter, without the number of the proposal. */
export const titleInRow = (text: string): string => text.replace(PROPOSAL, '');
