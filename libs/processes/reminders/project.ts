import {
  body,
  followUp,
  meeting,
  notification,
  party,
  type BodyEvent,
  type FollowUpEvent,
  type MeetingEvent,
  type NotificationEvent,
  type PartyEvent,
} from '#domain';
import { categoryOf, idOf, type DomainEvent, type RecordedEvent } from '#kernel';
import type { Projection } from '#projections';
import { concernsOf, recordedAt } from './concerns.js';
import { loadRows, type Rows } from './load-rows.js';
import { settle } from './outcomes.js';
import type { Remindable } from './remindable.js';
import { replan } from './replan.js';
import { tellAnew } from './unreached.js';
import { writeRows } from './write-rows.js';

type Handle = (rows: Rows, event: RecordedEvent) => void;

const told = <Event extends DomainEvent>({ type, data }: RecordedEvent): Event =>
  ({ type, data }) as DomainEvent as Event;

/** Plans anew what `changedBy` says has changed, from the moment of its event on. */
const replanAfter =
  (changedBy: (rows: Rows, event: RecordedEvent) => readonly Remindable[]): Handle =>
  (rows, event) => {
    const after = recordedAt(event);
    for (const thing of changedBy(rows, event)) replan(rows.book, thing, after);
  };

const handlers: Readonly<Record<string, Handle>> = {
  [followUp.category]: replanAfter(({ register }, event) =>
    register.onFollowUp(idOf(event.stream), told<FollowUpEvent>(event)),
  ),
  [body.category]: replanAfter(({ register }, event) =>
    register.onBody(idOf(event.stream), told<BodyEvent>(event)),
  ),
  [meeting.category]: replanAfter(({ register }, event) =>
    register.onMeeting(idOf(event.stream), told<MeetingEvent>(event)),
  ),
  [notification.category]: (rows, event) =>
    settle(told<NotificationEvent>(event), {
      ...rows,
      position: event.position,
      now: recordedAt(event),
    }),
  [party.category]: (rows, event) => {
    if (event.type !== ('ContactPointChanged' satisfies PartyEvent['type'])) return;
    tellAnew(idOf(event.stream), { ...rows, position: event.position, now: recordedAt(event) });
  },
};

/**
 * Timers, planned anew in the transaction of the events that change them. A batch is loaded, taken up in
 * memory event by event, and written: what one event costs is then little, and no statement.
 */
export const reminders: Projection = {
  name: 'reminders',
  categories: Object.keys(handlers),
  tables: ['reminder_subject', 'reminder_body', 'reminder_meeting', 'reminder_timer', 'reminder_mail'],
  project: async (events, tx) => {
    const concerns = concernsOf(events);
    if (concerns === undefined) return;
    const rows = await loadRows(tx, concerns);
    for (const event of events) handlers[categoryOf(event.stream)]?.(rows, event);
    await writeRows(tx, rows);
  },
};
