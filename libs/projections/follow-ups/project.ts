import type { Queryable } from '#database';
import {
  followUp,
  isClosed,
  meeting,
  meetingDayAfter,
  type Deadline,
  type FollowUpState,
  type MeetingEvent,
} from '#domain';
import { categoryOf, idOf, type RecordedEvent } from '#kernel';
import type { EntityModel } from '../entity/entity-model.js';
import { Versions } from '../entity/versions.js';
import type { Projection } from '../projection.js';
import { MeetingDays } from './meeting-days.js';

const dueOf = (deadline: Deadline, days: MeetingDays): string | null => {
  if (deadline.kind === 'date') return deadline.date;
  return deadline.kind === 'meeting' ? days.of(deadline.meetingId) : null;
};

const followUpModel = (days: MeetingDays): EntityModel<FollowUpState> => ({
  table: 'follow_up',
  decider: followUp,
  columns: ({ bodyId, stage, deadline, owners }) => ({
    body_id: bodyId,
    open: !isClosed(stage),
    due: dueOf(deadline, days),
    meeting_id: deadline.kind === 'meeting' ? deadline.meetingId : null,
    responsible: owners.filter((one) => one.role === 'responsible').map((one) => one.partyId),
  }),
});

const isOwn = (event: RecordedEvent): boolean => categoryOf(event.stream) === followUp.category;

/** The day that a meeting was given or moved to; null when it lost its day, undefined when nothing changed. */
const newDay = (event: RecordedEvent): string | null | undefined =>
  isOwn(event) ? undefined : meetingDayAfter({ type: event.type, data: event.data } as MeetingEvent);

/** Those that hang on one of these meetings before the batch. */
const hangingOn = async (meetingIds: readonly string[], tx: Queryable): Promise<readonly string[]> => {
  if (meetingIds.length === 0) return [];
  const rows = await tx.query<{ id: string }>(
    'select id from tingbok.follow_up where meeting_id = any($1::uuid[]) and until is null',
    [meetingIds],
    { name: 'follow-ups-hanging' },
  );
  return rows.map(({ id }) => id);
};

const meetingsIn = (holders: Iterable<unknown>): readonly string[] =>
  [...holders].flatMap((holder) => {
    const { deadline } = holder as { readonly deadline?: Deadline };
    return deadline?.kind === 'meeting' ? [deadline.meetingId] : [];
  });

/** A batch at work: what it concerns is in memory. */
interface Batch {
  readonly versions: Versions<FollowUpState>;
  readonly days: MeetingDays;
}

const read = async (events: readonly RecordedEvent[], tx: Queryable): Promise<Batch> => {
  const own = events.filter(isOwn);
  const moved = events.filter((event) => newDay(event) !== undefined).map((event) => idOf(event.stream));
  const days = new MeetingDays();
  const concerned = [...own.map((event) => idOf(event.stream)), ...(await hangingOn(moved, tx))];
  const versions = await Versions.read(followUpModel(days), concerned, tx);
  const before = [...versions.standing.values()].map(({ state }) => state);
  await days.read([...moved, ...meetingsIn(before), ...meetingsIn(own.map((event) => event.data))], tx);
  return { versions, days };
};

/** A meeting that moves takes with it every deadline that hangs on it. */
const moveDeadlines = (event: RecordedEvent, { versions, days }: Batch): void => {
  const day = newDay(event);
  const meetingId = idOf(event.stream);
  if (day === undefined || !days.set(meetingId, day)) return;
  const hanging = [...versions.standing].filter(([, { state }]) => meetingsIn([state]).includes(meetingId));
  for (const id of hanging.map(([one]) => one).sort()) versions.revise(id, event);
};

export const followUps: Projection = {
  name: 'follow-ups',
  categories: [followUp.category, meeting.category],
  tables: ['follow_up', 'follow_up_meeting'],
  project: async (events, tx) => {
    const batch = await read(events, tx);
    for (const event of events) {
      if (isOwn(event)) batch.versions.apply(event);
      else moveDeadlines(event, batch);
    }
    await batch.versions.write(tx);
    await batch.days.write(tx);
  },
};
