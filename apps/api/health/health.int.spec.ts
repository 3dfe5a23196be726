import { randomUUID } from 'node:crypto';
import { readRuntime } from '#application';
import { sealEvents } from '#kernel';
import { startApi, type ServiceForTests } from '../testing.js';

interface Health {
  readonly status: string;
  readonly parts: readonly { part: string; status: string; detail: string }[];
}

const LIMIT = 15_000;

describe('The health of a service', () => {
  let service: ServiceForTests;
  beforeAll(async () => {
    service = await startApi({ worker: true });
  }, 60_000);
  afterAll(() => service?.close());

  const ready = async (): Promise<{ code: number; health: Health }> => {
    const response = await service.get('/health/ready');
    return { code: response.status, health: (await response.json()) as Health };
  };
  const metric = async (name: string): Promise<string | undefined> =>
    (await (await service.get('/metrics')).text())
      .split('\n')
      .find((line) => line.startsWith(`${name} `))
      ?.slice(name.length + 1);

  it('is told by a live process', async () => {
    expect(await (await service.get('/health/live')).json()).toEqual({ status: 'ok' });
  });

  it('is told of each part: log, database, mail, reminders, read models and processes', async () => {
    const { code, health } = await ready();
    expect([code, health.status]).toEqual([200, 'ok']);
    expect(health.parts.map(({ part }) => part)).toEqual(
      expect.arrayContaining([
        'database',
        'log',
        'mail',
        'reminders',
        'written procedures',
        'protocols sent out',
        'parties',
        'bodies',
        'meetings',
        'imports',
        'protocols',
        'decisions',
        'follow-ups',
        'process confirmed-import',
        'process protocol-agenda',
      ]),
    );
    expect(health.parts.filter(({ status, detail }) => status !== 'ok' || detail === '')).toEqual([]);
  });

  it('is told in figures that Prometheus reads', async () => {
    const response = await service.get('/metrics');
    expect(response.headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8');
    const figure = /^(# (HELP|TYPE) .+|\w+(\{[^}]*\})? (-?[\d.e+-]+|Nan))?$/i;
    const lines = (await response.text()).split('\n');
    expect(lines.filter((line) => !figure.test(line))).toEqual([]);
    expect(await metric('tingbok_log_position')).toBe(String(await service.tingbok.store.head()));
    expect(await metric('tingbok_reminders_owed')).toBe('0');
    expect(await metric('tingbok_follower_stuck{follower="parties"}')).toBe('0');
    expect(await metric('tingbok_queue_jobs{state="failed"}')).toBe('0');
  });

  it('leaves word of where the service is, and takes it back at the end', async () => {
    const served = await service.servedAs({ port: 0 });
    const { dataDir } = service.tingbok.config;
    expect(await readRuntime(dataDir)).toEqual({ url: served.url, token: service.token, pid: process.pid });
    await served.close();
    expect(await readRuntime(dataDir)).toEqual({ url: served.url, token: service.token, pid: 0 });
  });

  it('fails when a read model is stuck, and names it and the place', async () => {
    const { store, projections } = service.tingbok;
    const stream = `decision-${randomUUID()}`;
    const commandId = randomUUID();
    const context = {
      commandId,
      causationId: commandId,
      correlationId: commandId,
      actor: { kind: 'person', id: 'p1' } as const,
      occurredAt: '2024-01-01T00:00:00Z',
    };
    const events = sealEvents(stream, context, [{ type: 'DecisionSung', data: {} }]);
    const appended = await store.append(stream, 'none', events);
    if (appended.outcome !== 'appended') throw new Error('The event was not appended');
    const others = projections.status().filter(({ name }) => name !== 'decisions');
    expect(await projections.waitFor(appended.position, 1_000)).toBe(false);

    const limit = performance.now() + LIMIT;
    let { code, health } = await ready();
    while (code === 200 && performance.now() < limit) ({ code, health } = await ready());
    expect([code, health.status]).toEqual([503, 'failing']);
    const failing = health.parts.filter(({ status }) => status === 'failing');
    expect(failing).toEqual([
      {
        part: 'decisions',
        status: 'failing',
        detail: `DecisionSung at position ${appended.position}: No evolve for event type DecisionSung`,
      },
    ]);
    expect(others.length).toBeGreaterThan(5);
    expect(await metric('tingbok_follower_stuck{follower="decisions"}')).toBe('1');
    expect(await metric('tingbok_follower_stuck{follower="parties"}')).toBe('0');
  });
});
