import { datesIn } from '../../language/dates.js';
import type { Context } from '../context.js';
import type { Rule } from '../rule.js';
import { deadlineIn } from './deadlines.js';
import type { FollowUp } from './follow-up.js';

export const LIST_DEADLINE_RULE: Rule = {
  name: 'deadline-of-list',
  reason: 'the label of a list of tasks may say until when all of them are to be done',
  example: 'Oppgaver til neste møte 4. desember:\n• Kari sender brev.',
};

/** The task with the deadline of its list, unless it has one of its own. */
export const dueByList = (followUp: FollowUp, until: string | undefined, context: Context): FollowUp => {
  const day = until === undefined ? undefined : datesIn(until, context.meetingDate)[0];
  if (!day || !context.isOn(LIST_DEADLINE_RULE) || followUp.meeting || followUp.deadlineText) return followUp;
  const { text } = followUp.passage;
  if (deadlineIn(text, context).rule !== null) return followUp;
  return {
    ...followUp,
    deadlineText: `${text} Frist: ${day.raw}`,
    rules: [...followUp.rules, LIST_DEADLINE_RULE.name],
  };
};
