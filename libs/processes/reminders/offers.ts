import { deterministicId } from '#kernel';
import type { Job } from '#queue';
import type { DueRecipient } from './due-timers.js';

/** How long a due reminder waits for its outcome before it is offered again under another job id. */
const OFFER_AGAIN_MINUTES = 15;

/** So many share one job: to take up and finish a job costs as much as all else about a mail. */
const ONE_JOB = 64;

/**
 * Of more, those whose ids begin alike share one: somebody who joins or leaves changes one job of sixteen, and
 * several workers have something to do.
 */
const sharesOf = (due: readonly DueRecipient[]): ReadonlyMap<string, readonly DueRecipient[]> =>
  due.length <= ONE_JOB
    ? new Map([['all', due]])
    : Map.groupBy(due, ({ recipient_id: id }) => id.slice(0, 1));

/**
 * The id carries a generation: a queue ignores an id that it already knows, even one that is stuck. Two jobs
 * for one recipient do no harm: the claim on the mail lets one of them through.
 */
const generationOf = ({ at }: DueRecipient, now: Temporal.Instant): string => {
  const late = at.until(now, { largestUnit: 'minutes' }).minutes;
  return late < 0 ? 'ahead' : String(Math.floor(late / OFFER_AGAIN_MINUTES));
};

/** The jobs in which these recipients are told, each at its time. */
export const jobsFor = (due: readonly DueRecipient[], now: Temporal.Instant): readonly Job[] => {
  const momentOf = (one: DueRecipient): string => `${one.at.epochMilliseconds}.${generationOf(one, now)}`;
  return [...Map.groupBy(due, momentOf)].flatMap(([moment, all]) =>
    [...sharesOf(all)].map(([share, some]) => jobFor(`${moment}.${share}`, some)),
  );
};

const jobFor = (name: string, due: readonly DueRecipient[]): Job => {
  const recipientIds = due.map((one) => one.recipient_id).sort();
  const [first] = due;
  if (first === undefined) throw new Error('A job tells somebody.');
  return {
    id: `reminders.${name}.${deterministicId('reminders', ...recipientIds)}`,
    kind: 'reminder',
    data: { recipientIds },
    runAt: first.at,
  };
};

/** Whom a job is about; one that an earlier version offered is about a single one. */
export const recipientsIn = ({ data }: Pick<Job, 'data'>): readonly string[] => {
  const { recipientId, recipientIds } = data as { recipientId?: string; recipientIds?: readonly string[] };
  return recipientIds ?? (recipientId === undefined ? [] : [recipientId]);
};
