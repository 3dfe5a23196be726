import { meetingIdOf, sameMeeting, type KnownMeeting, type RecognizedMeeting } from '#domain';
import type { Queryable } from '#database';
import { externalProtocolsOf, meetingsOfBody } from '#projections';

/** A meeting as somebody speaks of it. */
export type SpokenOf = Pick<RecognizedMeeting, 'bodyId' | 'date' | 'start'>;

type Known = KnownMeeting & Pick<RecognizedMeeting, 'isScheduled'>;

/** What is known of a body's meetings of a day: those in its calendar, and those of which there is a protocol alone. */
const knownOn = async (
  database: Queryable,
  { bodyId, date }: SpokenOf,
): Promise<ReadonlyMap<string, Known>> => {
  const known = new Map<string, Known>();
  for (const { start, ...external } of await externalProtocolsOf(database, bodyId)) {
    const id = meetingIdOf(bodyId, date, start);
    if (external.date === date) known.set(id, { id, start, isHeld: true, isScheduled: false });
  }
  for (const { id, start, attendance, ...meeting } of await meetingsOfBody(database, bodyId))
    if (meeting.date === date) known.set(id, { id, start, isHeld: attendance !== null, isScheduled: true });
  return known;
};

/**
 * Which meetings are meant. Those that are known under another id than follows from body, date and start, because
 * they were scheduled by hand, or their hour was not known or was another one.
 */
export const recognizeMeetings = async (
  database: Queryable,
  spokenOf: readonly SpokenOf[],
): Promise<readonly RecognizedMeeting[]> => {
  const found = new Map<string, RecognizedMeeting>();
  for (const one of spokenOf) {
    const { bodyId, date, start } = one;
    const known = await knownOn(database, one);
    const meant = sameMeeting([...known.values()], start);
    if (meant === undefined || meant.id === meetingIdOf(bodyId, date, start)) continue;
    const isScheduled = known.get(meant.id)?.isScheduled ?? false;
    found.set(`${bodyId} ${date} ${start}`, { bodyId, date, start, meetingId: meant.id, isScheduled });
  }
  return [...found.values()];
};

/** The id of a meeting, known before or not. */
export const meetingIdMeant = async (database: Queryable, spokenOf: SpokenOf): Promise<string> => {
  const [known] = await recognizeMeetings(database, [spokenOf]);
  return known?.meetingId ?? meetingIdOf(spokenOf.bodyId, spokenOf.date, spokenOf.start);
};
