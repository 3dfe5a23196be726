import { randomUUID } from 'node:crypto';
import { problemIn, startApi, type Executed, type ServiceForTests } from '../testing.js';

describe('A command over HTTP', () => {
  let service: ServiceForTests;
  beforeAll(async () => {
    service = await startApi();
  }, 60_000);
  afterAll(() => service?.close());

  it('that creates something answers 201 with its id, version and position', async () => {
    const response = await service.post('/api/parties', { name: 'Quay Council' });
    const done = (await response.json()) as Executed;
    expect([response.status, done]).toEqual([
      201,
      { id: expect.any(String), version: 1, position: expect.any(String), events: ['PartyRegistered'] },
    ]);
    expect(response.headers.get('tingbok-position')).toBe(done.position);
    expect(response.headers.get('etag')).toBe('"1"');
  });

  it('about something that is there answers 200 with the new version', async () => {
    const { id } = await service.registered();
    const response = await service.post(`/api/parties/${id}/rename`, { name: 'Another' });
    expect([response.status, response.headers.get('etag')]).toEqual([200, '"2"']);
  });

  it('about an id in capitals is about the same thing', async () => {
    const { id } = await service.registered();
    const response = await service.post(`/api/parties/${id.toUpperCase()}/rename`, { name: 'Another' });
    expect([response.status, await response.json()]).toEqual([
      200,
      expect.objectContaining({ id, version: 2 }),
    ]);
  });

  it('under the same key answers the same, whatever happened since, and writes nothing', async () => {
    const key = { 'idempotency-key': randomUUID() };
    const { id } = await service.registered();
    const rename = () => service.post(`/api/parties/${id}/rename`, { name: 'First' }, key);
    const first = await (await rename()).json();
    await service.post(`/api/parties/${id}/rename`, { name: 'Second' });
    const before = await service.head();
    expect(await (await rename()).json()).toEqual(first);
    expect(await service.head()).toBe(before);
  });

  it('under the same key creates one thing, also when it comes twice at once', async () => {
    const key = { 'idempotency-key': randomUUID() };
    const answers = await Promise.all(
      [1, 2, 3].map(async () => (await service.post('/api/parties', { name: 'Once' }, key)).json()),
    );
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  });

  it('under the same key at another address is another command', async () => {
    const key = { 'idempotency-key': randomUUID() };
    const { id } = await service.registered();
    const { id: other } = await service.registered();
    const statuses = await Promise.all(
      [id, other].map(async (one) => {
        const answer = await service.post(`/api/parties/${one}/rename`, { name: 'Same' }, key);
        return ((await answer.json()) as Executed).version;
      }),
    );
    expect(statuses).toEqual([2, 2]);
  });

  it('is refused when the version that was seen has passed', async () => {
    const { id } = await service.registered();
    const rename = (name: string, version: string) =>
      service.post(`/api/parties/${id}/rename`, { name }, { 'if-match': version });
    expect((await rename('First', '"1"')).status).toBe(200);
    const stale = await rename('Second', '"1"');
    expect([stale.status, await problemIn(stale)]).toEqual([
      412,
      expect.objectContaining({ type: 'urn:tingbok:rule:VersionIsStale', expected: 1, actual: 2 }),
    ]);
    expect((await rename('Third', '2')).status).toBe(200);
    expect((await rename('Fourth', '*')).status).toBe(400);
  });
});
