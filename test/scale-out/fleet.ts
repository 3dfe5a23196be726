import { randomUUID } from 'node:crypto';
import { startService, type Service } from '../support/program.js';
import { temporaryFolder, type TemporaryFolder } from '../support/temporary-folder.js';
import { startWorker, type Worker } from '../support/worker-program.js';

export const TOKEN = 'a-token-that-both-services-know';

/** Two services and two workers, the built ones, on the same servers. */
export class Fleet {
  readonly apis: Service[] = [];
  readonly workers: Worker[] = [];
  readonly #folders: TemporaryFolder[] = [];

  private constructor(private readonly variables: Readonly<Record<string, string>>) {}

  /** All four at the same moment. */
  static async start(variables: Readonly<Record<string, string>>): Promise<Fleet> {
    const fleet = new Fleet({
      ...variables,
      TINGBOK_TOKEN: TOKEN,
      PUBLIC_URL: 'http://tingbok.example.org',
    });
    for (let made = 0; made < 4; made++) fleet.#folders.push(await temporaryFolder());
    await Promise.all([fleet.startApi(0), fleet.startApi(1), fleet.startWorker(0), fleet.startWorker(1)]);
    return fleet;
  }

  async startApi(index: number): Promise<void> {
    this.apis[index] = await startService(this.#folders[index]?.path ?? '', this.variables);
  }

  async startWorker(index: number): Promise<void> {
    const dataDir = this.#folders[2 + index]?.path ?? '';
    this.workers[index] = await startWorker(dataDir, this.variables);
  }

  api(index: number): Service {
    const service = this.apis[index % this.apis.length];
    if (service === undefined) throw new Error('There is no service');
    return service;
  }

  /** Exit codes of all four. */
  async stop(): Promise<readonly (number | null)[]> {
    return Promise.all([...this.apis, ...this.workers].map((one) => one.stop()));
  }

  async remove(): Promise<void> {
    await this.stop();
    await Promise.all(this.#folders.map((folder) => folder.remove()));
  }
}

/** What a command is answered with. */
export interface Executed {
  readonly id: string;
  readonly version: number;
  readonly position: string;
  readonly events: readonly string[];
}

const LONGEST_ANSWER_MS = 30_000;

/** A command to one service; an answer that is none (the service is gone) throws. */
export const post = (
  service: Service,
  path: string,
  body: object | Uint8Array<ArrayBuffer>,
  key: string = randomUUID(),
): Promise<Response> => {
  const isFile = body instanceof Uint8Array;
  return fetch(`${service.url}${path}`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${TOKEN}`,
      'idempotency-key': key,
      'content-type': isFile ? 'application/octet-stream' : 'application/json',
    },
    body: isFile ? body : JSON.stringify(body),
    signal: AbortSignal.timeout(LONGEST_ANSWER_MS),
  });
};

export const executed = async (answer: Promise<Response>): Promise<Executed> => {
  const response = await answer;
  if (!response.ok) throw new Error(`${response.status}: ${await response.text()}`);
  return (await response.json()) as Executed;
};

/** What a service answers that has at least seen `after`. */
export const get = (service: Service, path: string, after: string): Promise<Response> =>
  fetch(`${service.url}${path}`, {
    headers: { 'tingbok-after': after },
    signal: AbortSignal.timeout(LONGEST_ANSWER_MS),
  });
