import type { Job, JobQueue } from '#queue';
import { dueRecipients, nextPlanned, type DueRecipient } from './due-timers.js';
import { leaveAll } from './claim.js';
import { jobsFor, recipientsIn } from './offers.js';
import { sendDue, type SendParts } from './send.js';

export interface ReminderParts extends SendParts {
  readonly queue: JobQueue;
  readonly logger: { error(details: object, message: string): void };
  /** How far ahead jobs are given to the queue; zero for a clock that is moved by hand. */
  readonly horizon?: Temporal.Duration;
}

const SWEEP_EVERY = 60_000;
/** Longer than this the read models are not waited for: the sweep of the next minute comes first. */
const CATCH_UP = 60_000;
const DAY = Temporal.Duration.from({ hours: 24 });
/** While one job waits for its last mails, the next has begun. */
const JOBS_AT_ONCE = 2;

/**
 * Sees to it that whatever is due goes out. The queue is a convenience: each minute what is due and has no
 * outcome is offered again, so a queue that lost everything costs a minute.
 */
export class ReminderService {
  #stopWork: (() => Promise<void>) | null = null;
  #timer: ReturnType<typeof setInterval> | null = null;
  #sweeping: Promise<void> = Promise.resolve();
  #isStopping = false;
  /** Jobs that the queue was given ahead of their time. If it loses them, they are offered again when they are due. */
  #ahead: ReadonlySet<string> = new Set();

  constructor(private readonly parts: ReminderParts) {}

  async start(): Promise<void> {
    if (this.parts.database.engine === 'pglite') await leaveAll(this.parts.database);
    this.#stopWork = await this.parts.queue.work((job) => this.#handle(job), {
      concurrency: JOBS_AT_ONCE,
    });
    this.#timer = setInterval(() => void this.sweep(), SWEEP_EVERY);
    await this.sweep();
    void this.#sweepOnceCaughtUp();
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
    this.#isStopping = true;
    if (this.#timer !== null) clearInterval(this.#timer);
    await this.#sweeping;
    await this.#stopWork?.();
  }

  /** What the read models had yet to learn when this started does not wait for the next minute. */
  async #sweepOnceCaughtUp(): Promise<void> {
    const { projections, store } = this.parts;
    const head = await store.head().catch(() => undefined);
    if (head === undefined || !(await projections.waitFor(head, CATCH_UP))) return;
    if (!this.#isStopping) await this.sweep();
  }

  async #offerDue(): Promise<void> {
    const { database, clock, queue, horizon } = this.parts;
    const now = clock.now();
    const due = await dueRecipients(database, now, now.add(horizon ?? DAY));
    const triable = due.filter((one) => mayBeTried(one, now));
    const jobs = jobsFor(triable, now);
    await queue.offer(jobs.filter(({ id }) => !this.#ahead.has(id)));
    const isAhead = ({ runAt }: Job): boolean => Temporal.Instant.compare(runAt, now) > 0;
    this.#ahead = new Set(jobs.filter(isAhead).map(({ id }) => id));
  }

  /** Whoever is left when the service stops is offered again when it starts. */
  async #handle(job: Omit<Job, 'runAt'>): Promise<void> {
    await sendDue(recipientsIn(job), { ...this.parts, isStopping: () => this.#isStopping });
  }
}

const mayBeTried = ({ retry_at }: DueRecipient, now: Temporal.Instant): boolean =>
  retry_at === null || Temporal.Instant.compare(retry_at, now) <= 0;
