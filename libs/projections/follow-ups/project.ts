import type { Queryable } from '#database';
import { followUp, isClosed, meeting, type FollowUpState, meetingDayAfter, type MeetingEvent } from '#domain';
import { categoryOf, idOf, type RecordedEvent } from '#kernel';
import { projectEntity, reviseEntity, type EntityModel } from '../entity/entity-model.js';
import type { Projection } from '../projection.js';

type FollowUp = NonNullable<FollowUpState>;

const dueOf = async ({ deadline }: FollowUp, tx: Queryable): Promise<string | null> => {
  if (deadline.kind === 'date') return deadline.date;
  if (deadline.kind !== 'meeting') return null;
  const [row] = await tx.query<{ date: string | null }>(
    'select date from tingbok.follow_up_meeting where id = $1',
    [deadline.meetingId],
    { name: 'follow-up-meeting' },
  );
  return row?.date ?? null;
};

const followUpModel: EntityModel<FollowUpState> = {
  table: 'follow_up',
  decider: followUp,
  columns: async (state, tx) => ({
    body_id: state.bodyId,
    open: !isClosed(state.stage),
    due: await dueOf(state, tx),
    meeting_id: state.deadline.kind === 'meeting' ? state.deadline.meetingId : null,
    responsible: state.owners.filter((one) => one.role === 'responsible').map((one) => one.partyId),
  }),
};

/** A meeting that moves takes with it every deadline that hangs on it. */
const moveDeadlines = async (event: RecordedEvent, tx: Queryable): Promise<void> => {
  const day = meetingDayAfter({ type: event.type, data: event.data } as MeetingEvent);
  if (day === undefined) return;
  const meetingId = idOf(event.stream);
  await tx.query(
    `insert into tingbok.follow_up_meeting (id, date) values ($1, $2)
     on conflict (id) do update set date = excluded.date`,
    [meetingId, day],
  );
  const hanging = await tx.query<{ id: string }>(
    `select id from tingbok.follow_up
     where meeting_id = $1 and until is null and due is distinct from $2::date order by id`,
    [meetingId, day],
  );
  for (const { id } of hanging) await reviseEntity(followUpModel, id, event, tx);
};

const projectOne = (event: RecordedEvent, tx: Queryable): Promise<void> =>
  categoryOf(event.stream) === followUp.category
    ? projectEntity(followUpModel, event, tx)
    : moveDeadlines(event, tx);

export const followUps: Projection = {
  name: 'follow-ups',
  categories: [followUp.category, meeting.category],
  tables: [followUpModel.table, 'follow_up_meeting'],
  project: async (events, tx) => {
    for (const event of events) await projectOne(event, tx);
  },
};
