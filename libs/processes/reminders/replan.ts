import type { PlannedReminder, PlanSettings } from '#domain';
import { morningAfter, reasonOf, reasonsFor } from './awaited.js';
import { awaitedOf, type Remindable } from './remindable.js';
import type { TimerBook, TimerRow } from './timer-book.js';
import { timerIdOf, type About } from './timers.js';

/**
 * Brings the timers of a follow-up or of a digest in line with the log as of `after`. A timer that has
 * fallen due without an outcome stays as long as its reason holds: late, not lost.
 */
export const replan = (book: TimerBook, thing: Remindable, after: Temporal.Instant): void => {
  const timers = book.about(thing.about);
  const idOf = idsAmong(timers, thing.about);
  const awaited = awaitedOf(thing, { after, isTold: (one) => book.isSettled(idOf(one)) });
  const isMeant = meantFor(thing, awaited);
  const stays = (row: TimerRow): boolean => (row.postponed || isBy(row.at, after)) && isMeant(row);
  for (const row of timers) if (row.outcome === null && !stays(row)) book.remove(row);
  for (const planned of awaited) book.add({ id: idOf(planned), ...toRow(book, planned, thing) });
};

const dueOf = ({ due }: About): string | null => due?.toString() ?? null;

/**
 * The ids of planned reminders. Where the timer was planned before it is looked up, since working it out
 * costs more than all else here; but one that was moved does not tell for which day it was planned.
 */
const idsAmong = (timers: readonly TimerRow[], about: About): ((planned: PlannedReminder) => string) => {
  const due = dueOf(about);
  const ids = new Map<PlannedReminder, string>();
  return (planned) => {
    const { kind, ordinal, recipientId, date } = planned;
    const isItsDay = (row: TimerRow): boolean =>
      kind === 'escalated' ? row.due === due : row.date === date.toString() && !row.postponed;
    const isIt = (row: TimerRow): boolean =>
      row.kind === kind && row.ordinal === ordinal && row.recipient_id === recipientId && isItsDay(row);
    const id = ids.get(planned) ?? timers.find(isIt)?.id ?? timerIdOf(planned, about);
    ids.set(planned, id);
    return id;
  };
};

const isBy = (a: Temporal.Instant, b: Temporal.Instant): boolean => Temporal.Instant.compare(a, b) <= 0;

/** Whether a timer still has the reason that it was planned for. */
export const meantFor = (
  { about, subject, settings }: Remindable,
  awaited: readonly PlannedReminder[],
): ((row: TimerRow) => boolean) => {
  const due = dueOf(about);
  let known: readonly string[] | undefined;
  // The digest of an AU has a reason while there is a next one.
  const reasons = (): readonly string[] =>
    (known ??= subject === null ? awaited.map(reasonOf) : reasonsFor(subject, settings));
  return (row) =>
    row.due === due && reasons().includes(reasonOf({ kind: row.kind, recipientId: row.recipient_id }));
};

const toRow = (
  book: TimerBook,
  planned: PlannedReminder,
  { about, settings }: Remindable,
): Omit<TimerRow, 'id'> => ({
  kind: planned.kind,
  ordinal: planned.ordinal,
  follow_up_id: about.followUpId,
  body_id: about.bodyId,
  recipient_id: planned.recipientId,
  due: dueOf(about),
  ...placed(book, planned, settings),
  time_zone: settings.timeZone,
  anew: false,
  outcome: null,
  settled_at: null,
  told_at: null,
  failures: 0,
  retry_at: null,
});

/** One mail per recipient per day: what is planned for a day that had its mail moves to the next working morning. */
const placed = (
  book: TimerBook,
  { recipientId, date, at }: PlannedReminder,
  settings: PlanSettings,
): Pick<TimerRow, 'date' | 'at' | 'postponed'> => {
  const day = date.toString();
  if (!book.hadMail(recipientId, day)) return { date: day, at, postponed: false };
  const moved = morningAfter(settings, date, at);
  return { date: moved.date.toString(), at: moved.at, postponed: true };
};
