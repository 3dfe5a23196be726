import { openDatabase } from '#database';
import { startPostgres } from '../../support/postgres.js';
import { startRedis } from '../../support/redis.js';
import { temporaryFolder } from '../../support/temporary-folder.js';
import { prepareDatabase } from './prepare-database.js';

/** Starts a part when it is first asked for, and the same for everybody who asks. */
const once = <Part>(start: () => Promise<Part>): (() => Promise<Part>) => {
  let part: Promise<Part> | undefined;
  return () => (part ??= start());
};

/** What all benchmarks share; started when first asked for, stopped at the end of the run. */
export class Servers {
  readonly #stack = new AsyncDisposableStack();

  /** PostgreSQL as a careful owner runs it: with fsync. */
  readonly postgres = once(async () => {
    const server = await startPostgres({ fsync: true });
    this.#stack.defer(() => server.stop());
    return server;
  });

  /** Redis with an append-only file that is synced at each write. */
  readonly redis = once(async () => {
    const server = await startRedis();
    this.#stack.defer(() => server.stop());
    return server;
  });

  /** The folder of an embedded database that is empty and migrated, to make copies of. */
  readonly embedded = once(async () => {
    const folder = await temporaryFolder();
    this.#stack.defer(() => folder.remove());
    const database = await openDatabase({ dataDir: folder.path });
    await prepareDatabase(database);
    await database.close();
    return folder.path;
  });

  close(): Promise<void> {
    return this.#stack.disposeAsync();
  }
}

/** Where one benchmark runs: what it opens here is closed when it ends, the last thing first. */
export class Stage {
  readonly #stack = new AsyncDisposableStack();

  constructor(
    readonly servers: Servers,
    /** Whether to do little, to see that it works. */
    readonly quick: boolean,
    /** What is being done now. */
    readonly tell: (step: string) => void,
  ) {}

  /** One of two numbers: for a whole run, and for a quick one. */
  either(whole: number, quick: number): number {
    return this.quick ? quick : whole;
  }

  get rounds(): number {
    return this.either(5, 2);
  }

  use<Part>(part: Part, close: (part: Part) => Promise<unknown>): Part {
    this.#stack.defer(async () => void (await close(part)));
    return part;
  }

  async folder(): Promise<string> {
    return this.use(await temporaryFolder(), (folder) => folder.remove()).path;
  }

  close(): Promise<void> {
    return this.#stack.disposeAsync();
  }
}
