import type { Database } from '#database';
import { DEFAULT_TIME_ZONE, type TingbokCommand } from '#domain';
import type { Clock, RecordedEvent } from '#kernel';
import type { BodyView, MeetingView } from '#projections';

/** What a process needs that puts matters on agendas. */
export interface AgendaParts {
  readonly database: Database;
  readonly clock: Clock;
  readonly projections: { waitFor(position: bigint, limit: number): Promise<boolean> };
}

/** A matter that is put on the agenda of a meeting. */
export interface AgendaStep {
  /** Tells the steps of one event apart, for ever. */
  readonly key: string;
  /** Of the meeting. */
  readonly id: string;
  readonly command: Extract<TingbokCommand, { type: 'PutOnAgenda' }>;
}

/** Longest wait for the read models, in milliseconds. */
const PATIENCE = 30_000;

/** Waits until the read models have seen the event; throws when they do not, so that it is tried again. */
export const seen = async ({ position }: RecordedEvent, { projections }: AgendaParts): Promise<void> => {
  if (!(await projections.waitFor(position, PATIENCE)))
    throw new Error('The read models are behind the log; the agenda waits for them');
};

/** The day it is on the clocks of a body. */
export const todayOf = (body: Pick<BodyView, 'timeZone'> | undefined, { clock }: AgendaParts): string =>
  clock
    .now()
    .toZonedDateTimeISO(body?.timeZone ?? DEFAULT_TIME_ZONE)
    .toPlainDate()
    .toString();

/** Whether a meeting is still to be held: its day has not passed, and nobody has written down who was there. */
export const isAhead = ({ date, attendance }: MeetingView, today: string): boolean =>
  date >= today && attendance === null;
