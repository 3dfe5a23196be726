import { deadlineIn } from './deadlines.js';
import { slice, type Passage } from '../../readers/passage.js';
import { labelledBlock } from '../head/head-labels.js';
import { plainFollowUp, type FollowUp } from './follow-up.js';
import type { Seen, Sought, TextRule } from './sought.js';
import { isListed } from './task-marks.js';
import { TEXT_RULES } from './text-rules.js';

/** The follow-up that a sentence outside a follow-up column lays on somebody; the first rule that sees one decides. */
export const followUpInSentence = (sought: Sought): FollowUp | null => {
  const { context, sentence } = sought;
  if (isAttendance(sentence.text)) return null;
  for (const rule of TEXT_RULES) {
    if (!context.isOn(rule) || !mayTell(rule, sought)) continue;
    const seen = rule.find(sought);
    if (seen && !isTalk(seen, rule, sought))
      return followUpOf(sentence, seen, [rule.name, ...sectionOf(sought)]);
  }
  return null;
};

/** `Present: Kari, Ola` lays nothing on them. */
const isAttendance = (text: string): boolean => {
  const field = labelledBlock(text)?.field;
  return field === 'present' || field === 'absent';
};

const mayTell = ({ everywhere, inDiscussion }: TextRule, { context, section }: Sought): boolean =>
  everywhere === true || (!context.hasFollowUpColumn && (section !== 'discussion' || inDiscussion === true));

const isTalk = ({ subjects }: Seen, { everywhere }: TextRule, { section, context }: Sought): boolean =>
  section === 'discussion' && !everywhere && !subjects.every((subject) => isListed(subject, context));

const sectionOf = ({ section, sectionRule }: Sought): readonly string[] =>
  section === 'tasks' && sectionRule !== null ? [sectionRule] : [];

const followUpOf = (sentence: Passage, seen: Seen, rules: readonly string[]): FollowUp => ({
  ...plainFollowUp(seen.from === undefined ? sentence : slice(sentence, seen.from), seen.subjects, {
    rule: '',
    confidence: seen.confidence,
  }),
  meeting: seen.meeting ?? null,
  rules,
});

/** What was decided may lay something on somebody who is there. */
export const followUpInDecision = (sought: Sought): FollowUp | null => {
  const { sentence, context } = sought;
  const isDue = deadlineIn(sentence.text, context).due !== null;
  const mayTask = ({ name }: TextRule): boolean => IN_DECISIONS.has(name) || (isDue && WITH_DAY.has(name));
  for (const rule of TEXT_RULES.filter(mayTask)) {
    const seen = sought.context.isOn(rule) ? rule.find(sought) : null;
    if (seen) return followUpOf(sought.sentence, seen, [rule.name]);
  }
  return null;
};
/** `Leder gis fullmakt til å …` is a decision; with a day it is a task as well. */
const WITH_DAY: ReadonlySet<string> = new Set(['task-answers-for']);
const IN_DECISIONS: ReadonlySet<string> = new Set([
  'task-agreed',
  'task-resolved-english',
  'task-charged',
  'task-initials-behind',
]);
