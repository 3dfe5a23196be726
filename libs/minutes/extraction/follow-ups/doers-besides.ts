import type { Context } from '../context.js';
import type { FollowUp } from './follow-up.js';
import { BESIDES } from './responsibility-rules.js';
import { clauseAt, isDuty, type Subject } from './subjects.js';

/** The follow-up with those who have a part in it beside the owner that its label names. */
export const withDoers = (followUp: FollowUp, context: Context): FollowUp => {
  const doers = context.isOn(BESIDES) ? doersBesides(followUp.passage.text, followUp.subjects, context) : [];
  return doers.length === 0
    ? followUp
    : { ...followUp, participants: doers, rules: [...followUp.rules, BESIDES.name] };
};

/** `A henter inn tilbud. Ansvar: B`: A has a part in it, B answers for it. */
const doersBesides = (task: string, owners: readonly Subject[], context: Context): readonly Subject[] => {
  const clause = clauseAt(task, context.book);
  if (!clause || !isDuty(clause.verb)) return [];
  const isOwner = (subject: Subject): boolean => owners.some((owner) => owner.name === subject.name);
  return clause.subjects.filter((subject) => subject.sort === 'known' && !isOwner(subject));
};
