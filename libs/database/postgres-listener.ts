import pg from 'pg';

const FIRST_WAIT_MS = 100;
const LONGEST_WAIT_MS = 5_000;

type Callback = () => void;

/**
 * One connection that only hears notifications. It comes back by itself; whatever was missed
 * meanwhile is made up for by telling everybody that something may have happened.
 */
export class PostgresListener {
  readonly #callbacks = new Map<string, Set<Callback>>();
  #client: pg.Client | undefined;
  #connecting: Promise<void> | undefined;
  #retry: NodeJS.Timeout | undefined;
  #wait = FIRST_WAIT_MS;
  #closed = false;

  constructor(private readonly config: pg.ClientConfig) {}

  /** Resolves when the server was asked, or could not be reached: then it is asked again later. */
  async listen(channel: string, callback: Callback): Promise<() => Promise<void>> {
    const callbacks = this.#callbacks.get(channel) ?? new Set();
    this.#callbacks.set(channel, callbacks.add(callback));
    await this.#connect();
    await this.#say('listen', channel);
    return () => this.#forget(channel, callback);
  }

  async close(): Promise<void> {
    this.#closed = true;
    clearTimeout(this.#retry);
    this.#callbacks.clear();
    await this.#connecting;
    await this.#client?.end();
  }

  async #forget(channel: string, callback: Callback): Promise<void> {
    const callbacks = this.#callbacks.get(channel);
    if (!callbacks?.delete(callback) || callbacks.size > 0) return;
    this.#callbacks.delete(channel);
    await this.#say('unlisten', channel);
  }

  #connect(): Promise<void> {
    if (this.#client || this.#closed) return Promise.resolve();
    this.#connecting ??= this.#open().finally(() => (this.#connecting = undefined));
    return this.#connecting;
  }

  async #open(): Promise<void> {
    const client = new pg.Client(this.config);
    client.on('error', () => this.#lose(client));
    client.on('end', () => this.#lose(client));
    client.on('notification', ({ channel }) => this.#callbacks.get(channel)?.forEach((call) => call()));
    try {
      await client.connect();
      this.#client = client;
      for (const channel of this.#callbacks.keys()) await this.#say('listen', channel);
      this.#wait = FIRST_WAIT_MS;
    } catch {
      this.#retryLater();
    }
  }

  /** A connection that breaks here is noticed by its own events, which then connect anew. */
  async #say(verb: 'listen' | 'unlisten', channel: string): Promise<void> {
    await this.#client?.query(`${verb} ${pg.escapeIdentifier(channel)}`).catch(() => undefined);
  }

  #lose(client: pg.Client): void {
    if (this.#client !== client) return;
    this.#client = undefined;
    void client.end().catch(() => undefined);
    this.#retryLater();
  }

  #retryLater(): void {
    if (this.#closed) return;
    clearTimeout(this.#retry);
    this.#retry = setTimeout(() => void this.#comeBack(), this.#wait).unref();
    this.#wait = Math.min(this.#wait * 2, LONGEST_WAIT_MS);
  }

  async #comeBack(): Promise<void> {
    await this.#connect();
    if (!this.#client) return;
    for (const callbacks of this.#callbacks.values()) callbacks.forEach((call) => call());
  }
}
