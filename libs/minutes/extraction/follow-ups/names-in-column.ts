import { sentencesOf } from '../../language/sentences.js';
import type { Block } from '../../readers/index.js';
import type { Passage } from '../../readers/passage.js';
import type { Context } from '../context.js';
import type { Rule } from '../rule.js';
import { plainFollowUp, type FollowUp } from './follow-up.js';
import { subjectsAt, type Subject } from './subjects.js';
import { isSomebody } from './task-marks.js';

export const NAMES_IN_COLUMN_RULE: Rule = {
  name: 'task-beside-names-in-column',
  reason: 'a follow-up column with nothing but a name gives her what stands beside it',
  example:
    'Referat fra møte i Havnerådet 20. november 2026\nTil stede: Kari Li, Ola Vik\n\nSaker\tOppfølging\n<p>1. Kai</p><p>Kaia males rød før sommeren.</p>\t<p>Kari Li</p>\n<p>2. Eventuelt</p><p>Ingen saker.</p>\t<p>KS sender brev.</p>\n',
  isWhole: true,
};

/** Behind the names stands nothing, or when. */
const WHEN =
  /^[\s.)]{0,3}$|^[\s,;:–(-]{1,4}(?:(?:by|before|due|on|until|inden|innen|innan|senest|senast|til|till|før|före|den|d\.|uke|veke|vecka|uge|week) ){0,2}(?:\d|(?:jan|feb|mar|apr|maj|mai|may|jun|jul|aug|sep|okt|oct|nov|dec|des)\p{L}{0,6}\.? \d|asap|snarest|løpende|löpande|løbende)[^.!?]{0,20}\.?$/iu;

/** The last sentence beside a cell that only names who acts, as theirs; null for any other cell. */
export const taskBesideNames = (
  cell: Block,
  previous: Block | undefined,
  context: Context,
): FollowUp | null => {
  if (!context.isOn(NAMES_IN_COLUMN_RULE)) return null;
  const last = lastOf(previous);
  const { subjects, end } = subjectsAt(cell.text, 0, context.book);
  const when = cell.text.slice(end);
  if (!last || !areNames(subjects, context) || !WHEN.test(when)) return null;
  const found = plainFollowUp(last, subjects, { rule: NAMES_IN_COLUMN_RULE.name, confidence: 0.8 });
  return { ...found, deadlineText: /\d/.test(when) ? when : null };
};

const lastOf = (block: Block | undefined): Passage | undefined =>
  block && block.kind !== 'heading' ? sentencesOf(block).at(-1) : undefined;

const areNames = (subjects: readonly Subject[], context: Context): boolean =>
  subjects.length > 0 && subjects.every((subject) => isSomebody(subject, context));
