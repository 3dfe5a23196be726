import { record } from '../../../libs/projections/testing.js';
import { partyRegistered } from '../../../libs/projections/testing/facts.js';
import { problemIn, startApi, type ServiceForTests } from '../testing.js';

const party = '00000000-0000-4000-8000-000000000001';

describe('A question over HTTP', () => {
  let service: ServiceForTests;
  beforeAll(async () => {
    service = await startApi();
  }, 60_000);
  afterAll(() => service?.close());

  it('waits until its reader’s own write is to be seen', async () => {
    const next = BigInt(await service.head()) + 1n;
    const asking = service.get('/api/parties', { 'tingbok-after': String(next) });
    const { id } = await service.registered('Seen at once');
    const { parties } = (await (await asking).json()) as { parties: { id: string }[] };
    expect(parties.map((party) => party.id)).toContain(id);
  });

  it('sees what was written, when it passes the position', async () => {
    for (let times = 0; times < 10; times++) {
      const { id, position } = await service.registered();
      const answer = await service.get('/api/parties', { 'tingbok-after': position });
      expect(JSON.stringify(await answer.json())).toContain(id);
    }
  });

  it('that must have seen what is not there yet gives up and says so', async () => {
    const far = String(BigInt(await service.head()) + 1_000n);
    const answer = await service.get('/api/parties', { 'tingbok-after': far });
    expect([answer.status, await problemIn(answer)]).toEqual([
      503,
      expect.objectContaining({ type: 'urn:tingbok:rule:ServiceIsBehind' }),
    ]);
  }, 20_000);

  it('is never kept in a cache, and tells how far the log has come', async () => {
    const answer = await service.get('/api/overdue');
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'no-store']);
    expect(answer.headers.get('tingbok-position')).toMatch(/^\d+$/);
  });

  it('may be put with HEAD, which answers the same without a body', async () => {
    const answer = await fetch(`${service.url}/api/overdue`, { method: 'HEAD' });
    expect([answer.status, await answer.text()]).toEqual([200, '']);
  });

  it.each([
    'overdue',
    'follow-ups',
    'parties',
    'bodies',
    'meetings',
    'protocols',
    'decisions',
    'imports',
    'outbox',
    'reminders/preview?from=2024-01-01&to=2024-01-31',
    'openapi.json',
  ])('at /api/%s is answered with JSON', async (path) => {
    const answer = await service.get(`/api/${path}`);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([
      200,
      expect.stringContaining('application/json'),
    ]);
    expect(await answer.json()).toEqual(expect.any(Object));
  });

  it('about a record is answered with its history in words', async () => {
    await record(service.tingbok.store, [partyRegistered(party, 'The Trust')]);
    const path = `/api/parties/${party}/history`;
    const told = async (query: string) =>
      ((await (await service.get(path + query)).json()) as { entries: { text: string }[] }).entries[0]?.text;
    expect(await told('?lang=en')).toBe('The Trust was registered.');
    expect(await told('?lang=nn')).toBe('The Trust blei registrert.');
    expect(await told('')).toBe('The Trust ble registrert.');
  });
});
