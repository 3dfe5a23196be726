import type { PlannedReminder } from '#domain';
import { morningAfter, reasonOf, reasonsFor, type IsTold } from './awaited.js';
import { awaitedOf, type Remindable } from './remindable.js';
import { timerIdOf } from './timers.js';
import { WaitingLines, type WaitingLine } from './waiting-lines.js';

export interface ForeseenMail {
  readonly at: Temporal.Instant;
  readonly date: Temporal.PlainDate;
  readonly recipientId: string;
  readonly lines: readonly WaitingLine[];
}

export interface Outset {
  readonly from: Temporal.Instant;
  readonly things: readonly Remindable[];
  readonly postponed: readonly WaitingLine[];
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
const asTheyFallDue = (a: WaitingLine, b: WaitingLine): number =>
  Temporal.Instant.compare(a.planned.at, b.planned.at) ||
  Number(a.planned.kind === 'escalated') - Number(b.planned.kind === 'escalated') ||
  (a.id < b.id ? -1 : 1);

/** Whether a line that was moved to a later morning still has something to tell. */
export const isStillMeant = (
  planned: PlannedReminder,
  { subject, settings }: Pick<Remindable, 'subject' | 'settings'>,
): boolean =>
  subject === null
    ? settings.policy.digestWeekday !== null
    : reasonsFor(subject, settings).includes(reasonOf(planned));

/** The clock's walk over the timers, in memory: plans, mails, and what follows from each, as the real ones do. */
export class Foresight {
  readonly #waiting = new WaitingLines();
  readonly #told: Set<string>;
  readonly #mailed: Set<string>;

  constructor(private readonly outset: Outset) {
    this.#told = new Set(outset.told);
    this.#mailed = new Set(outset.mailed);
    for (const one of outset.postponed) this.#waiting.put(one);
    for (const thing of outset.things) this.#plan(thing, outset.from);
  }

  async mailsUntil(to: Temporal.Instant): Promise<readonly ForeseenMail[]> {
    const mails: ForeseenMail[] = [];
    for (;;) {
      const next = this.#waiting.next();
      if (next === undefined || !isBy(next.at, to)) return mails;
      for (const recipientId of next.recipients) {
        const mail = await this.#mail(recipientId, next.at);
        if (mail.lines.length > 0) mails.push(mail);
      }
    }
  }

  /** Plans anew what an event at `after` has changed. */
  change(thing: Remindable, after: Temporal.Instant): void {
    for (const { id, postponed, planned, thing: before } of this.#waiting.about(thing)) {
      const isSameDeadline = before.about.due?.toString() === thing.about.due?.toString();
      if (postponed && isSameDeadline && isStillMeant(planned, thing))
        this.#waiting.put({ id, postponed, planned, thing });
      else this.#waiting.remove(id);
    }
    this.#plan(thing, after);
  }

  async #mail(recipientId: string, at: Temporal.Instant): Promise<ForeseenMail> {
    const { date, due } = this.#dueFor(recipientId, at);
    const lines: WaitingLine[] = [];
    for (const one of due) if (await this.#hasWords(one, date)) lines.push(one);
    const mail = { at, date, recipientId, lines };
    this.#settle(mail, due);
    return mail;
  }

  /** What stands in the mail of that morning: what fell due, and what is planned for later that day. */
  #dueFor(recipientId: string, at: Temporal.Instant) {
    const theirs = this.#waiting.to(recipientId).toSorted(asTheyFallDue);
    const zone = theirs.find(({ planned }) => isBy(planned.at, at))?.thing.settings.timeZone ?? 'UTC';
    const date = at.toZonedDateTimeISO(zone).toPlainDate();
    const isForToday = ({ planned }: WaitingLine): boolean =>
      isBy(planned.at, at) || Temporal.PlainDate.compare(planned.date, date) <= 0;
    return { date, due: theirs.filter(isForToday) };
  }

  #settle({ at, date, recipientId, lines }: ForeseenMail, due: readonly WaitingLine[]): void {
    for (const { id } of due) {
      this.#told.add(id);
      this.#waiting.remove(id);
    }
    if (lines.length > 0) this.#mailed.add(dayKey(recipientId, date));
    for (const { thing, planned } of due) this.#replan(thing, isBy(planned.at, at) ? at : planned.at);
    if (lines.length > 0) this.#postpone(recipientId, date, at);
  }

  #hasWords({ thing }: WaitingLine, date: Temporal.PlainDate): boolean | Promise<boolean> {
    return thing.subject !== null || this.outset.tells(thing.about.bodyId, date);
  }

  #replan(thing: Remindable, after: Temporal.Instant): void {
    for (const { id, postponed, planned } of this.#waiting.about(thing))
      if (!postponed && !isBy(planned.at, after)) this.#waiting.remove(id);
    this.#plan(thing, after);
  }

  #plan(thing: Remindable, after: Temporal.Instant): void {
    const isTold: IsTold = (one) => this.#told.has(timerIdOf(one, thing.about));
    for (const one of awaitedOf(thing, { after, isTold })) this.#await(one, thing);
  }

  #await(planned: PlannedReminder, thing: Remindable): void {
    const id = timerIdOf(planned, thing.about);
    if (this.#waiting.has(id)) return;
    const { recipientId, date, at } = planned;
    const postponed = this.#mailed.has(dayKey(recipientId, date));
    const moved = postponed ? morningAfter(thing.settings, date, at) : {};
    this.#waiting.put({ id, planned: { ...planned, ...moved }, thing, postponed });
  }

  #postpone(recipientId: string, date: Temporal.PlainDate, now: Temporal.Instant): void {
    for (const line of this.#waiting.to(recipientId)) {
      const { planned, thing } = line;
      if (Temporal.PlainDate.compare(planned.date, date) > 0) continue;
      const moved = morningAfter(thing.settings, date, now);
      this.#waiting.put({ ...line, planned: { ...planned, ...moved }, postponed: true });
    }
  }
}
