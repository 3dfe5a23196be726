import type { OutgoingMail } from '#mail';
import { asAnyone, barePool } from './mail.js';
import type { Benchmark } from './harness/benchmark.js';
import { engines, openEngine, type EngineName } from './harness/engine.js';
import { HandClock } from './harness/hand-clock.js';
import { interleave } from './harness/interleave.js';
import { fromCallers, perSecond } from './harness/load.js';
import { measured, type Measurement } from './harness/measurement.js';
import type { Stage } from './harness/stage.js';
import { addRecipients, beginDaily, openReminding, type Reminding } from './reminding.js';
import { planning } from './planning.js';
import { CALLERS, CONNECTIONS, over, startSink } from './sink.js';
import { sweepCost } from './sweep.js';
import { whenIdle } from './when-idle.js';

/*
 * Planning, sending and looking for what is due; each of them in a file of its own, but for this:
 *
 * How many reminders a second go out when they all fall due in the same minute: each is offered to the queue
 * and taken out of it, claimed, checked against the log and the read models, written, handed to the mail
 * server, and what became of it is appended to the log, from which the next reminder is planned.
 *
 * The limit is nodemailer's own pool over as many connections, which is given the same mails, with text, HTML
 * and attachment written. Ours has no mail on a connection before the last one there is written down, so that
 * a worker that dies repeats no more than one: with a single connection nothing of the two overlaps.
 */

const EVENING = Temporal.Instant.from('2026-05-04T18:00:00Z');
const FIRST_DAY = '2026-05-05';
const NO_HORIZON = Temporal.Duration.from({ seconds: 0 });

/** Lets `count` mails fall due, and waits until all of them were accepted and the log says so. */
const morning = async (reminding: Reminding, clock: HandClock, count: number): Promise<number> => {
  const { service } = reminding;
  const next = await service.nextPlanned();
  if (next === undefined) throw new Error('No reminder is planned.');
  clock.moveTo(next);
  let left = count;
  const all = new Promise<void>((resolve) => {
    reminding.onSent = () => {
      left -= 1;
      if (left === 0) resolve();
    };
  });
  const speed = await perSecond(count, async () => {
    await service.sweep();
    await all;
  });
  await reminding.settled();
  return speed;
};

interface Way {
  readonly smtpUrl: string;
  readonly connections: number;
}

const pipeline = async (name: EngineName, way: Way, stage: Stage): Promise<Measurement> => {
  const { connections } = way;
  const smtpUrl = over(connections, way.smtpUrl);
  const engine = await openEngine(name, stage);
  const clock = new HandClock(EVENING);
  const reminding = await openReminding({ engine, clock, smtpUrl, horizon: NO_HORIZON }, stage);
  const count = stage.either(500, 40);
  stage.tell(`reminders/${name}: ${count} recipients`);
  await beginDaily(reminding);
  await addRecipients(reminding, engine, { from: 1, to: count + 1, date: FIRST_DAY });
  await reminding.service.start();
  stage.tell(`reminders/${name}`);
  const bare = barePool(way.smtpUrl, stage, connections);
  const mails = new Map<string, OutgoingMail>();
  reminding.onAccepted = (mail) => void mails.set(mail.to.address, mail);
  const { ours, limit } = await interleave(stage.rounds, {
    ours: () => morning(reminding, clock, count),
    limit: () => {
      const send = (mail: OutgoingMail) => bare.sendMail(asAnyone(mail));
      return perSecond(mails.size, () => fromCallers(CALLERS, [...mails.values()], send));
    },
  });
  const note = `${count} recipients due at once; limit: a bare nodemailer pool of ${connections}, given the same mails`;
  const n = count * stage.rounds;
  return measured({
    name: `reminders/${name}/due to accepted over ${connections}`,
    unit: 'mails/s',
    ours,
    limit,
    n,
    note,
  });
};

export const reminders: Benchmark = {
  name: 'reminders',
  async *run(stage) {
    const { url } = await startSink(stage);
    for (const name of engines) {
      yield await planning(name, stage);
      for (const connections of [1, CONNECTIONS])
        yield await pipeline(name, { smtpUrl: url, connections }, stage);
      yield await whenIdle(name, url, stage);
      yield await sweepCost(name, url, stage);
    }
  },
};
