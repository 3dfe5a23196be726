import { get } from 'node:http';
import type { Served } from '../serve.js';
import { problemIn, startApi, type ServiceForTests } from '../testing.js';

describe('Access', () => {
  let service: ServiceForTests;
  beforeAll(async () => {
    service = await startApi();
  }, 60_000);
  afterAll(() => service?.close());

  const posting = async (headers: Readonly<Record<string, string>>, url = service.url) => {
    const json = { 'content-type': 'application/json' };
    const body = JSON.stringify({ name: 'X' });
    return (await fetch(`${url}/api/parties`, { method: 'POST', headers: { ...json, ...headers }, body }))
      .status;
  };

  /** The status for a request that says it is for `host`. */
  const statusFor = (host: string, path = '/api/parties'): Promise<number | undefined> => {
    const { hostname, port } = new URL(service.url);
    return new Promise((resolve, reject) => {
      get({ hostname, port, path, headers: { host } }, (answer) => {
        answer.resume();
        resolve(answer.statusCode);
      }).on('error', reject);
    });
  };

  it('to a command needs the token', async () => {
    expect(await posting({})).toBe(401);
    expect(await posting({ authorization: `Bearer ${service.token}` })).toBe(201);
  });

  it.each([
    ['another token', () => `Bearer ${'x'.repeat(service.token.length)}`],
    ['half the token', () => `Bearer ${service.token.slice(0, -1)}`],
    ['the token and more', () => `Bearer ${service.token}x`],
    ['the token in other capitals', () => `Bearer ${swapCase(service.token)}`],
    ['the token alone', () => service.token],
    ['another scheme', () => `Basic ${service.token}`],
    ['no token at all', () => 'Bearer '],
  ])('to a command is refused with %s', async (_, authorization) => {
    expect(await posting({ authorization: authorization() })).toBe(401);
  });

  it.each(['Bearer', 'bearer', 'BEARER'])(
    'takes the scheme written as %s (RFC 9110, 11.1)',
    async (scheme) => {
      expect(await posting({ authorization: `${scheme} ${service.token}` })).toBe(201);
    },
  );

  it('tells in its refusal where the token is, and not what it is', async () => {
    const problem = await problemIn(await service.post('/api/parties', {}, { authorization: '' }));
    expect(problem).toMatchObject({ status: 401, type: 'urn:tingbok:rule:TokenIsMissing' });
    expect(JSON.stringify(problem)).not.toContain(service.token);
  });

  it('to the clock of a rehearsal needs the token too, and is refused where the clock is real', async () => {
    const body = { to: '2030-01-01' };
    expect((await service.post('/api/test-clock', body, { authorization: '' })).status).toBe(401);
    const refused = await service.post('/api/test-clock', body);
    expect([refused.status, await problemIn(refused)]).toEqual([
      409,
      expect.objectContaining({ type: 'urn:tingbok:rule:ClockIsReal' }),
    ]);
    expect((await service.post('/api/test-clock', { to: 'soon' })).status).toBe(400);
  });

  it('to reading is open on loopback', async () => {
    for (const path of ['/api/overdue', '/api/openapi.json', '/metrics', '/health/live', '/health/ready']) {
      expect({ path, status: (await service.get(path)).status }).toEqual({ path, status: 200 });
    }
  });

  it.each(['evil.example.org', 'evil.example.org:80', 'localhost.example.org', '127.0.0.1.example.org'])(
    'is refused to whoever comes by the name «%s»',
    async (host) => {
      expect(await statusFor(host)).toBe(421);
    },
  );

  it.each(['localhost', 'localhost:3000', '127.0.0.1:1', '[::1]:3000', 'LOCALHOST'])(
    'is given to whoever comes by the name %s',
    async (host) => {
      expect(await statusFor(host)).toBe(200);
    },
  );

  it('gives the answers headers that keep a page to itself', async () => {
    for (const path of ['/api/overdue', '/api/nothing', '/health/live']) {
      const { headers } = await service.get(path);
      expect(headers.get('content-security-policy')).toContain("default-src 'self'");
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('access-control-allow-origin')).toBeNull();
    }
  });

  describe('where others can reach the service', () => {
    const token = 'a-token-of-ones-own';
    let reachable: Served;
    let url: string;
    beforeAll(async () => {
      reachable = await service.servedAs({ host: '0.0.0.0', token });
      url = reachable.url.replace('0.0.0.0', '127.0.0.1');
    });
    afterAll(() => reachable?.close());

    const statusOf = async (path: string, headers: Readonly<Record<string, string>> = {}) =>
      (await fetch(url + path, { headers })).status;

    it('needs the token for reading too', async () => {
      for (const path of ['/api/overdue', '/api/openapi.json', '/metrics']) {
        expect({ path, status: await statusOf(path) }).toEqual({ path, status: 401 });
        const given = { authorization: `Bearer ${token}` };
        expect({ path, status: await statusOf(path, given) }).toEqual({ path, status: 200 });
      }
      expect(await posting({ authorization: `Bearer ${token}` }, url)).toBe(201);
    });

    it('is open for the two questions of a watchdog', async () => {
      expect([await statusOf('/health/live'), await statusOf('/health/ready')]).toEqual([200, 200]);
    });

    it('takes the token that it was given, and announces none', async () => {
      expect(reachable).toMatchObject({ token, isFirstStart: false });
      expect(await posting({ authorization: `Bearer ${service.token}` }, url)).toBe(401);
    });
  });
});

const swapCase = (text: string): string =>
  [...text]
    .map((letter) => (letter === letter.toUpperCase() ? letter.toLowerCase() : letter.toUpperCase()))
    .join('');
