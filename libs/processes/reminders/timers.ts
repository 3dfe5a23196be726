import type { Queryable } from '#database';
import type {
  BodyState,
  FollowUpState,
  PlannedReminder,
  PlanSettings,
  ReminderKind,
  ReminderSubject,
} from '#domain';
import { deterministicId } from '#kernel';
import { quietDaysOf } from './quiet-days.js';

/** One line that is to stand in a mail, or stood in one. */
export interface Timer {
  readonly id: string;
  readonly kind: ReminderKind;
  readonly ordinal: number;
  readonly follow_up_id: string | null;
  readonly body_id: string;
  readonly recipient_id: string;
  readonly due: string | null;
  readonly date: string;
  readonly at: Temporal.Instant;
  readonly time_zone: string;
  readonly outcome: 'sent' | 'suppressed' | null;
  readonly failures: number;
}

export interface Subject {
  readonly followUpId: string;
  readonly bodyId: string;
  readonly state: NonNullable<FollowUpState>;
  readonly due: Temporal.PlainDate | null;
}

/** What a timer is about: a follow-up, or a body in its digest. */
export interface About {
  readonly followUpId: string | null;
  readonly bodyId: string;
  readonly due: Temporal.PlainDate | null;
}

/** The same reminder is the same timer, however often it is planned. */
export const timerIdOf = (
  { kind, ordinal, recipientId, date }: PlannedReminder,
  { followUpId, bodyId, due }: About,
): string => {
  // The AU is told once of each deadline that was missed, whenever that happens to be.
  const occasion = kind === 'escalated' ? due : date;
  return deterministicId('timer', followUpId ?? bodyId, kind, ordinal, recipientId, String(occasion));
};

/** How the body of a plan reminds. */
export const settingsOf = (body: NonNullable<BodyState>): PlanSettings => ({
  policy: body.policy,
  timeZone: body.timeZone,
  workingCommittee: body.workingCommittee,
  isQuietDay: quietDaysOf(body.country),
});

/** What the pure plan wants to know of a follow-up. */
export const toReminderSubject = ({ state, due }: Subject): ReminderSubject => ({
  stage: state.stage,
  due,
  responsible: state.owners.filter((owner) => owner.role === 'responsible').map((owner) => owner.partyId),
});

export const findSubject = async (tx: Queryable, followUpId: string): Promise<Subject | undefined> => {
  const [row] = await tx.query<{ body_id: string; state: NonNullable<FollowUpState>; date: string | null }>(
    `select s.body_id, s.state, m.date from tingbok.reminder_subject s
     left join tingbok.reminder_meeting m on m.id = s.meeting_id where s.follow_up_id = $1`,
    [followUpId],
  );
  if (row === undefined) return undefined;
  const { state, date } = row;
  const day = state.deadline.kind === 'date' ? state.deadline.date : date;
  return { followUpId, bodyId: row.body_id, state, due: day === null ? null : Temporal.PlainDate.from(day) };
};

export const findBody = async (
  tx: Queryable,
  bodyId: string,
): Promise<NonNullable<BodyState> | undefined> => {
  const [row] = await tx.query<{ state: NonNullable<BodyState> }>(
    'select state from tingbok.reminder_body where id = $1',
    [bodyId],
  );
  return row?.state;
};
