import { deterministicId } from '#kernel';

/** What an acknowledged command was answered. */
export interface Answer {
  readonly id: string;
  readonly version: number;
  readonly position: string;
  readonly events: readonly string[];
}

/** A command that was sent, as its sender sees it. */
export interface Sent {
  readonly path: string;
  readonly body: object;
  readonly key: string;
}

/** What its sender knows: nothing, when no answer came or the service said that it could not tell. */
export type Fate =
  | { readonly is: 'acknowledged'; readonly answer: Answer }
  | { readonly is: 'unknown' }
  | { readonly is: 'refused'; readonly status: number; readonly text: string };

/** The same key on the same address is the same command; its id stands in every event that comes of it. */
export const commandIdOf = ({ path, key }: Sent): string => deterministicId('request', path, key);

/** What the writers wrote down about each command that they ever sent. */
export class Ledger {
  readonly #fates = new Map<string, Fate>();

  /** A repetition may turn "unknown" into an answer, and never an answer into another one. */
  note(sent: Sent, fate: Fate): void {
    const id = commandIdOf(sent);
    const before = this.#fates.get(id);
    if (before?.is === 'acknowledged' && fate.is === 'acknowledged')
      this.#assertSame(before.answer, fate.answer, sent);
    if (before === undefined || before.is === 'unknown') this.#fates.set(id, fate);
  }

  #assertSame(first: Answer, second: Answer, { path, key }: Sent): void {
    if (JSON.stringify(first) === JSON.stringify(second)) return;
    throw new Error(`${path} (${key}) was answered ${JSON.stringify(first)}, then ${JSON.stringify(second)}`);
  }

  get acknowledged(): ReadonlyMap<string, Answer> {
    return new Map(
      [...this.#fates].flatMap(([id, fate]) =>
        fate.is === 'acknowledged' ? [[id, fate.answer] as const] : [],
      ),
    );
  }

  get unknown(): ReadonlySet<string> {
    return new Set([...this.#fates].flatMap(([id, { is }]) => (is === 'unknown' ? [id] : [])));
  }

  /** The writers only ask for what can be done, so there should be none. */
  get refused(): readonly string[] {
    return [...this.#fates.values()].flatMap((fate) =>
      fate.is === 'refused' ? [`${fate.status} ${fate.text}`] : [],
    );
  }
}
