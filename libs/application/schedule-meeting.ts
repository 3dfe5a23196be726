import { meetingIdOf, type TingbokCommand } from '#domain';
import type { Refusal } from '#kernel';
import { findMeeting, meetingsOfBody, now } from '#projections';
import type { Executed } from './execute.js';
import { upToDate } from './import-minutes.js';
import type { CommandCall } from './operations/operation.js';
import type { Tingbok } from './tingbok.js';

type Scheduling = Extract<TingbokCommand, { type: 'ScheduleMeeting' }>['data'];

/**
 * The meeting that is there already: at that hour, or on that day where nobody has said at which. Otherwise the id
 * that its minutes will give it; that of the command, where that meeting has been called off.
 */
const idFor = async (
  { database }: Tingbok,
  { bodyId, date, start }: Scheduling,
  commanded: string,
): Promise<string> => {
  const thatDay = (await meetingsOfBody(database, bodyId)).filter((one) => one.date === date);
  const same = thatDay.find((one) => one.start === start || one.start === null || start === null);
  if (same !== undefined) return same.id;
  const id = meetingIdOf(bodyId, date, start);
  return (await findMeeting(database, id, now)) === undefined ? id : commanded;
};

/** Schedules a meeting, once: minutes and other minutes that speak of it find this one. */
export const scheduleMeeting = async (
  tingbok: Tingbok,
  { id, data, ...asked }: CommandCall,
): Promise<Executed | Refusal> => {
  await upToDate(tingbok);
  const scheduling = data as Scheduling;
  const command = { type: 'ScheduleMeeting', data: scheduling };
  return tingbok.commands.execute({ id: await idFor(tingbok, scheduling, id), command, ...asked });
};
