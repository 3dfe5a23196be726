import { randomUUID } from 'node:crypto';
import { startPostgres, type PostgresServer } from '../support/postgres.js';
import { startService, tingbok, type Service } from '../support/program.js';
import { startProxy, type TcpProxy } from '../support/tcp-proxy.js';
import { temporaryFolder, type TemporaryFolder } from '../support/temporary-folder.js';

const LIMIT_MS = 120_000;
/** How long the service of this test waits for an answer of its database. */
const PATIENCE_MS = 2_000;

interface Executed {
  readonly id: string;
  readonly version: number;
  readonly position: string;
  readonly events: readonly string[];
}

interface Asked {
  readonly path: string;
  readonly body: object;
  readonly key: string;
  readonly port?: number;
  readonly ifMatch?: number;
  readonly limitMs?: number;
}

const portOf = (url: string): number => Number(new URL(url).port);

const ask = (
  service: Service,
  { path, body, key, port, ifMatch, limitMs = LIMIT_MS }: Asked,
): Promise<Response> =>
  fetch(`http://127.0.0.1:${port ?? portOf(service.url)}${path}`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${service.token}`,
      'content-type': 'application/json',
      'idempotency-key': key,
      ...(ifMatch === undefined ? {} : { 'if-match': `"${ifMatch}"` }),
    },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(limitMs),
  });

const executedIn = async (response: Response): Promise<Executed> => {
  if (!response.ok) throw new Error(`${response.status}: ${await response.text()}`);
  return (await response.json()) as Executed;
};

/** Types of all events of a party, oldest first. */
const historyOf = async (folder: TemporaryFolder, id: string): Promise<readonly string[]> => {
  const { out, err, code } = await tingbok(['history', id, '--json'], { DATA_DIR: folder.path });
  if (code !== 0) throw new Error(`tingbok history ended with ${code}: ${err}`);
  const { entries } = JSON.parse(out) as { entries: readonly { type: string }[] };
  return entries.map(({ type }) => type);
};

describe('The same request twice, with the same Idempotency-Key,', () => {
  let folder: TemporaryFolder;
  let service: Service;
  let proxy: TcpProxy;

  beforeAll(async () => {
    folder = await temporaryFolder();
    service = await startService(folder.path);
    proxy = await startProxy(portOf(service.url));
  }, LIMIT_MS);
  afterAll(async () => {
    await proxy?.close();
    await service?.stop();
    await folder?.remove();
  });

  const registration = (name: string) => ({ path: '/api/parties', body: { name }, key: randomUUID() });

  it('gives the same answer and one set of events, also when twenty come at the same time', async () => {
    const request = registration('Kaiforum');
    const responses = await Promise.all(Array.from({ length: 20 }, () => ask(service, request)));
    expect(responses.map(({ status }) => status)).toEqual(responses.map(() => 201));
    const answers = await Promise.all(responses.map(executedIn));
    expect(answers).toEqual(answers.map(() => answers[0]));
    expect(await historyOf(folder, answers[0]?.id ?? '')).toEqual(['PartyRegistered']);
  });

  it('gives the answer that got lost on the way, and one set of events', async () => {
    const request = registration('Havneforum');
    const lost = proxy.swallowAnswers();
    const asked = ask(service, { ...request, port: proxy.port, limitMs: 5_000 }).catch(
      (error: unknown) => error,
    );
    await lost;
    expect(await asked).toMatchObject({ name: 'TimeoutError' });
    proxy.pass();
    const again = await executedIn(await ask(service, { ...request, port: proxy.port }));
    expect(again).toMatchObject({ version: 1, events: ['PartyRegistered'] });
    expect(await historyOf(folder, again.id)).toEqual(['PartyRegistered']);
  });

  it('gives it also where the version that was seen has passed by now: it was this request', async () => {
    const { id } = await executedIn(await ask(service, registration('Bryggeforum')));
    const rename = { path: `/api/parties/${id}/rename`, body: { name: 'Bryggerådet' }, key: randomUUID() };
    const lost = proxy.swallowAnswers();
    const asked = ask(service, { ...rename, ifMatch: 1, port: proxy.port, limitMs: 3_000 }).catch(
      () => undefined,
    );
    await lost;
    await asked;
    proxy.pass();
    const other = { path: `/api/parties/${id}/rename`, body: { name: 'Kairådet' }, key: randomUUID() };
    expect(await executedIn(await ask(service, other))).toMatchObject({ version: 3 });
    const again = await ask(service, { ...rename, ifMatch: 1 });
    expect(await executedIn(again)).toMatchObject({ id, version: 2, events: ['PartyRenamed'] });
    expect((await ask(service, { ...other, key: randomUUID(), ifMatch: 1 })).status).toBe(412);
    expect(await historyOf(folder, id)).toEqual(['PartyRegistered', 'PartyRenamed', 'PartyRenamed']);
  });
});

describe('A request to a service that loses the answer of its PostgreSQL', () => {
  let folder: TemporaryFolder;
  let server: PostgresServer;
  let proxy: TcpProxy;
  let service: Service;

  beforeAll(async () => {
    folder = await temporaryFolder();
    server = await startPostgres({ fsync: false });
    proxy = await startProxy(portOf(server.url));
    const url = new URL(server.url);
    url.port = String(proxy.port);
    url.searchParams.set('query_timeout', String(PATIENCE_MS));
    service = await startService(folder.path, { DATABASE_URL: url.href });
  }, LIMIT_MS);
  afterAll(async () => {
    await service?.kill();
    await proxy?.close();
    await server?.stop();
    await folder?.remove();
  });

  it(
    'fails with 503, and sent again with the same key is answered, with one set of events for each',
    async () => {
      const requests = Array.from({ length: 8 }, (_, index) => ({
        path: '/api/parties',
        body: { name: `Part ${index}` },
        key: randomUUID(),
      }));
      const lost = proxy.swallowAnswers();
      const first = requests.map((request) => ask(service, request));
      await lost;
      const statuses = (await Promise.all(first)).map(({ status }) => status);
      expect(statuses).toContain(503);
      expect(statuses.filter((status) => status !== 503 && status !== 201)).toEqual([]);
      proxy.pass();
      const again = await Promise.all(
        requests.map(async (request) => executedIn(await ask(service, request))),
      );
      expect(again.map(({ version, events }) => [version, ...events])).toEqual(
        requests.map(() => [1, 'PartyRegistered']),
      );
      expect(new Set(again.map(({ position }) => position)).size).toBe(requests.length);
      for (const { id } of again) expect(await historyOf(folder, id)).toEqual(['PartyRegistered']);
    },
    LIMIT_MS,
  );
});
