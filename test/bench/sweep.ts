import { systemClock } from '#application';
import { openEngine, type Engine, type EngineName } from './harness/engine.js';
import { measured, type Measurement } from './harness/measurement.js';
import { Latencies } from './harness/spread.js';
import type { Stage } from './harness/stage.js';
import { openReminding } from './reminding.js';

/*
 * What it costs to look for what is due, and to offer the next day's mails to the queue, among very many
 * timers of the next two years. It is done each minute, so it may cost little, and must not grow.
 *
 * The limit is what we promise, not what a bare engine does.
 */

const PROMISED_MS = 50;
const RECIPIENTS = 10_000;
const AT_ONCE = 100_000;
const A_DAY = Temporal.Duration.from({ hours: 24 });

/** Every recipient has some timers, all at eight o'clock on one of the next 730 days. */
const FILL = `
  insert into tingbok.reminder_timer (id, kind, ordinal, follow_up_id, body_id, recipient_id, due, date, at, time_zone)
  select md5('timer' || nth)::uuid, 'upcoming', nth % 3, md5('followUp' || nth / 3)::uuid,
         md5('body' || nth % 50)::uuid, md5('recipient' || nth % ${RECIPIENTS})::uuid, day + 2, day,
         (day + time '08:00') at time zone 'Europe/Oslo', 'Europe/Oslo'
    from (select nth, (current_date + 1 + ((nth * 7919::bigint) % 730)::int) as day
            from generate_series($1::int, $2::int) nth) planned`;

const fill = async ({ bare, name }: Engine, timers: number, stage: Stage): Promise<void> => {
  for (let from = 1; from <= timers; from += AT_ONCE) {
    stage.tell(`reminders/${name}/sweep: ${timers} timers, from ${from}`);
    await bare.query(FILL, [from, Math.min(timers, from + AT_ONCE - 1)]);
  }
  await bare.query('vacuum (analyze) tingbok.reminder_timer');
};

export const sweepCost = async (name: EngineName, smtpUrl: string, stage: Stage): Promise<Measurement> => {
  const engine = await openEngine(name, stage);
  const timers = stage.either(1_000_000, 20_000);
  await fill(engine, timers, stage);
  const reminding = await openReminding({ engine, clock: systemClock, smtpUrl, horizon: A_DAY }, stage);
  await reminding.settled();
  // The first one offers the jobs; those of the next minutes find them there.
  await reminding.service.sweep();
  stage.tell(`reminders/${name}/sweep`);
  const took = new Latencies();
  for (let turn = 0; turn < stage.either(100, 10); turn += 1) await took.of(() => reminding.service.sweep());
  return measured({
    ...{ name: `reminders/${name}/sweep among ${timers} timers, p50`, unit: 'ms' },
    ...{ ours: took.p50, limit: PROMISED_MS, n: took.count },
    note: `ours ${took}; limit: what is promised, less is better`,
  });
};
