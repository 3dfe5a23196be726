import { startService } from '../support/program.js';
import { startChild } from './harness/child.js';
import type { Benchmark } from './harness/benchmark.js';
import { engines, newFolder, type EngineName } from './harness/engine.js';
import { HttpClient } from './harness/http-client.js';
import { interleave } from './harness/interleave.js';
import { fromCallers, perSecond } from './harness/load.js';
import { measured, type Measurement } from './harness/measurement.js';
import { Latencies } from './harness/spread.js';
import type { Stage } from './harness/stage.js';

/*
 * How many requests a second the built service answers: the AU's list, and a command that assigns a
 * follow-up. Whoever commands waits until the event is on the disk; read models and timers follow meanwhile
 * in the same process, so they take their share.
 *
 * The limit is a Nest service on Fastify with routes that do nothing, in a process of its own like ours,
 * asked by the same client over as many connections. It has no database, so the ratio tells what a page
 * and a decision cost, and how much of it could ever be saved in the framework.
 */

const CONNECTIONS = 8;

const startEmpty = async (stage: Stage): Promise<HttpClient> => {
  const child = stage.use(startChild('empty-service'), (one) => one.stop());
  const { url } = await child.said<{ url: string }>();
  return stage.use(new HttpClient(url, CONNECTIONS), async (client) => client.close());
};

const startOurs = async (name: EngineName, stage: Stage): Promise<HttpClient> => {
  const folder = name === 'pglite' ? await newFolder(stage) : await stage.folder();
  const server = name === 'postgres' ? await stage.servers.postgres() : undefined;
  const variables = server === undefined ? {} : { DATABASE_URL: await server.createDatabase() };
  const service = stage.use(await startService(folder, variables), (one) => one.stop());
  const client = new HttpClient(service.url, CONNECTIONS, service.token);
  return stage.use(client, async (one) => one.close());
};

/** A body that meets, and the position from which on it does. */
const newBody = async (client: HttpClient, name: string): Promise<{ id: string; position: string }> => {
  const { body } = await client.post('/api/parties', { name, kind: 'body' });
  const { id } = JSON.parse(body) as { id: string };
  const { position } = await client.post(`/api/bodies/${id}/establish`, {});
  return { id, position };
};

const followUpOf = (bodyId: string, number: number): object => ({
  bodyId,
  text: `Etaten legger fram sak ${number} om felles kart.`,
  owners: [{ partyId: bodyId, role: 'responsible' }],
  deadline: { kind: 'date', date: '2030-06-03' },
  source: { meetingId: null, item: '3', itemSeq: 3, sentence: `Etaten legger fram sak ${number}.` },
});

/** A body whose list is asked for, with its follow-ups; and another, whose list grows meanwhile. */
const prepare = async (
  client: HttpClient,
  followUps: number,
): Promise<{ asked: string; growing: string }> => {
  const { id: asked } = await newBody(client, 'Fjordrådet');
  for (let number = 0; number < followUps; number += 1)
    await client.post('/api/follow-ups', followUpOf(asked, number));
  const { id: growing, position } = await newBody(client, 'Dalrådet');
  await client.get('/api/parties', position);
  return { asked, growing };
};

interface Requests {
  readonly count: number;
  readonly ours: (number: number) => Promise<unknown>;
  readonly empty: () => Promise<unknown>;
}

const measure = async (
  name: string,
  { count, ours, empty }: Requests,
  stage: Stage,
): Promise<Measurement> => {
  stage.tell(name);
  const latencies = new Latencies();
  const numbers = Array.from({ length: count }, (_, number) => number);
  const sides = await interleave(stage.rounds, {
    ours: (round) => {
      if (round === 1) latencies.reset();
      const one = (number: number) => latencies.of(() => ours(number));
      return perSecond(count, () => fromCallers(CONNECTIONS, numbers, one));
    },
    limit: () => perSecond(count, () => fromCallers(CONNECTIONS, numbers, empty)),
  });
  const note = `ours ${latencies}; limit: a Nest route that does nothing; ${CONNECTIONS} connections`;
  return measured({ name, unit: 'requests/s', ...sides, n: count * stage.rounds, note });
};

export const http: Benchmark = {
  name: 'http',
  async *run(stage) {
    const empty = await startEmpty(stage);
    for (const engine of engines) {
      stage.tell(`http/${engine}: starting`);
      const ours = await startOurs(engine, stage);
      const { asked, growing } = await prepare(ours, stage.either(60, 20));
      const reading: Requests = {
        count: stage.either(500, 40),
        ours: () => ours.get(`/api/overdue?body=${asked}`),
        empty: () => empty.get('/api/empty'),
      };
      yield await measure(`http/${engine}/GET overdue`, reading, stage);
      const writing: Requests = {
        count: stage.either(500, 40),
        ours: (number) => ours.post('/api/follow-ups', followUpOf(growing, number)),
        empty: () => empty.post('/api/empty', followUpOf(growing, 0)),
      };
      yield await measure(`http/${engine}/POST follow-up`, writing, stage);
    }
  },
};
