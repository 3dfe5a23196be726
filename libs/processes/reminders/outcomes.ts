import type { NotificationEvent, PlanSettings, SettledTimer } from '#domain';
import { morningAfter } from './awaited.js';
import type { Register } from './register.js';
import { replan } from './replan.js';
import { keyOf, type TimerBook, type TimerRow } from './timer-book.js';

/** What is known when an outcome is told. */
export interface Settling {
  readonly book: TimerBook;
  readonly register: Register;
  /** Of the outcome, in the log. */
  readonly position: bigint;
  readonly now: Temporal.Instant;
}

/** What an outcome does to the timers: settles them, plans what follows, and moves what must wait a day. */
export const settle = (outcome: NotificationEvent, settling: Settling): void => {
  const { book, position, now } = settling;
  if (outcome.type === 'ReminderBounced') return markUnreached(book, outcome.data.timers);
  const pending = outcome.data.timers.flatMap(({ timerId }) => pendingTimer(book, timerId) ?? []);
  if (outcome.type === 'ReminderFailed') return waitAfterFailure(pending, outcome.data.attempt, settling);
  const isSent = outcome.type === 'ReminderSent';
  const settled = { outcome: outcomeIn(outcome), settled_at: position, told_at: now } as const;
  const { recipientId, localDate } = outcome.data;
  for (const row of [...pending, ...alsoTold(outcome.data, settling)]) book.change(row, settled);
  if (isSent) book.rememberMail({ recipient_id: recipientId, date: localDate, sent_at: now.toString() });
  planNext(outcome.data.timers, settling);
  if (isSent) postpone(outcome.data, settling);
};

/** Where there is no address that works, what was to be told is told when there is one. */
const outcomeIn = (outcome: Extract<NotificationEvent, { type: 'ReminderSent' | 'ReminderSuppressed' }>) => {
  if (outcome.type === 'ReminderSent') return 'sent';
  const { why } = outcome.data;
  return why === 'noContactPoint' || why === 'contactOnHold' ? 'unreached' : 'suppressed';
};

/** What it told was settled when it was sent, and has not been told after all. */
const markUnreached = (book: TimerBook, timers: readonly SettledTimer[]): void => {
  for (const { timerId } of timers) {
    const row = book.timers.get(timerId);
    if (row?.outcome === 'sent') book.change(row, { outcome: 'unreached' });
  }
};

/**
 * What waited to be told anew of the same things: a mail tells of each once, whatever the reasons are. A log that was
 * written before anything was told anew names only the others.
 */
const alsoTold = (
  { timers, recipientId }: Mail & { readonly timers: readonly SettledTimer[] },
  { book, now }: Settling,
): readonly TimerRow[] => {
  const named = new Set(timers.map(({ timerId }) => timerId));
  const waits = (row: TimerRow): boolean =>
    row.recipient_id === recipientId &&
    row.outcome === null &&
    !named.has(row.id) &&
    row.anew &&
    Temporal.Instant.compare(row.at, now) <= 0;
  const things = new Map(timers.map((one) => [keyOf(one), one]));
  return [...things.values()].flatMap((thing) => book.about(thing)).filter(waits);
};

const pendingTimer = (book: TimerBook, id: string): TimerRow | undefined => {
  const row = book.timers.get(id);
  return row?.outcome === null ? row : undefined;
};

/**
 * Longest wait between two rounds of attempts, in minutes. The queue's own attempts of one round lie
 * within two minutes; a mail server that is away all weekend must not fill the log with failures.
 */
const LONGEST_WAIT = 60;

const waitAfterFailure = (
  pending: readonly TimerRow[],
  attempt: number,
  { book, now }: Pick<Settling, 'book' | 'now'>,
): void => {
  const retryAt = now.add({ minutes: Math.min(LONGEST_WAIT, attempt ** 2) });
  for (const row of pending) book.change(row, { failures: attempt, retry_at: retryAt });
};

/** Several reasons to tell of one thing are followed by the same: it is planned anew once for all of them. */
const planNext = (timers: readonly SettledTimer[], { book, register, now }: Settling): void => {
  const planned = new Set<string>();
  for (const timer of timers) {
    // The clock may have been set back since: what follows lies after the timer itself too.
    const at = book.timers.get(timer.timerId)?.at;
    const after = at !== undefined && Temporal.Instant.compare(at, now) > 0 ? at : now;
    const plan = `${timer.followUpId ?? timer.bodyId} ${after.toString()}`;
    const thing = planned.has(plan) ? undefined : register.toldOf(timer);
    planned.add(plan);
    if (thing !== undefined) replan(book, thing, after);
  }
};

interface Mail {
  readonly recipientId: string;
  readonly localDate: string;
}

/** One mail per recipient per day: what fell due while it was sent goes out on the next working morning. */
const postpone = ({ recipientId, localDate }: Mail, { book, register, now }: Settling): void => {
  const isDue = (row: TimerRow): boolean =>
    Temporal.Instant.compare(row.at, now) <= 0 || row.date <= localDate;
  for (const row of book.pendingOf(recipientId).filter(isDue)) {
    const settings = register.settingsOf(row.body_id);
    if (settings !== undefined) book.change(row, moved(settings, localDate, now));
  }
};

const moved = (settings: PlanSettings, told: string, now: Temporal.Instant): Partial<TimerRow> => {
  const { date, at } = morningAfter(settings, Temporal.PlainDate.from(told), now);
  return { date: date.toString(), at, postponed: true };
};
