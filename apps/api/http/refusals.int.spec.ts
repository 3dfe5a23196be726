import type { Logger } from '#application';
import { silent } from '../../../libs/application/testing.js';
import { problemIn, startApi, type ServiceForTests } from '../testing.js';

const nobody = '00000000-0000-4000-8000-000000000000';

describe('What is refused over HTTP', () => {
  let service: ServiceForTests;
  const said: string[] = [];
  beforeAll(async () => {
    const error = (_: object, line: string): void => void said.push(line);
    service = await startApi({ logger: { ...silent, error } as Logger });
  }, 60_000);
  afterAll(() => service?.close());
  afterEach(() => void said.splice(0));

  const refused: readonly (readonly [string, number, string, () => Promise<Response>])[] = [
    ['half a JSON', 400, 'InputIsWrong', () => service.post('/api/parties', '{"name":')],
    [
      'a field too much',
      400,
      'InputIsWrong',
      () => service.post('/api/parties', { name: 'X', colour: 'red' }),
    ],
    ['an id that is none', 400, 'InputIsWrong', () => service.post('/api/parties/7/rename', { name: 'X' })],
    ['a date that is none', 400, 'DateIsWrong', () => service.get('/api/overdue?at=2023-02-31')],
    [
      'a position that is none',
      400,
      'InputIsWrong',
      () => service.get('/api/parties', { 'tingbok-after': 'x' }),
    ],
    [
      'a key beyond measure',
      400,
      'InputIsWrong',
      () => service.post('/api/parties', { name: 'X' }, { 'idempotency-key': 'k'.repeat(201) }),
    ],
    ['a missing token', 401, 'TokenIsMissing', () => service.post('/api/parties', {}, { authorization: '' })],
    ['an unknown address', 404, 'RouteDoesNotExist', () => service.get('/api/nothing')],
    [
      'an unknown method',
      404,
      'RouteDoesNotExist',
      () => fetch(`${service.url}/api/overdue`, { method: 'PUT' }),
    ],
    [
      'an unknown party',
      404,
      'PartyDoesNotExist',
      () => service.post(`/api/parties/${nobody}/rename`, { name: 'X' }),
    ],
    ['an unknown name', 404, 'PartyDoesNotExist', () => service.get('/api/overdue?body=Nobody')],
    ['a name with a NUL', 404, 'PartyDoesNotExist', () => service.get('/api/overdue?body=%00')],
    ['a record with a NUL', 404, 'RecordDoesNotExist', () => service.get('/api/records/%00/history')],
    [
      'a meeting that ends before it starts',
      409,
      'MeetingEndsBeforeItStarts',
      () =>
        service.post(`/api/meetings/${nobody}/reschedule`, {
          date: '2024-05-01',
          start: '10:00',
          end: '09:00',
        }),
    ],
    [
      'a body beyond measure',
      413,
      'FileIsTooLarge',
      () => service.post('/api/parties', `"${'x'.repeat(7e6)}"`),
    ],
    [
      'a kind of body that is not read',
      415,
      'ContentTypeIsWrong',
      () => service.post('/api/parties', 'name=X', { 'content-type': 'text/csv' }),
    ],
    [
      'a file that is no minutes',
      422,
      'NotMinutes',
      () => upload('poem.txt', 'The sea is wide.\nThe sea is grey.\n'),
    ],
    ['a rich text file', 415, 'FormatIsNotSupported', () => upload('minutes.rtf', '{\\rtf1 Minutes}')],
    ['half a PDF', 422, 'FileIsDamaged', () => upload('minutes.pdf', '%PDF-1.7\n')],
    ['a file without a name', 400, 'FileNameIsMissing', () => upload('', 'Referat')],
  ];
  const upload = (name: string, content: string) =>
    service.post(`/api/imports${name === '' ? '' : `?fileName=${name}`}`, content, {
      'content-type': 'application/octet-stream',
    });

  it.each(refused)('%s answers %i', async (_, status, rule, ask) => {
    const before = await service.head();
    const response = await ask();
    const problem = await problemIn(response);
    expect({ status: response.status, type: problem['type'] }).toEqual({
      status,
      type: `urn:tingbok:rule:${rule}`,
    });
    expect(problem).toMatchObject({
      status,
      title: expect.stringMatching(/^[A-Z][a-z ]+$/),
      detail: expect.stringMatching(/.{10,}/),
      contentType: expect.stringMatching(/^application\/problem\+json/),
    });
    expect(JSON.stringify(problem)).not.toMatch(/undefined|\\n +at |node_modules/);
    expect(await service.head()).toBe(before);
    expect(said).toEqual([]);
  });

  it('is said in the reader’s language', async () => {
    const detailIn = async (language: string) =>
      (await problemIn(await service.get('/api/overdue?body=Nobody', { 'accept-language': language })))[
        'detail'
      ];
    expect(await detailIn('nb-NO,nb;q=0.9,en;q=0.8')).toContain('Det finnes ingen aktør');
    expect(await detailIn('nn-NO,nn;q=0.9,nb;q=0.8')).toContain('Det finst ingen aktør');
    expect(await detailIn('en-GB')).toContain('There is no party');
  });

  it('by the machinery answers 503, keeps its reasons to itself and tells the log', async () => {
    const { store } = service.tingbok;
    const readStream = store.readStream.bind(store);
    Object.assign(store, {
      readStream: () => {
        throw new Error('the secret disk is gone');
      },
    });
    const response = await service.post('/api/parties', { name: 'X' });
    Object.assign(store, { readStream });
    const problem = await problemIn(response);
    expect([response.status, problem['type']]).toEqual([503, 'urn:tingbok:rule:StorageFailed']);
    expect(JSON.stringify(problem)).not.toContain('secret');
    expect(said).toEqual(['A request failed']);
  });
});
