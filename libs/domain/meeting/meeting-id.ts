import { deterministicId } from '#kernel';

/**
 * A meeting is known by its body, its date and its start: whatever document speaks of it, it is the
 * same meeting.
 */
export const meetingIdOf = (bodyId: string, date: string, start: string | null): string =>
  deterministicId('meeting', bodyId, date, start ?? '');

/** The protocol of a meeting. */
export const protocolIdOf = (meetingId: string): string => deterministicId('protocol', meetingId);
