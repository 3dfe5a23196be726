import { ReminderService } from '#processes';
import { openQueue } from '#queue';
import { idNumber, responsible } from '../../../libs/domain/testing/examples.js';
import { assign, by, establish } from '../../../libs/processes/testing/quay.js';
import { openStage, type Stage } from '../../../libs/processes/testing/stage.js';
import { until } from '../../support/until.js';

/** The queue's own attempts are over in a second, and an answer that does not come is not waited for. */
const HASTY = { attempts: 3, firstRetryAfterMs: 50, answerWithinMs: 1_500, closeWithinMs: 3_000 };

/** All that reminds, in this process, on servers that may fail, with a clock in the test's hand. */
export interface Reminding {
  readonly stage: Stage;
  readonly service: ReminderService;
  /** Sweeps until nothing is due and unsettled at this moment. */
  settle(): Promise<void>;
  close(): Promise<void>;
}

export interface RemindingOptions {
  /** `2023-05-12T09:00`, on the clocks of Oslo. */
  readonly at: string;
  readonly databaseUrl?: string;
  readonly smtpUrl: string;
  /** The jobs lie in the database without it. */
  readonly redisUrl?: string;
  /** How far ahead jobs are offered. */
  readonly hours?: number;
}

/** Opens a service that reminds; `prepare` comes before it starts. */
export const startReminding = async (
  { redisUrl, hours = 24, ...options }: RemindingOptions,
  prepare: (stage: Stage) => Promise<void> = () => Promise.resolve(),
): Promise<Reminding> => {
  const stage = await openStage(options);
  await prepare(stage);
  const { database, clock, complaints } = stage;
  const place = redisUrl === undefined ? {} : { redisUrl };
  const queue = await openQueue({ database, clock, patience: HASTY, ...place });
  const logger = { error: (_: object, message: string) => void complaints.push(message) };
  const horizon = Temporal.Duration.from({ hours });
  const service = new ReminderService({ ...stage, queue, logger, horizon });
  await service.start();
  return {
    stage,
    service,
    settle: () =>
      until(async () => {
        await service.sweep();
        return isSettled(service);
      }),
    close: async () => {
      await service.stop();
      await queue.close();
      await stage.close();
    },
  };
};

/** Not known while the database is away. */
const isSettled = (service: ReminderService): Promise<boolean> => service.isSettled().catch(() => false);

/** Up to sixteen parties; their ids begin differently, as ids do. */
export const recipients = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, n) => n.toString(16) + idNumber(40 + n).slice(1));

/** A body without an AU, and one follow-up for each recipient, due on a day. */
export const promise = async (stage: Stage, date: string, to: readonly string[]): Promise<void> => {
  await establish(stage, { committee: null });
  for (const [index, partyId] of to.entries()) {
    await stage.address(partyId);
    await stage.tell(idNumber(200 + index), assign(by(date), { owners: [responsible(partyId)] }));
  }
};

/** How a mail to a party is addressed. */
export const addressOf = (partyId: string): string => `${partyId.slice(-2)}@quay.example`;
