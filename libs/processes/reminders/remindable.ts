import {
  awaitedOwners,
  delegatorsIn,
  type FollowUpState,
  type PlannedReminder,
  type PlanSettings,
  type ReminderSubject,
} from '#domain';
import { awaitedDigest, awaitedReminders, type IsTold } from './awaited.js';
import type { About } from './timers.js';

/** A follow-up, or a body in its digest, as it stands and as its body reminds. */
export interface Remindable {
  readonly about: About;
  readonly settings: PlanSettings;
  /** Null for a digest. */
  readonly subject: ReminderSubject | null;
}

/** What is kept of a follow-up. */
export interface SubjectRow {
  readonly follow_up_id: string;
  readonly body_id: string;
  /** Of the deadline, when it is a meeting. */
  readonly meeting_id: string | null;
  readonly state: NonNullable<FollowUpState>;
}

const dueOf = ({ state }: SubjectRow, meetingDay: string | null): Temporal.PlainDate | null => {
  const day = state.deadline.kind === 'date' ? state.deadline.date : meetingDay;
  return day === null ? null : Temporal.PlainDate.from(day);
};

/** @param meetingDay of the meeting that its deadline hangs on, when there is one */
export const followUpToRemindOf = (
  row: SubjectRow,
  meetingDay: string | null,
  settings: PlanSettings,
): Remindable => {
  const { stage } = row.state;
  const due = dueOf(row, meetingDay);
  return {
    about: { followUpId: row.follow_up_id, bodyId: row.body_id, due },
    settings,
    subject: { stage, due, responsible: awaitedOwners(row.state), informed: delegatorsIn(row.state) },
  };
};

export const digestToRemindOf = (bodyId: string, settings: PlanSettings): Remindable => ({
  about: { followUpId: null, bodyId, due: null },
  settings,
  subject: null,
});

/** All that is still to come after `after`. */
export const awaitedOf = (
  { subject, settings }: Remindable,
  when: { readonly after: Temporal.Instant; readonly isTold: IsTold },
): readonly PlannedReminder[] => {
  if (subject !== null) return awaitedReminders(subject, settings, when);
  const digest = awaitedDigest(settings, when);
  return digest === null ? [] : [digest];
};
