import type { Database } from '#database';
import { countOwed } from './reminders/due-timers.js';
import { circulatedDecisions, isOver } from './written-procedure/circulated.js';

/**
 * Work that had to be done by now and has no outcome after this long is a fault: every process shows it,
 * also one that does no such work itself, since those that should may be gone.
 */
const OWED_AFTER = Temporal.Duration.from({ hours: 1 });

/** How many reminders should have gone out more than an hour ago. */
export const owedReminders = (database: Database, now: Temporal.Instant): Promise<number> =>
  countOwed(database, now.subtract(OWED_AFTER));

/** How many written procedures should have been closed more than an hour ago. */
export const owedProcedures = async (database: Database, now: Temporal.Instant): Promise<number> => {
  const since = now.subtract(OWED_AFTER);
  return (await circulatedDecisions(database)).filter((row) => isOver(row, since)).length;
};
