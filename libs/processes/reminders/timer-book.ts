import type { LoadedKeys } from './loaded-keys.js';
import type { Timer } from './timers.js';
import { TrackedRows } from './tracked-rows.js';

export interface TimerRow extends Timer {
  readonly postponed: boolean;
  /** Whether it tells anew what did not get through before. */
  readonly anew: boolean;
  readonly settled_at: bigint | null;
  readonly told_at: Temporal.Instant | null;
  readonly retry_at: Temporal.Instant | null;
}

/** A day on which a recipient had a mail. */
export interface MailRow {
  readonly recipient_id: string;
  readonly date: string;
  /** ISO 8601. */
  readonly sent_at: string;
}

/** Either of them: a follow-up, or a body in its digest. */
interface FollowUpOrBody {
  readonly followUpId: string | null;
  readonly bodyId: string;
}

/** What the timers of a follow-up, or of the digest of a body, are found by. */
export const keyOf = ({ followUpId, bodyId }: FollowUpOrBody): string => followUpId ?? `digest of ${bodyId}`;

export const keyOfRow = ({ follow_up_id: followUpId, body_id: bodyId }: TimerRow): string =>
  keyOf({ followUpId, bodyId });

const isSameInstant = (a: Temporal.Instant | null, b: Temporal.Instant | null): boolean =>
  a === b || (a !== null && b !== null && a.equals(b));

/** Nothing else of a timer with the same id can differ. */
const isSameTimer = (a: TimerRow, b: TimerRow): boolean =>
  a.outcome === b.outcome &&
  a.due === b.due &&
  a.date === b.date &&
  a.postponed === b.postponed &&
  a.failures === b.failures &&
  a.time_zone === b.time_zone &&
  isSameInstant(a.at, b.at) &&
  isSameInstant(a.retry_at, b.retry_at);

const mailKey = (recipientId: string, date: string): string => `${recipientId} ${date}`;

export interface LoadedTimers {
  readonly timers: readonly TimerRow[];
  readonly mails: readonly MailRow[];
  /** Follow-ups and digests, all of whose timers are loaded. */
  readonly things: LoadedKeys;
  /** Whose mails are loaded. */
  readonly recipients: LoadedKeys;
  /** Whose address changes: all that did not get through to them is loaded. */
  readonly reachedAnew: LoadedKeys;
  /** Who had a mail: all timers that it may put off are loaded. */
  readonly mailed: ReadonlySet<string>;
}

/** The timers that a batch of events concerns, and the days with a mail; changed in memory. */
export class TimerBook {
  readonly timers: TrackedRows<TimerRow>;
  readonly mails: TrackedRows<MailRow>;
  readonly #byThing = new Map<string, Set<string>>();
  /** Of those who had a mail. */
  readonly #byRecipient: ReadonlyMap<string, Set<string>>;

  constructor(private readonly loaded: LoadedTimers) {
    this.timers = new TrackedRows(
      loaded.timers.map((row) => [row.id, row]),
      isSameTimer,
    );
    this.#byRecipient = new Map([...loaded.mailed].map((recipientId) => [recipientId, new Set()]));
    this.mails = new TrackedRows(loaded.mails.map((row) => [mailKey(row.recipient_id, row.date), row]));
    for (const row of this.timers.values()) this.#index(row);
  }

  /** All timers of a follow-up, or of a body's digest, with and without an outcome. */
  about(thing: FollowUpOrBody): readonly TimerRow[] {
    const key = keyOf(thing);
    this.loaded.things.mustHave(key);
    return this.#rowsOf(this.#byThing.get(key));
  }

  /** Whether it had its outcome. */
  isSettled(id: string): boolean {
    return (this.timers.get(id)?.outcome ?? null) !== null;
  }

  /** Timers without an outcome of a recipient who had a mail. */
  pendingOf(recipientId: string): readonly TimerRow[] {
    return this.#rowsOf(this.#byRecipient.get(recipientId)).filter((row) => row.outcome === null);
  }

  /** What did not get through to a recipient whose address has changed. */
  unreachedOf(recipientId: string): readonly TimerRow[] {
    this.loaded.reachedAnew.mustHave(recipientId);
    const isTheirs = (row: TimerRow): boolean =>
      row.recipient_id === recipientId && row.outcome === 'unreached';
    return [...this.timers.values()].filter(isTheirs);
  }

  /** Adds a timer; one that stands already stays as it is. */
  add(row: TimerRow): void {
    if (this.timers.get(row.id) !== undefined) return;
    this.timers.set(row.id, row);
    this.#index(row);
  }

  change(row: TimerRow, change: Partial<TimerRow>): void {
    this.timers.set(row.id, { ...row, ...change });
  }

  remove(row: TimerRow): void {
    this.timers.delete(row.id);
    this.#byThing.get(keyOfRow(row))?.delete(row.id);
    this.#byRecipient.get(row.recipient_id)?.delete(row.id);
  }

  hadMail(recipientId: string, date: string): boolean {
    this.loaded.recipients.mustHave(recipientId);
    return this.mails.get(mailKey(recipientId, date)) !== undefined;
  }

  rememberMail(mail: MailRow): void {
    const key = mailKey(mail.recipient_id, mail.date);
    if (this.mails.get(key) === undefined) this.mails.set(key, mail);
  }

  #rowsOf(ids: ReadonlySet<string> = new Set()): readonly TimerRow[] {
    return [...ids].flatMap((id) => this.timers.get(id) ?? []);
  }

  #index(row: TimerRow): void {
    this.#byRecipient.get(row.recipient_id)?.add(row.id);
    const key = keyOfRow(row);
    const its = this.#byThing.get(key);
    if (its === undefined) this.#byThing.set(key, new Set([row.id]));
    else its.add(row.id);
  }
}
