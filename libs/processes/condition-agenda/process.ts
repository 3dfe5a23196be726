import { body, followUp, meeting, type Deadline } from '#domain';
import { categoryOf, idOf, type RecordedEvent } from '#kernel';
import {
  findFollowUp,
  findMeeting,
  listBodies,
  meetingsOfBody,
  now,
  openConditions,
  type BodyView,
  type MeetingView,
} from '#projections';
import { seen, todayOf, type AgendaParts } from '../agenda-parts.js';
import type { ProcessManager } from '../process-manager.js';
import { conditionSteps, type Committee } from './steps.js';

const TYPES = ['MeetingScheduled', 'MeetingRescheduled', 'WorkingCommitteeSet', 'FollowUpReopened'];

/** A follow-up that begins to wait for something to come true. */
const isCondition = ({ type, data }: RecordedEvent): boolean =>
  (type === 'FollowUpAssigned' || type === 'DeadlineSet') &&
  (data as { readonly deadline: Deadline }).deadline.kind === 'condition';

/** What a log of many years holds is told apart without asking for every body: no clock is a day behind this. */
const isLongAgo = ({ date }: MeetingView, { clock }: AgendaParts): boolean =>
  date < clock.now().toZonedDateTimeISO('UTC').toPlainDate().subtract({ days: 1 }).toString();

/** The body that it happened to, which is the AU itself where it is a meeting of the AU; undefined when that is over. */
const concernedBy = async ({ stream }: RecordedEvent, parts: AgendaParts): Promise<string | undefined> => {
  const { database, clock } = parts;
  const [category, id] = [categoryOf(stream), idOf(stream)];
  if (category === body.category) return id;
  if (category === followUp.category) {
    const today = clock.now().toZonedDateTimeISO('UTC').toPlainDate();
    return (await findFollowUp(database, id, { lens: now, today }))?.body.id;
  }
  const found = await findMeeting(database, id, now);
  return found === undefined || isLongAgo(found, parts) ? undefined : found.bodyId;
};

/** The AU whose agendas the event may change. */
const committeeOf = async (
  event: RecordedEvent,
  parts: AgendaParts,
): Promise<{ readonly id: string; readonly bodies: readonly BodyView[] } | undefined> => {
  const concerned = await concernedBy(event, parts);
  if (concerned === undefined) return undefined;
  const bodies = await listBodies(parts.database);
  if (categoryOf(event.stream) === meeting.category) return { id: concerned, bodies };
  const { workingCommittee = null } = bodies.find(({ id }) => id === concerned) ?? {};
  return workingCommittee === null ? undefined : { id: workingCommittee, bodies };
};

/** The AU with its meetings, when one of the bodies that it works for has an open condition. */
const committeeCalled = async (
  { id, bodies }: { readonly id: string; readonly bodies: readonly BodyView[] },
  parts: AgendaParts,
): Promise<Committee | undefined> => {
  const served = bodies.filter(({ workingCommittee }) => workingCommittee === id);
  const own = bodies.find((one) => one.id === id) ?? served[0];
  const today = todayOf(own, parts);
  const query = { lens: now, today: Temporal.PlainDate.from(today) };
  for (const { id: bodyId } of served) {
    if ((await openConditions(parts.database, { ...query, bodyId })).length === 0) continue;
    const meetings = await meetingsOfBody(parts.database, id);
    return { today, language: own?.language ?? 'nb', meetings };
  }
  return undefined;
};

/**
 * Puts the open conditions of a body on the agenda of every meeting of its AU that is still to be held: when such
 * a meeting is called, and when the first condition comes. Like the agenda of protocols it looks at what stands now.
 */
export const conditionAgenda = (parts: AgendaParts): ProcessManager => ({
  name: 'condition-agenda',
  categories: [followUp.category, meeting.category, body.category],
  interested: (event) => TYPES.includes(event.type) || isCondition(event),
  handle: async (event, { dispatch }) => {
    await seen(event, parts);
    const found = await committeeOf(event, parts);
    const committee = found === undefined ? undefined : await committeeCalled(found, parts);
    for (const { key, ...step } of committee === undefined ? [] : conditionSteps(committee))
      await dispatch(key, step);
  },
});
