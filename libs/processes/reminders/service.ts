import type { Job, JobQueue } from '#queue';
import { countOwed, dueRecipients, nextPlanned, type DueRecipient } from './due-timers.js';
import { releaseAll } from './claim.js';
import { sendDue, type SendParts } from './send.js';

export interface ReminderParts extends SendParts {
  readonly queue: JobQueue;
  readonly logger: { error(details: object, message: string): void };
  /** How far ahead jobs are given to the queue; zero for a clock that is moved by hand. */
  readonly horizon?: Temporal.Duration;
}

const SWEEP_EVERY = 60_000;
const DAY = Temporal.Duration.from({ hours: 24 });
/** How long a due reminder waits for its outcome before it is offered again under another job id. */
const OFFER_AGAIN_MINUTES = 15;
/** A due reminder without an outcome after this is a fault that the health page shows. */
const OWED_AFTER = Temporal.Duration.from({ hours: 1 });

/**
 * Sees to it that whatever is due goes out. The queue is a convenience: each minute what is due and has no
 * outcome is offered again, so a queue that lost everything costs a minute.
 */
export class ReminderService {
  #stopWork: (() => Promise<void>) | null = null;
  #timer: ReturnType<typeof setInterval> | null = null;
  #sweeping: Promise<void> = Promise.resolve();

  constructor(private readonly parts: ReminderParts) {}

  async start(): Promise<void> {
    if (this.parts.database.engine === 'pglite') await releaseAll(this.parts.database);
    this.#stopWork = await this.parts.queue.work((job) => this.#handle(job), { concurrency: 1 });
    this.#timer = setInterval(() => void this.sweep(), SWEEP_EVERY);
    await this.sweep();
  }

  /** Offers to the queue what is due now, and what will be within the horizon. */
  sweep(): Promise<void> {
    this.#sweeping = this.#sweeping
      .then(() => this.#offerDue())
      .catch((error: unknown) => {
        this.parts.logger.error(
          { err: error },
          'Reminders could not be offered to the queue; the next sweep tries again',
        );
      });
    return this.#sweeping;
  }

  /** Reminders that should have gone out more than an hour ago. */
  owed(): Promise<number> {
    return countOwed(this.parts.database, this.parts.clock.now().subtract(OWED_AFTER));
  }

  /** When the next mail is planned. */
  nextPlanned(): Promise<Temporal.Instant | undefined> {
    return nextPlanned(this.parts.database);
  }

  /** Whether nothing is due and unsettled at this moment. */
  async isSettled(): Promise<boolean> {
    const { database, clock } = this.parts;
    return (await dueRecipients(database, clock.now())).length === 0;
  }

  async stop(): Promise<void> {
    if (this.#timer !== null) clearInterval(this.#timer);
    await this.#sweeping;
    await this.#stopWork?.();
  }

  async #offerDue(): Promise<void> {
    const { database, clock, queue, horizon } = this.parts;
    const now = clock.now();
    const due = await dueRecipients(database, now, now.add(horizon ?? DAY));
    await queue.offer(due.filter((one) => mayBeTried(one, now)).map((one) => toJob(one, now)));
  }

  async #handle({ data }: Omit<Job, 'runAt'>): Promise<void> {
    const { recipientId } = data as { recipientId: string };
    await sendDue(recipientId, this.parts);
  }
}

const mayBeTried = ({ retry_at }: DueRecipient, now: Temporal.Instant): boolean =>
  retry_at === null || Temporal.Instant.compare(retry_at, now) <= 0;

/**
 * The id carries a generation: a queue ignores an id that it already knows, even one that is stuck. Two jobs
 * for one recipient do no harm: the claim on the mail lets one of them through.
 */
const toJob = ({ recipient_id, at }: DueRecipient, now: Temporal.Instant): Job => {
  const late = at.until(now, { largestUnit: 'minutes' }).minutes;
  const generation = late < 0 ? 'ahead' : Math.floor(late / OFFER_AGAIN_MINUTES);
  return {
    id: `reminder.${recipient_id}.${at.epochMilliseconds}.${generation}`,
    kind: 'reminder',
    data: { recipientId: recipient_id },
    runAt: at,
  };
};
