import { mkdir, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { join, resolve } from 'node:path';
import { startService, tingbok, type Service } from '../support/program.js';
import { temporaryFolder, type TemporaryFolder } from '../support/temporary-folder.js';

const sample = resolve('docs/samples/referat-havneutvalget.txt');
const nobody = '00000000-0000-4000-8000-000000000000';

describe('Bad input gets a clear answer and changes nothing:', () => {
  let folder: TemporaryFolder;
  let service: Service;
  const file = async (name: string, content: string | Uint8Array): Promise<string> => {
    const path = join(folder.path, name);
    await writeFile(path, content);
    return path;
  };
  const run = (...args: string[]) => tingbok(args, { DATA_DIR: join(folder.path, 'data') });
  const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
    fetch(`${service.url}/api/${path}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${service.token}`, 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  const head = async (): Promise<string | null> =>
    (await fetch(`${service.url}/api/parties`)).headers.get('tingbok-position');
  const refusedWith = async (response: Response) => {
    const { type, detail } = (await response.json()) as { type: string; detail: string };
    return { status: response.status, type, saysWhatToDo: detail.length > 20 };
  };

  beforeAll(async () => {
    folder = await temporaryFolder();
    await mkdir(join(folder.path, 'data'));
    service = await startService(join(folder.path, 'data'));
  }, 120_000);
  afterAll(async () => {
    await service?.stop();
    await folder?.remove();
  });

  it.each([
    ['an empty file', 'empty.txt', ''],
    [
      'a file that is no text',
      'noise.txt',
      Uint8Array.from({ length: 4_000 }, (_, index) => (index * 7919) % 256),
    ],
    ['a file that is no minutes', 'poem.txt', 'The sea is wide.\nThe sea is grey.\nIt does not answer.\n'],
    ['a file of a kind that cannot be read', 'minutes.pdf', '%PDF-1.7\n%âãÏÓ\n1 0 obj\n<<>>\nendobj\n'],
  ])('%s', async (_, name, content) => {
    const before = await head();
    const { code, err } = await run('import', await file(name, content));
    expect({
      code,
      lines: err.trim().split('\n').length,
      stack: err.includes(' at ') && err.includes('.js:'),
    }).toEqual({
      code: 1,
      lines: 1,
      stack: false,
    });
    expect(await head()).toBe(before);
  });

  it('a file that is not there', async () => {
    const { code, err } = await run('import', join(folder.path, 'nowhere.txt'));
    expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining('nowhere.txt') });
  });

  it('a command for something that does not exist', async () => {
    expect(await refusedWith(await post(`follow-ups/${nobody}/report-done`, { note: 'done' }))).toEqual({
      status: 404,
      type: 'urn:tingbok:rule:FollowUpDoesNotExist',
      saysWhatToDo: true,
    });
  });

  it('a stale version', async () => {
    const { id } = (await (await post('parties', { name: 'Havnelaget' })).json()) as { id: string };
    await post(`parties/${id}/rename`, { name: 'Havnelaget SA' });
    const stale = await post(`parties/${id}/rename`, { name: 'Havna' }, { 'if-match': '"1"' });
    expect(await refusedWith(stale)).toMatchObject({ status: 412, type: 'urn:tingbok:rule:VersionIsStale' });
    const fresh = await post(`parties/${id}/rename`, { name: 'Havna' }, { 'if-match': '"2"' });
    expect([fresh.status, fresh.headers.get('etag')]).toEqual([200, '"3"']);
  });

  it('the same command twice is one command', async () => {
    const key = { 'idempotency-key': 'the-same' };
    const first = await (await post('parties', { name: 'Fyrlaget' }, key)).json();
    const second = await (await post('parties', { name: 'Fyrlaget' }, key)).json();
    expect(second).toEqual(first);
  });

  it.each([
    ['no JSON', '{"name": ', 400],
    ['a missing field', {}, 400],
    ['an unknown field', { name: 'X', colour: 'red' }, 400],
    ['half a character', '{"name":"\\ud800"}', 400],
  ])('%s', async (_, body, status) => {
    const before = await head();
    const response = await post('parties', body);
    expect([response.status, response.headers.get('content-type')]).toEqual([
      status,
      expect.stringContaining('application/problem+json'),
    ]);
    expect(await head()).toBe(before);
  });

  it('a body beyond all measure, before it is sent', async () => {
    const headers = {
      authorization: `Bearer ${service.token}`,
      'content-type': 'application/json',
      'content-length': 8_000_000,
    };
    const status = await new Promise<number | undefined>((done, fail) => {
      const asking = request(`${service.url}/api/parties`, { method: 'POST', headers }, (answer) => {
        answer.resume();
        done(answer.statusCode);
        asking.destroy();
      });
      asking.on('error', fail);
      asking.flushHeaders();
    });
    expect(status).toBe(413);
  });

  it('a date that is none', async () => {
    const response = await fetch(`${service.url}/api/overdue?at=2023-02-31`);
    expect(await refusedWith(response)).toMatchObject({ status: 400, type: 'urn:tingbok:rule:DateIsWrong' });
  });

  it('an address where there is nothing', async () => {
    const response = await fetch(`${service.url}/api/nothing`);
    expect(await refusedWith(response)).toMatchObject({
      status: 404,
      type: 'urn:tingbok:rule:RouteDoesNotExist',
    });
  });

  it('a name that is not the service’s own', async () => {
    const { hostname, port } = new URL(service.url);
    const status = await new Promise<number | undefined>((done, fail) => {
      import('node:http')
        .then(({ get }) =>
          get({ hostname, port, path: '/api/overdue', headers: { host: 'evil.example.org' } }, (answer) => {
            answer.resume();
            done(answer.statusCode);
          }).on('error', fail),
        )
        .catch(fail);
    });
    expect(status).toBe(421);
  });

  it.each([
    ['LOG_LEVEL', 'loud'],
    ['PORT', 'many'],
    ['DATABASE_URL', 'mysql://localhost'],
    ['EVENT_STORE_URL', 'kurrentdb://localhost'],
    ['EVENT_STORE_URL', 'mongodb://localhost'],
    ['HOST', '0.0.0.0'],
  ])('an environment in which %s is %s', async (name, value) => {
    await expect(startService(join(folder.path, 'other'), { [name]: value })).rejects.toThrow(
      new RegExp(`ended with 1: ${name}: [^\\n]+\\n?$`),
    );
  });

  it('a data folder that is in use', async () => {
    await expect(startService(join(folder.path, 'data'))).rejects.toThrow(
      /ended with 1: [^\n]*data[^\n]*\n?$/,
    );
    expect((await fetch(`${service.url}/health/ready`)).status).toBe(200);
  });

  it('another answer to a question about what is in force, and the first one stands', async () => {
    const [imported] = JSON.parse((await run('import', sample, '--json')).out) as {
      import: { id: string; openQuestions: { id: string }[] };
    }[];
    const id = imported?.import.id ?? '';
    const asked = imported?.import.openQuestions[0]?.id ?? '';
    const answer = (names: string[]) =>
      post(`imports/${id}/answer`, { questionId: asked, answer: { kind: 'owners', names } });
    expect((await answer(['Fyrlaget'])).status).toBe(200);
    expect((await answer(['Havnelaget'])).status).toBe(200);
    expect((await post(`imports/${id}/confirm`, { onlySettled: true })).status).toBe(200);
    expect((await answer(['Havnelaget'])).status).toBe(200);
    expect(await refusedWith(await answer(['Fyrlaget']))).toMatchObject({
      status: 409,
      type: 'urn:tingbok:rule:EntryIsAccepted',
    });
  });
});
