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

/**
 * Moves a test clock forward, stopping at every planned mail until it has an outcome, as the minutes would
 * pass. Refused where the clock is the real one.
 */
export const rehearse = async (
  tingbok: Tingbok,
  to: Temporal.Instant,
): Promise<Rehearsed | Refusal<'ClockIsReal' | 'MailsAreStuck'>> => {
  const { clock, reminders } = tingbok;
  if (!(clock instanceof TestClock) || reminders === null) return refuse('ClockIsReal');
  for (;;) {
    await tingbok.projections.waitFor(await tingbok.store.head(), PATIENCE);
    const next = await reminders.nextPlanned();
    if (next === undefined || Temporal.Instant.compare(next, to) > 0) break;
    clock.moveTo(next);
    await reminders.sweep();
    if (!(await settles(reminders))) return refuse('MailsAreStuck', { at: next.toString() });
  }
  clock.moveTo(to);
  return { now: clock.now().toString() };
};

const settles = async (reminders: NonNullable<Tingbok['reminders']>): Promise<boolean> => {
  const limit = Temporal.Now.instant().add({ milliseconds: PATIENCE });
  while (!(await reminders.isSettled())) {
    if (Temporal.Instant.compare(Temporal.Now.instant(), limit) > 0) return false;
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
  return true;
};
