import type { PlannedReminder } from '#domain';
import type { Remindable } from './remindable.js';
import type { About } from './timers.js';

/** A line that waits for its mail. */
export interface WaitingLine {
  readonly id: string;
  readonly planned: PlannedReminder;
  readonly thing: Remindable;
  /** Moved to a later morning because its recipient had had that day's mail. */
  readonly postponed: boolean;
}

const keyOf = ({ followUpId, bodyId }: About): string => followUpId ?? bodyId;

/** Values by a key that several share. */
class Shelves<Key> {
  readonly #shelves = new Map<Key, Map<string, WaitingLine>>();

  at(key: Key): readonly WaitingLine[] {
    return [...(this.#shelves.get(key)?.values() ?? [])];
  }

  put(key: Key, line: WaitingLine): void {
    const shelf = this.#shelves.get(key) ?? new Map<string, WaitingLine>();
    this.#shelves.set(key, shelf.set(line.id, line));
  }

  take(key: Key, id: string): void {
    const shelf = this.#shelves.get(key);
    shelf?.delete(id);
    if (shelf?.size === 0) this.#shelves.delete(key);
  }

  keys(): Iterable<Key> {
    return this.#shelves.keys();
  }
}

/** The lines that wait for their mails, found by what they are about, whom they go to and when. */
export class WaitingLines {
  readonly #byId = new Map<string, WaitingLine>();
  readonly #aboutThing = new Shelves<string>();
  readonly #toRecipient = new Shelves<string>();
  /** There are few moments, one a day for most bodies, and many lines. */
  readonly #atMoment = new Shelves<bigint>();

  has(id: string): boolean {
    return this.#byId.has(id);
  }

  /** Takes the place of the line with the same id. */
  put(line: WaitingLine): void {
    this.remove(line.id);
    this.#byId.set(line.id, line);
    this.#aboutThing.put(keyOf(line.thing.about), line);
    this.#toRecipient.put(line.planned.recipientId, line);
    this.#atMoment.put(line.planned.at.epochNanoseconds, line);
  }

  remove(id: string): void {
    const line = this.#byId.get(id);
    if (line === undefined) return;
    this.#byId.delete(id);
    this.#aboutThing.take(keyOf(line.thing.about), id);
    this.#toRecipient.take(line.planned.recipientId, id);
    this.#atMoment.take(line.planned.at.epochNanoseconds, id);
  }

  about({ about }: Remindable): readonly WaitingLine[] {
    return this.#aboutThing.at(keyOf(about));
  }

  to(recipientId: string): readonly WaitingLine[] {
    return this.#toRecipient.at(recipientId);
  }

  /** The first moment at which something waits, and whom it waits for then; undefined when nothing does. */
  next(): { readonly at: Temporal.Instant; readonly recipients: readonly string[] } | undefined {
    let first: bigint | undefined;
    for (const moment of this.#atMoment.keys()) if (first === undefined || moment < first) first = moment;
    if (first === undefined) return undefined;
    const recipients = this.#atMoment.at(first).map(({ planned }) => planned.recipientId);
    return {
      at: Temporal.Instant.fromEpochNanoseconds(first),
      recipients: [...new Set(recipients)].sort(),
    };
  }
}
