import { meetingIdOf, type Acceptance } from '#domain';

/** A meeting as the minutes speak of it. */
export interface SpokenOf {
  readonly bodyId: string;
  readonly date: string;
  readonly start: string | null;
}

/** Which meeting that is: the one that was recognized when it was confirmed, or else the one that follows from it. */
export const meetingMeant = (
  { bodyId, date, start }: SpokenOf,
  { meetings = [] }: Pick<Acceptance, 'meetings'>,
): { readonly id: string; readonly isScheduled: boolean } => {
  const known = meetings.find((one) => one.bodyId === bodyId && one.date === date && one.start === start);
  return known === undefined
    ? { id: meetingIdOf(bodyId, date, start), isScheduled: false }
    : { id: known.meetingId, isScheduled: known.isScheduled };
};
