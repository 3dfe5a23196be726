import { deterministicId } from '#kernel';
import type { Job } from '#queue';
import type { DueRecipient } from './due-timers.js';

/** How long a due reminder waits for its outcome before it is offered again under another job id. */
const OFFER_AGAIN_MINUTES = 15;

/**
 * Recipients whose ids begin alike share a job: to take up and finish one costs as much as all else about a
 * mail. Somebody who joins or leaves changes one job of sixteen, and these are enough for several workers.
 */
const shareOf = ({ recipient_id: id }: DueRecipient): string => id.slice(0, 1);

/**
 * The id carries a generation: a queue ignores an id that it already knows, even one that is stuck. Two jobs
 * for one recipient do no harm: the claim on the mail lets one of them through.
 */
const generationOf = ({ at }: DueRecipient, now: Temporal.Instant): string => {
  const late = at.until(now, { largestUnit: 'minutes' }).minutes;
  return late < 0 ? 'ahead' : String(Math.floor(late / OFFER_AGAIN_MINUTES));
};

const jobFor = (share: string, at: Temporal.Instant, some: readonly DueRecipient[]): Job => {
  const recipientIds = some.map((one) => one.recipient_id).sort();
  return {
    id: `reminders.${share}.${deterministicId('reminders', ...recipientIds)}`,
    kind: 'reminder',
    data: { recipientIds },
    runAt: at,
  };
};

/** The jobs in which these recipients are told, each at its time. */
export const jobsFor = (due: readonly DueRecipient[], now: Temporal.Instant): readonly Job[] => {
  const shares = Map.groupBy(due, (one) =>
    [one.at.epochMilliseconds, generationOf(one, now), shareOf(one)].join('.'),
  );
  return [...shares].flatMap(([share, some]) =>
    some[0] === undefined ? [] : jobFor(share, some[0].at, some),
  );
};

/** Whom a job is about; one that an earlier version offered is about a single one. */
export const recipientsIn = ({ data }: Pick<Job, 'data'>): readonly string[] => {
  const { recipientId, recipientIds } = data as { recipientId?: string; recipientIds?: readonly string[] };
  return recipientIds ?? (recipientId === undefined ? [] : [recipientId]);
};
