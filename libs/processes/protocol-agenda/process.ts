import type { Database } from '#database';
import { meeting, protocol } from '#domain';
import { categoryOf, idOf, type RecordedEvent } from '#kernel';
import { findMeeting, findProtocol, findBody, meetingsOfBody, now, protocolsToApprove } from '#projections';
import { seen, todayOf, type AgendaParts } from '../agenda-parts.js';
import type { ProcessManager } from '../process-manager.js';
import { agendaSteps, type Agendas } from './steps.js';

const TYPES = ['ProtocolDrafted', 'MeetingScheduled', 'MeetingRescheduled', 'MeetingCancelled'];

/** The body that the event is about. */
const bodyOf = async ({ stream }: RecordedEvent, database: Database): Promise<string | undefined> => {
  const find = categoryOf(stream) === meeting.category ? findMeeting : findProtocol;
  const found: { readonly bodyId: string } | undefined = await find(database, idOf(stream), now);
  return found?.bodyId;
};

const agendasOf = async (bodyId: string, parts: AgendaParts): Promise<Agendas | undefined> => {
  const { database } = parts;
  const protocols = await protocolsToApprove(database, bodyId);
  if (protocols.length === 0) return undefined;
  const body = await findBody(database, bodyId);
  const meetings = await meetingsOfBody(database, bodyId);
  const { name = bodyId, language = 'nb' } = body ?? {};
  return { today: todayOf(body, parts), bodyName: name, language, meetings, protocols };
};

/**
 * Puts a protocol on the agenda of the next meeting, with the matters that have arisen: at once when that meeting
 * is scheduled, otherwise as soon as it is. It looks at what stands now and not at what stood at the event, so
 * that a log that is followed anew puts nothing on the agenda of a meeting that was held long ago.
 */
export const protocolAgenda = (parts: AgendaParts): ProcessManager => ({
  name: 'protocol-agenda',
  categories: [protocol.category, meeting.category],
  interested: ({ type }) => TYPES.includes(type),
  handle: async (event, { dispatch }) => {
    await seen(event, parts);
    const bodyId = await bodyOf(event, parts.database);
    const agendas = bodyId === undefined ? undefined : await agendasOf(bodyId, parts);
    for (const { key, ...step } of agendas === undefined ? [] : agendaSteps(agendas))
      await dispatch(key, step);
  },
});
