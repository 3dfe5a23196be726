import { systemClock } from '#application';
import { idOf } from './data.js';
import { openEngine, type Engine, type EngineName } from './harness/engine.js';
import { measured, type Measurement } from './harness/measurement.js';
import { Latencies } from './harness/spread.js';
import type { Stage } from './harness/stage.js';
import { addRecipients, beginDaily, openReminding, type Reminding } from './reminding.js';

/*
 * How long after its moment a mail is accepted, when nothing else goes on: the real clock, the real queue,
 * and all that is looked up and written before the mail server has it in hand.
 *
 * The limit is what we promise, not what a bare engine does. The reminders are planned as always, and then
 * moved by SQL to moments of the next seconds: nobody waits for eight o'clock.
 */

const PROMISED_MS = 2_000;
const APART_MS = 250;
const FIRST_AFTER_MS = 2_000;
const A_DAY = Temporal.Duration.from({ hours: 24 });

const MOVE = 'update tingbok.reminder_timer set at = $2::timestamptz where recipient_id = $1::uuid';

/** One recipient after the other falls due; the moments, in their order. */
const moveAll = async ({ bare }: Engine, count: number): Promise<readonly Temporal.Instant[]> => {
  const first = systemClock.now().add({ milliseconds: FIRST_AFTER_MS + 5 * count });
  const moments = Array.from({ length: count }, (_, nth) => first.add({ milliseconds: nth * APART_MS }));
  for (const [nth, at] of moments.entries()) await bare.query(MOVE, [idOf('party', nth + 1), at.toString()]);
  return moments;
};

/** When each was accepted, by the recipient's address. */
const acceptances = (reminding: Reminding, count: number): Promise<ReadonlyMap<string, Temporal.Instant>> =>
  new Promise((resolve) => {
    const accepted = new Map<string, Temporal.Instant>();
    reminding.onAccepted = ({ to }) => {
      accepted.set(to.address, systemClock.now());
      if (accepted.size === count) resolve(accepted);
    };
  });

export const whenIdle = async (name: EngineName, smtpUrl: string, stage: Stage): Promise<Measurement> => {
  const engine = await openEngine(name, stage);
  const reminding = await openReminding({ engine, clock: systemClock, smtpUrl, horizon: A_DAY }, stage);
  const count = stage.either(200, 12);
  const inTwoDays = systemClock.now().toZonedDateTimeISO('Europe/Oslo').toPlainDate().add({ days: 9 });
  await beginDaily(reminding);
  await addRecipients(reminding, engine, { from: 1, to: count + 1, date: inTwoDays.toString() });
  await reminding.service.start();
  const all = acceptances(reminding, count);
  const moments = await moveAll(engine, count);
  await reminding.service.sweep();
  stage.tell(`reminders/${name}/when idle`);
  const accepted = await all;
  const took = new Latencies();
  for (const [nth, at] of moments.entries())
    took.add(
      accepted
        .get(`etat${nth + 1}@example.org`)
        ?.since(at)
        .total('milliseconds') ?? Number.NaN,
    );
  return measured({
    ...{ name: `reminders/${name}/due to accepted when idle, p99`, unit: 'ms' },
    ...{ ours: took.p99, limit: PROMISED_MS, n: count },
    note: `ours ${took}; limit: what is promised, less is better`,
  });
};
