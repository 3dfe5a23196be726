import { refuse, type Refusal } from '#kernel';
import { TestClock } from './clocks.js';
import type { Tingbok } from './tingbok.js';

/** Longest real time, in milliseconds, that the mails of one moment may take. */
const PATIENCE = 60_000;
const PAUSE = 20;

/** Where the rehearsal came to. */
export interface Rehearsed {
  readonly now: string;
}

type Parts = Pick<Tingbok, 'store' | 'projections' | 'processes'>;

/** Those who do something when its time comes. */
type Timed = Pick<NonNullable<Tingbok['reminders']>, 'nextPlanned' | 'sweep' | 'isSettled'>;

/** What a rehearsal moves, and what it waits for; undefined where the clock is the real one, or nobody works. */
const stageOf = ({ clock, reminders, procedures }: Tingbok) =>
  clock instanceof TestClock && reminders !== null && procedures !== null
    ? { clock, procedures, timed: [procedures, reminders] }
    : undefined;

/**
 * Moves a test clock forward, stopping at everything that is planned until it has an outcome, as the minutes
 * would pass. Refused where the clock is the real one, and where the mails of a moment take longer than `patience`
 * (milliseconds).
 */
export const rehearse = async (
  tingbok: Tingbok,
  to: Temporal.Instant,
  patience = PATIENCE,
): Promise<Rehearsed | Refusal<'ClockIsReal' | 'MailsAreStuck'>> => {
  const stage = stageOf(tingbok);
  if (stage === undefined) return refuse('ClockIsReal');
  const { clock, procedures, timed } = stage;
  // What is circulated is due from that moment on, and not at one to come.
  await tingbok.circulations?.sweep();
  await procedures.sweep();
  for (;;) {
    await followed(tingbok);
    const next = await nextOf(timed);
    if (next === undefined || Temporal.Instant.compare(next, to) > 0) break;
    clock.moveTo(next);
    if (!(await settles(timed, tingbok, patience))) return refuse('MailsAreStuck', { at: next.toString() });
  }
  clock.moveTo(to);
  await procedures.sweep();
  await followed(tingbok);
  return { now: clock.now().toString() };
};

/** Waits until read models have seen the log, and processes have said what follows from it. */
const followed = async ({ store, projections, processes }: Parts): Promise<void> => {
  for (;;) {
    const head = await store.head();
    await Promise.all([projections, ...processes].map((follower) => follower.waitFor(head, PATIENCE)));
    if ((await store.head()) === head) return;
  }
};

const nextOf = async (timed: readonly Timed[]): Promise<Temporal.Instant | undefined> => {
  const moments = await Promise.all(timed.map((one) => one.nextPlanned()));
  return moments.filter((moment) => moment !== undefined).sort((a, b) => Temporal.Instant.compare(a, b))[0];
};

const settles = async (timed: readonly Timed[], parts: Parts, patience: number): Promise<boolean> => {
  const limit = Temporal.Now.instant().add({ milliseconds: patience });
  for (const one of timed) {
    await one.sweep();
    await followed(parts);
    while (!(await one.isSettled())) {
      if (Temporal.Instant.compare(Temporal.Now.instant(), limit) > 0) return false;
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
  }
  return true;
};
