import type { PlannedReminder } from '#domain';
import { morningAfter, type IsTold } from './awaited.js';
import { awaitedOf, type Remindable } from './remindable.js';
import { timerIdOf } from './timers.js';

/** A line that waits for its mail. */
export interface Awaiting {
  readonly id: string;
  readonly planned: PlannedReminder;
  readonly thing: Remindable;
  readonly postponed: boolean;
}

export interface ForeseenMail {
  readonly at: Temporal.Instant;
  readonly date: Temporal.PlainDate;
  readonly recipientId: string;
  readonly lines: readonly Awaiting[];
}

export interface Outset {
  readonly from: Temporal.Instant;
  readonly things: readonly Remindable[];
  readonly postponed: readonly Awaiting[];
  /** Timers that had their outcome, by id. */
  readonly told: ReadonlySet<string>;
  /** Days with a mail, as `recipient date`. */
  readonly mailed: ReadonlySet<string>;
  /** Whether a digest has anything to tell on a day. */
  readonly tells: (bodyId: string, date: Temporal.PlainDate) => Promise<boolean>;
}

const dayKey = (recipientId: string, date: Temporal.PlainDate): string => `${recipientId} ${date.toString()}`;

const isBy = (at: Temporal.Instant, limit: Temporal.Instant): boolean =>
  Temporal.Instant.compare(at, limit) <= 0;

/** The order in which the real mail takes them up. */
const asTheyFallDue = (a: Awaiting, b: Awaiting): number =>
  Temporal.Instant.compare(a.planned.at, b.planned.at) ||
  Number(a.planned.kind === 'escalated') - Number(b.planned.kind === 'escalated') ||
  (a.id < b.id ? -1 : 1);

/** The clock's walk over the timers, in memory: plans, mails, and what follows from each, as the real ones do. */
export class Foresight {
  readonly #awaiting = new Map<string, Awaiting>();
  readonly #told: Set<string>;
  readonly #mailed: Set<string>;

  constructor(private readonly outset: Outset) {
    this.#told = new Set(outset.told);
    this.#mailed = new Set(outset.mailed);
    for (const one of outset.postponed) this.#awaiting.set(one.id, one);
    for (const thing of outset.things) this.#plan(thing, outset.from);
  }

  async mailsUntil(to: Temporal.Instant): Promise<readonly ForeseenMail[]> {
    const mails: ForeseenMail[] = [];
    for (;;) {
      const at = this.#next();
      if (at === undefined || !isBy(at, to)) return mails;
      for (const recipientId of this.#recipientsAt(at)) {
        const mail = await this.#mail(recipientId, at);
        if (mail.lines.length > 0) mails.push(mail);
      }
    }
  }

  #next(): Temporal.Instant | undefined {
    let next: Temporal.Instant | undefined;
    for (const { planned } of this.#awaiting.values())
      if (next === undefined || isBy(planned.at, next)) next = planned.at;
    return next;
  }

  #recipientsAt(at: Temporal.Instant): readonly string[] {
    const due = [...this.#awaiting.values()].filter(({ planned }) => isBy(planned.at, at));
    return [...new Set(due.map(({ planned }) => planned.recipientId))].sort();
  }

  async #mail(recipientId: string, at: Temporal.Instant): Promise<ForeseenMail> {
    const { date, due } = this.#dueFor(recipientId, at);
    const lines: Awaiting[] = [];
    for (const one of due) if (await this.#hasWords(one, date)) lines.push(one);
    const mail = { at, date, recipientId, lines };
    this.#settle(mail, due);
    return mail;
  }

  /** What stands in the mail of that morning: what fell due, and what is planned for later that day. */
  #dueFor(recipientId: string, at: Temporal.Instant) {
    const theirs = [...this.#awaiting.values()]
      .filter(({ planned }) => planned.recipientId === recipientId)
      .sort(asTheyFallDue);
    const zone = theirs.find(({ planned }) => isBy(planned.at, at))?.thing.settings.timeZone ?? 'UTC';
    const date = at.toZonedDateTimeISO(zone).toPlainDate();
    const isForToday = ({ planned }: Awaiting): boolean =>
      isBy(planned.at, at) || Temporal.PlainDate.compare(planned.date, date) <= 0;
    return { date, due: theirs.filter(isForToday) };
  }

  #settle({ at, date, recipientId, lines }: ForeseenMail, due: readonly Awaiting[]): void {
    for (const { id } of due) {
      this.#told.add(id);
      this.#awaiting.delete(id);
    }
    if (lines.length > 0) this.#mailed.add(dayKey(recipientId, date));
    for (const { thing, planned } of due) this.#replan(thing, isBy(planned.at, at) ? at : planned.at);
    if (lines.length > 0) this.#postpone(recipientId, date, at);
  }

  #hasWords({ thing }: Awaiting, date: Temporal.PlainDate): boolean | Promise<boolean> {
    return thing.subject !== null || this.outset.tells(thing.about.bodyId, date);
  }

  #replan(thing: Remindable, after: Temporal.Instant): void {
    for (const [id, one] of this.#awaiting)
      if (one.thing === thing && !one.postponed && !isBy(one.planned.at, after)) this.#awaiting.delete(id);
    this.#plan(thing, after);
  }

  #plan(thing: Remindable, after: Temporal.Instant): void {
    const isTold: IsTold = (one) => this.#told.has(timerIdOf(one, thing.about));
    for (const one of awaitedOf(thing, { after, isTold })) this.#await(one, thing);
  }

  #await(planned: PlannedReminder, thing: Remindable): void {
    const id = timerIdOf(planned, thing.about);
    if (this.#awaiting.has(id)) return;
    const { recipientId, date, at } = planned;
    const postponed = this.#mailed.has(dayKey(recipientId, date));
    const moved = postponed ? morningAfter(thing.settings, date, at) : {};
    this.#awaiting.set(id, { id, planned: { ...planned, ...moved }, thing, postponed });
  }

  #postpone(recipientId: string, date: Temporal.PlainDate, now: Temporal.Instant): void {
    for (const [id, one] of this.#awaiting) {
      const { planned, thing } = one;
      if (planned.recipientId !== recipientId || Temporal.PlainDate.compare(planned.date, date) > 0) continue;
      const moved = morningAfter(thing.settings, date, now);
      this.#awaiting.set(id, { ...one, planned: { ...planned, ...moved }, postponed: true });
    }
  }
}
