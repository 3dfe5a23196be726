import type { Service } from '../service/port.js';
import { wordsIn } from '../words/words.js';
import { everyKind, resolveId } from './resolve-id.js';

const ids = [
  '6345e3f1-0000-5000-8000-000000000001',
  '6345e3f1-0000-5000-8000-000000000002',
  'ceb01d16-0000-5000-8000-000000000003',
];
const meetingId = 'ab12cd34-0000-5000-8000-000000000004';

/** A service with three follow-ups and a meeting. */
const service = {
  ask: (_: string, { id = '' }: { readonly id?: string } = {}) => {
    const all = [...ids.map((one) => ({ id: one, kind: 'followUp' })), { id: meetingId, kind: 'meeting' }];
    return Promise.resolve({ records: all.filter((one) => one.id.startsWith(id)) });
  },
} as unknown as Pick<Service, 'ask'>;

const { failure: words } = wordsIn.nb;
const resolve = (text: string) => resolveId(text, ['followUp'], { service, words });

describe('An id', () => {
  it('may be given whole, without being looked up', async () => {
    const whole = '00000000-0000-4000-8000-000000000000';
    expect(await resolve(whole.toUpperCase())).toBe(whole);
  });

  it('may be given by its beginning', async () => {
    expect(await resolve('CEB01D16')).toBe(ids[2]);
    expect(await resolve('6345e3f1-0000-5000-8000-000000000002'.slice(0, -1) + '1')).toBe(ids[0]);
  });

  it('is found whatever it is the id of', async () => {
    expect(await resolveId('ab12cd34', everyKind, { service, words })).toBe(meetingId);
  });

  it.each([
    ['that begins like several', '6345e3f1', 1, ids[1]],
    ['that nothing has', 'dddddddd', 1, 'dddddddd'],
    ['of another kind', 'ab12cd34', 1, 'ab12cd34'],
    ['that is too short', 'ceb01', 2, '8'],
    ['that is none', 'Havnekontoret', 2, 'Havnekontoret'],
  ])('%s is refused', async (_, text, exitCode, told) => {
    await expect(resolve(text)).rejects.toMatchObject({
      exitCode,
      message: expect.stringContaining(told ?? ''),
    });
  });
});
