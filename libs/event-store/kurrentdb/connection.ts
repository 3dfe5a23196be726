import { KurrentDBClient } from '@kurrent/kurrentdb-client';
import { setTimeout as wait } from 'node:timers/promises';
import type { Address } from './address.js';
import { KurrentTrouble, NoAnswer, troubleOf, type TroubleKind } from './trouble.js';

export interface Limits {
  /** How long one question to the server may take. */
  readonly answerMs: number;
  /** How often a question is asked while the trouble looks passing. */
  readonly attempts: number;
  /** Before the second attempt; doubled before each further one. */
  readonly firstWaitMs: number;
}

export const LIMITS: Limits = { answerMs: 5_000, attempts: 4, firstWaitMs: 100 };

/** Tells that the server still answers: a long page may take longer than the limit of one answer. */
export type SignOfLife = () => void;

/** Throws KurrentTrouble when there is no answer in time, or a bad one. */
export type Ask = <T>(
  question: (client: KurrentDBClient, alive: SignOfLife) => Promise<T>,
  limitMs?: number,
) => Promise<T>;

/** What the typings keep to themselves; the version is pinned. */
interface Inside {
  readonly capabilities: Promise<{ readonly serverVersion: string }>;
  readonly getChannel: () => Promise<{ close(): void }>;
}

const insideOf = (client: KurrentDBClient): Inside => client as unknown as Inside;

/** With these the client is as good as before; a redirect to the leader would even be lost with it. */
const CLIENT_IS_FINE: ReadonlySet<TroubleKind> = new Set(['not-leader', 'not-ready', 'too-large', 'deleted']);

/** Gives up when there was no sign of life for `limitMs`. */
const within = async <T>(limitMs: number, work: (alive: SignOfLife) => Promise<T>): Promise<T> => {
  const { promise, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new NoAnswer(limitMs)), limitMs);
  let isOver = false;
  try {
    return await Promise.race([work(() => void (isOver || timer.refresh())), promise]);
  } finally {
    isOver = true;
    clearTimeout(timer);
  }
};

/** Ends its calls and its socket; the client itself offers only the first. */
const discard = async (client: KurrentDBClient): Promise<void> => {
  await client.dispose();
  const channel = await insideOf(client).getChannel();
  channel.close();
};

/**
 * One client, replaced when it may be stuck: it remembers a failed first call for ever, and it waits
 * without a limit for answers on a connection that ended without an error.
 */
export class Connection {
  #client: KurrentDBClient | undefined;
  #isClosed = false;

  constructor(
    readonly address: Address,
    readonly limits: Limits,
  ) {}

  get client(): KurrentDBClient {
    if (this.#isClosed) throw new Error('The event store is closed.');
    this.#client ??= this.#connect();
    return this.#client;
  }

  #connect(): KurrentDBClient {
    try {
      return KurrentDBClient.connectionString(this.address.url);
    } catch (error) {
      // The client's words may hold the address with its password; only what it says of files is passed on.
      const said = String((error as { readonly message?: unknown } | null)?.message);
      const words = /file/i.test(said) ? said : 'see its options';
      throw new KurrentTrouble(
        'unknown',
        `The address of KurrentDB at ${this.address.hosts} is wrong: ${words}`,
      );
    }
  }

  /** A filtered reading is silent while the server passes over what other programs have written. */
  get searchMs(): number {
    return 4 * this.limits.answerMs;
  }

  readonly ask: Ask = async (question, limitMs = this.limits.answerMs) => {
    const { client } = this;
    try {
      return await within(limitMs, (alive) => question(client, alive));
    } catch (error) {
      throw this.report(client, error);
    }
  };

  /** Asks again while the trouble looks passing; for questions that may be repeated. */
  readonly askPatiently: Ask = (question, limitMs) => this.patiently(() => this.ask(question, limitMs));

  /**
   * The same work again while the trouble looks passing.
   *
   * @throws KurrentTrouble of the last attempt
   */
  async patiently<T>(work: () => Promise<T>): Promise<T> {
    const { attempts, firstWaitMs } = this.limits;
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await work();
      } catch (error) {
        const mayPass = error instanceof KurrentTrouble && error.isPassing;
        if (!mayPass || attempt >= attempts || this.#isClosed) throw error;
        await wait(firstWaitMs * 2 ** (attempt - 1));
      }
    }
  }

  /** Says what is wrong, and replaces the client where that may help. */
  report(client: KurrentDBClient, error: unknown): KurrentTrouble {
    const trouble = troubleOf(this.address.hosts, error);
    if (client === this.#client && !CLIENT_IS_FINE.has(trouble.kind)) {
      this.#client = undefined;
      void discard(client).catch(() => undefined);
    }
    return trouble;
  }

  serverVersion(): Promise<string> {
    return this.askPatiently(async (client) => (await insideOf(client).capabilities).serverVersion);
  }

  async close(): Promise<void> {
    const client = this.#client;
    this.#isClosed = true;
    this.#client = undefined;
    if (client) await within(this.limits.answerMs, () => discard(client)).catch(() => undefined);
  }
}
