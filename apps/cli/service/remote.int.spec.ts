import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { wordsIn } from '../words/words.js';
import { RemoteService } from './remote.js';

interface Seen {
  readonly line: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

describe('A remote service', () => {
  const seen: Seen[] = [];
  let answer: { status: number; body: string } = { status: 200, body: '{}' };
  let server: Server;
  let url = '';
  const service = (token: string | undefined = 'a-token-of-some-length') =>
    new RemoteService({ url, token, language: 'nb', words: wordsIn.nb.failure });

  beforeAll(async () => {
    server = createServer((request, response) => {
      const parts: Buffer[] = [];
      request.on('data', (part: Buffer) => parts.push(part));
      request.on('end', () => {
        const line = `${request.method ?? ''} ${request.url ?? ''}`;
        seen.push({ line, headers: request.headers, body: Buffer.concat(parts) });
        response.writeHead(answer.status, { 'content-type': 'application/json' }).end(answer.body);
      });
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(async () => {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  });
  beforeEach(() => {
    seen.length = 0;
    answer = { status: 200, body: '{"position":"57"}' };
  });

  it('is told who asks, in which language, and what must have been seen', async () => {
    const remote = service();
    await remote.ask('parties');
    await remote.command('ConfirmDone', { id: 'x', data: {} });
    await remote.ask('overdue', { at: '2027-03-01', body: undefined });
    expect(seen.map(({ line }) => line)).toEqual([
      'GET /api/parties',
      'POST /api/follow-ups/x/confirm-done',
      'GET /api/overdue?at=2027-03-01',
    ]);
    expect(seen[0]?.headers).toMatchObject({
      authorization: 'Bearer a-token-of-some-length',
      'accept-language': 'nb',
    });
    expect(seen.map(({ headers }) => headers['tingbok-after'])).toEqual([undefined, undefined, '57']);
  });

  it('gets a key of its own with every command', async () => {
    const remote = service();
    await remote.command('ConfirmDone', { id: 'x', data: {} });
    await remote.command('ConfirmDone', { id: 'x', data: {} });
    const keys = seen.map(({ headers }) => headers['idempotency-key']);
    expect(new Set(keys).size).toBe(2);
    expect(keys).not.toContain(undefined);
  });

  it('gets a file as it is', async () => {
    const bytes = Uint8Array.from([0xff, 0xfe, 0x00, 0x41]);
    await service().command('ImportMinutes', { data: { fileName: 'møte 1.txt', bytes } });
    const [{ line, headers, body } = { line: '', headers: {}, body: Buffer.alloc(0) }] = seen;
    expect(line).toBe('POST /api/imports?fileName=m%C3%B8te+1.txt');
    expect(headers['content-type']).toBe('application/octet-stream');
    expect([...body]).toEqual([...bytes]);
  });

  it('refuses in its own words', async () => {
    answer = { status: 409, body: '{"type":"urn:tingbok:rule:X","title":"X","detail":"Det går ikke an."}' };
    await expect(service().ask('imports')).rejects.toMatchObject({
      message: 'Det går ikke an.',
      exitCode: 1,
    });
  });

  it('that wants a token is answered with how to give it', async () => {
    answer = { status: 401, body: '{"detail":"Dette krever nøkkelen."}' };
    await expect(service(undefined).ask('imports')).rejects.toThrow(
      'Dette krever nøkkelen. Sett den i TINGBOK_TOKEN.',
    );
  });

  it('that is something else is called so', async () => {
    answer = { status: 502, body: '<html>Bad gateway</html>' };
    await expect(service().ask('imports')).rejects.toThrow(`${url} svarer ikke som Tingbok gjør (HTTP 502)`);
  });

  it('that does not answer is named', async () => {
    const nowhere = new RemoteService({
      url: 'http://127.0.0.1:9',
      token: undefined,
      language: 'nb',
      words: wordsIn.nb.failure,
    });
    await expect(nowhere.ask('imports')).rejects.toThrow(
      'Får ikke svar fra tjenesten på http://127.0.0.1:9 (',
    );
  });
});
