import { columnRole } from '../../readers/column-names.js';
import type { Cell } from '../../readers/block.js';
import { nameInBullet } from './attendance.js';
import { labelledBlock } from './head-labels.js';

export interface Presence {
  readonly name: string;
  readonly isAbsent: boolean;
}

const NO =
  /^(?:nei|ikke|ikkje|forfall|meldt forfall|fravær|fråvær|frånvarande|afbud|absent|no|✗|✘|–|-)(?!\p{L})/iu;
const SAYS_ABSENT = /^(?:forfall|meldt forfall|fravær|ikke møtt|ikkje møtt)(?!\p{L})/iu;

/** Who a row of a table of people tells of, and whether they came; a table of tasks is none. */
export const presenceInRow = (row: readonly Cell[]): Presence | null => {
  const person = row.find(({ heading }) => columnRole(heading) === 'person');
  if (!person || row.some(({ heading }) => columnRole(heading) === 'followUp')) return null;
  const name = nameInBullet(person.passage.text);
  const others = row.filter((cell) => cell !== person);
  const isAbsent = others.some(
    ({ heading, passage }) =>
      SAYS_ABSENT.test(passage.text) || (isPresence(heading) && NO.test(passage.text)) || isAbsence(heading),
  );
  return name === '' ? null : { name, isAbsent };
};

const isPresence = (heading: string): boolean =>
  labelledBlock(heading)?.field === 'present' || /^(?:møtt|oppmøte|status)/iu.test(heading);
const isAbsence = (heading: string): boolean => labelledBlock(heading)?.field === 'absent';
