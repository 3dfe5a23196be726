import { openDatabase, type Database } from '#database';
import { startPostgres } from '../../support/postgres.js';
import { startService, type Service } from '../../support/program.js';
import { startRedis } from '../../support/redis.js';
import { temporaryFolder } from '../../support/temporary-folder.js';
import { startWorker } from '../../support/worker-program.js';

/** What can be killed, and brought back. */
export interface Victim {
  readonly name: string;
  kill(): Promise<void>;
  /** Until it works again. */
  start(): Promise<void>;
}

/** The whole program in one of its shapes, with its servers. */
export interface Shape {
  service(): Service;
  readonly victims: readonly [Victim, ...Victim[]];
  /** Stops the program in good order, its servers not. */
  stopProgram(): Promise<void>;
  /** After `stopProgram`. */
  openDatabase(): Promise<Database>;
  remove(): Promise<void>;
}

/** A process that is replaced by a new one. */
class Replaceable<Process extends { kill(): Promise<void>; stop(): Promise<unknown> }> implements Victim {
  #process: Process | undefined;

  constructor(
    readonly name: string,
    private readonly launch: () => Promise<Process>,
  ) {}

  get current(): Process {
    if (!this.#process) throw new Error(`${this.name} was not started`);
    return this.#process;
  }

  async start(): Promise<void> {
    this.#process = await this.launch();
  }

  async kill(): Promise<void> {
    await this.#process?.kill();
  }

  async stop(): Promise<void> {
    await this.#process?.stop();
  }
}

export const embedded = async (): Promise<Shape> => {
  const folder = await temporaryFolder();
  const service = new Replaceable('the service', () => startService(folder.path));
  await service.start();
  return {
    service: () => service.current,
    victims: [service],
    stopProgram: () => service.stop(),
    openDatabase: () => openDatabase({ dataDir: folder.path }),
    remove: async () => {
      await service.kill();
      await folder.remove();
    },
  };
};

export const onServers = async (): Promise<Shape> => {
  const [ours, theirs] = [await temporaryFolder(), await temporaryFolder()];
  const [postgres, redis] = await Promise.all([startPostgres(), startRedis()]);
  const variables = { DATABASE_URL: postgres.url, REDIS_URL: redis.url };
  const service = new Replaceable('the api', () => startService(ours.path, variables));
  const worker = new Replaceable('the worker', () => startWorker(theirs.path, variables));
  const database = { name: 'PostgreSQL', kill: () => postgres.kill(), start: () => postgres.restart() };
  const queue = { name: 'Redis', kill: () => redis.kill(), start: () => redis.restart() };
  await service.start();
  await worker.start();
  const everything: Victim = {
    name: 'everything',
    kill: async () => void (await Promise.all([service, worker, database, queue].map((one) => one.kill()))),
    start: async () => {
      await Promise.all([database.start(), queue.start()]);
      await Promise.all([service.start(), worker.start()]);
    },
  };
  return {
    service: () => service.current,
    victims: [service, database, worker, queue, database, service, everything],
    stopProgram: async () => void (await Promise.all([service.stop(), worker.stop()])),
    openDatabase: () => openDatabase({ databaseUrl: postgres.url, dataDir: ours.path }),
    remove: async () => {
      await Promise.all([service.kill(), worker.kill()]);
      await Promise.all([postgres.stop(), redis.stop()]);
      await Promise.all([ours.remove(), theirs.remove()]);
    },
  };
};
