import type { Queryable } from '#database';
import {
  body,
  followUp,
  meeting,
  notification,
  meetingDayAfter,
  type MeetingEvent,
  type NotificationEvent,
} from '#domain';
import { categoryOf, idOf, type Decider, type DomainEvent, type RecordedEvent } from '#kernel';
import type { Projection } from '#projections';
import { settle } from './outcomes.js';
import { replanBody, replanFollowUp } from './replan.js';

type Handle = (event: RecordedEvent, tx: Queryable) => Promise<void>;

const recordedAt = (event: RecordedEvent): Temporal.Instant =>
  Temporal.Instant.from(event.metadata.recordedAt);

const evolved = async <State>(
  decider: Pick<Decider<State, never, never>, 'initial'> & {
    readonly evolve: (state: State, event: never) => State;
  },
  event: RecordedEvent,
  before: readonly { readonly state: State }[],
): Promise<State> => {
  const known: DomainEvent = { type: event.type, data: event.data };
  return decider.evolve(before[0]?.state ?? decider.initial, known as never);
};

const onFollowUp: Handle = async (event, tx) => {
  const id = idOf(event.stream);
  const before = await tx.query<{ state: never }>(
    'select state from tingbok.reminder_subject where follow_up_id = $1',
    [id],
  );
  const state = await evolved(followUp, event, before);
  if (state === null) return;
  const meetingId = state.deadline.kind === 'meeting' ? state.deadline.meetingId : null;
  await tx.query(
    `insert into tingbok.reminder_subject (follow_up_id, body_id, meeting_id, state) values ($1, $2, $3, $4::jsonb)
     on conflict (follow_up_id) do update set meeting_id = excluded.meeting_id, state = excluded.state`,
    [id, state.bodyId, meetingId, JSON.stringify(state)],
  );
  await replanFollowUp(tx, id, recordedAt(event));
};

const onBody: Handle = async (event, tx) => {
  const id = idOf(event.stream);
  const before = await tx.query<{ state: never }>('select state from tingbok.reminder_body where id = $1', [
    id,
  ]);
  const state = await evolved(body, event, before);
  await tx.query(
    `insert into tingbok.reminder_body (id, state) values ($1, $2::jsonb)
     on conflict (id) do update set state = excluded.state`,
    [id, JSON.stringify(state)],
  );
  await replanBody(tx, id, recordedAt(event));
};

const onMeeting: Handle = async (event, tx) => {
  const day = meetingDayAfter({ type: event.type, data: event.data } as MeetingEvent);
  if (day === undefined) return;
  const id = idOf(event.stream);
  await tx.query(
    `insert into tingbok.reminder_meeting (id, date) values ($1, $2)
     on conflict (id) do update set date = excluded.date`,
    [id, day],
  );
  const hanging = await tx.query<{ follow_up_id: string }>(
    'select follow_up_id from tingbok.reminder_subject where meeting_id = $1 order by follow_up_id',
    [id],
  );
  for (const { follow_up_id } of hanging) await replanFollowUp(tx, follow_up_id, recordedAt(event));
};

const onNotification: Handle = (event, tx) =>
  settle(tx, { type: event.type, data: event.data } as unknown as NotificationEvent, event);

const handlers: Readonly<Record<string, Handle>> = {
  [followUp.category]: onFollowUp,
  [body.category]: onBody,
  [meeting.category]: onMeeting,
  [notification.category]: onNotification,
};

/** Timers, planned anew in the transaction of the event that changes them. */
export const reminders: Projection = {
  name: 'reminders',
  categories: Object.keys(handlers),
  tables: ['reminder_subject', 'reminder_body', 'reminder_meeting', 'reminder_timer', 'reminder_mail'],
  project: async (events, tx) => {
    for (const event of events) await handlers[categoryOf(event.stream)]?.(event, tx);
  },
};
