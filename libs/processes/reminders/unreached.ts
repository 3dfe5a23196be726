import { nextMailAfter, type PlanSettings } from '#domain';
import { deterministicId } from '#kernel';
import { awaitedOf } from './remindable.js';
import { morningAfter } from './awaited.js';
import type { Settling } from './outcomes.js';
import { meantFor } from './replan.js';
import { keyOfRow, type TimerRow } from './timer-book.js';

/**
 * What did not get through to a party is told late when its address changes: of each follow-up, and of each
 * digest, what fell due last, unless a later mail got through or there is nothing to tell any more.
 *
 * Each is a timer of its own, with an outcome of its own: what became of the first stands in the log.
 */
export const tellAnew = (partyId: string, settling: Settling): void => {
  const { book, position } = settling;
  const lastOfEach = new Map(
    book
      .unreachedOf(partyId)
      .toSorted(asSettled)
      .map((row) => [keyOfRow(row), row]),
  );
  for (const row of lastOfEach.values()) {
    const settings = settingsFor(row, settling);
    if (settings === undefined) continue;
    const id = deterministicId('timer told anew', row.id, position.toString());
    const at = whenToTell(row, settings, settling);
    const open = { outcome: null, settled_at: null, told_at: null, failures: 0, retry_at: null } as const;
    book.add({ ...row, ...open, id, at, time_zone: settings.timeZone, postponed: true, anew: true });
  }
};

const settledAt = ({ settled_at: position }: TimerRow): bigint => position ?? 0n;

const asSettled = (a: TimerRow, b: TimerRow): number =>
  Number(settledAt(a) - settledAt(b)) || Temporal.Instant.compare(a.at, b.at) || (a.id < b.id ? -1 : 1);

/** How the body reminds of what is to be told anew; undefined when nothing is. */
const settingsFor = (row: TimerRow, { book, register, now }: Settling): PlanSettings | undefined => {
  const { id: timerId, kind, body_id: bodyId, follow_up_id: followUpId } = row;
  const thing = register.toldOf({ timerId, kind, bodyId, followUpId });
  if (thing === undefined) return undefined;
  const theirs = book.about(thing.about).filter((one) => one.recipient_id === row.recipient_id);
  const isTold = theirs.some((one) => one.outcome === 'sent' && settledAt(one) > settledAt(row));
  const isDue = (one: TimerRow): boolean => one.postponed || Temporal.Instant.compare(one.at, now) <= 0;
  const waits = theirs.some((one) => one.outcome === null && isDue(one));
  const awaited = awaitedOf(thing, { after: now, isTold: () => false });
  return isTold || waits || !meantFor(thing, awaited)(row) ? undefined : thing.settings;
};

/** Whoever has just written a wrong address can set it right meanwhile. */
const SOON = Temporal.Duration.from({ minutes: 1 });

/** In a minute, but not before the hour of reminders, not on a day of rest, and not on a day that had its mail. */
const whenToTell = (
  { recipient_id: recipientId }: TimerRow,
  settings: PlanSettings,
  { book, now }: Settling,
): Temporal.Instant => {
  const today = now.toZonedDateTimeISO(settings.timeZone).toPlainDate();
  if (book.hadMail(recipientId, today.toString())) return morningAfter(settings, today, now).at;
  const morning = nextMailAfter(settings, now);
  if (settings.isQuietDay(today) || morning.date.equals(today)) return morning.at;
  return now.add(SOON);
};
