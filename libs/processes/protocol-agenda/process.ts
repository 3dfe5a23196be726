import type { Database } from '#database';
import { DEFAULT_TIME_ZONE, meeting, protocol } from '#domain';
import { categoryOf, idOf, type Clock, type RecordedEvent } from '#kernel';
import { findMeeting, findProtocol, listBodies, meetingsOfBody, now, protocolsToApprove } from '#projections';
import type { ProcessManager } from '../process-manager.js';
import { agendaSteps, type Agendas } from './steps.js';

export interface ProtocolAgendaParts {
  readonly database: Database;
  readonly clock: Clock;
  readonly projections: { waitFor(position: bigint, limit: number): Promise<boolean> };
}

/** Longest wait for the read models, in milliseconds. */
const PATIENCE = 30_000;

const TYPES = ['ProtocolDrafted', 'MeetingScheduled', 'MeetingRescheduled', 'MeetingCancelled'];

/** The body that the event is about. */
const bodyOf = async ({ stream }: RecordedEvent, database: Database): Promise<string | undefined> => {
  const find = categoryOf(stream) === meeting.category ? findMeeting : findProtocol;
  const found: { readonly bodyId: string } | undefined = await find(database, idOf(stream), now);
  return found?.bodyId;
};

const agendasOf = async (
  bodyId: string,
  { database, clock }: ProtocolAgendaParts,
): Promise<Agendas | undefined> => {
  const protocols = await protocolsToApprove(database, bodyId);
  if (protocols.length === 0) return undefined;
  const body = (await listBodies(database)).find(({ id }) => id === bodyId);
  const today = clock
    .now()
    .toZonedDateTimeISO(body?.timeZone ?? DEFAULT_TIME_ZONE)
    .toPlainDate();
  const meetings = await meetingsOfBody(database, bodyId);
  const { name = bodyId, language = 'nb' } = body ?? {};
  return { today: today.toString(), bodyName: name, language, meetings, protocols };
};

/**
 * Puts a protocol on the agenda of the next meeting, with the matters that have arisen: at once when that meeting
 * is scheduled, otherwise as soon as it is. It looks at what stands now and not at what stood at the event, so
 * that a log that is followed anew puts nothing on the agenda of a meeting that was held long ago.
 */
export const protocolAgenda = (parts: ProtocolAgendaParts): ProcessManager => ({
  name: 'protocol-agenda',
  categories: [protocol.category, meeting.category],
  interested: ({ type }) => TYPES.includes(type),
  handle: async (event, { dispatch }) => {
    if (!(await parts.projections.waitFor(event.position, PATIENCE)))
      throw new Error('The read models are behind the log; the agenda waits for them');
    const bodyId = await bodyOf(event, parts.database);
    const agendas = bodyId === undefined ? undefined : await agendasOf(bodyId, parts);
    for (const { key, ...step } of agendas === undefined ? [] : agendaSteps(agendas))
      await dispatch(key, step);
  },
});
