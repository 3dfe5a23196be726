import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startApi, type Executed, type ServiceForTests } from '../../api/testing.js';
import type { DecisionView } from '#projections';
import type { Streams } from '../print/screen.js';
import { run } from '../run.js';
import type { Written } from '../service/port.js';

describe('A written procedure on the command line', () => {
  let service: ServiceForTests;
  let folder: string;

  const ended = async (...argv: string[]) => {
    const said = { out: '', err: '' };
    const streams: Streams = {
      out: { write: (text) => (said.out += text) },
      err: { write: (text) => (said.err += text) },
    };
    const env = { TINGBOK_URL: service.url, TINGBOK_TOKEN: service.token };
    return { code: await run([...argv, '--lang', 'en'], env, streams), ...said };
  };
  const done = async (...argv: string[]): Promise<string> => {
    const { code, out, err } = await ended(...argv);
    if (code !== 0) throw new Error(err);
    return out;
  };
  const answered = async <Answer>(...argv: string[]): Promise<Answer> =>
    JSON.parse(await done(...argv, '--json')) as Answer;
  const post = async (path: string, data: object): Promise<Executed> =>
    (await (await service.post(path, data)).json()) as Executed;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tingbok-decisions-'));
    service = await startApi({ variables: { TEST_CLOCK: '2024-05-30T12:00:00+02:00' }, worker: true });
    const body = (await service.registered('Quay Council')).id;
    await post(`/api/bodies/${body}/establish`, { language: 'en' });
    const members = [];
    for (const name of ['One', 'Two', 'Three']) members.push((await service.registered(name)).id);
    await post(`/api/parties/${body}/set-members`, { members });
  }, 60_000);
  afterAll(async () => {
    await service?.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('goes from a proposal to its outcome', async () => {
    const file = join(folder, 'follow-ups.json');
    await writeFile(file, JSON.stringify([{ text: 'Sell it.', owners: [], deadline: { kind: 'none' } }]));
    const { id } = await answered<Written>(
      ...['propose', '--body', 'quay council', '--text', 'The crane is sold.', '--follow-ups', file],
    );
    const short = id.slice(0, 8);
    expect(await done('circulate', short, '--until', '2024-06-13T12:00', '--quorum', '1')).toBe(
      'Circulated to 3 parties, to be answered by 2024-06-13 12:00: The crane is sold.\n',
    );
    const respond = ['respond', short, '--party', 'one'];
    expect(await done(...respond, '--answer', 'approve', '--by', 'Ada Vik')).toBe(
      'One: for. The crane is sold.\n',
    );
    expect(await ended(...respond, '--answer', 'reject')).toMatchObject({
      code: 1,
      err: expect.stringContaining('must say why'),
    });
    expect(await done('decisions', '--stage', 'circulated')).toMatch(
      new RegExp(`${short} +circulated +2024-06-13 12:00 +1 for, 0 against, 2 +The crane is sold\\.`),
    );
    const shown = await done('decision', short);
    expect(shown).toMatch(/Body +Quay Council\n/);
    expect(shown).toMatch(/Parties \(3\)\n +One: for, through Ada Vik, 2024-05-30 12:00\n +Two: no answer/);
    expect(shown).toMatch(/Follow-ups \(1\)\n +Sell it\./);

    await done('clock', '--to', '2024-06-14');
    expect((await answered<DecisionView>('decision', short)).stage).toBe('adopted');
    expect((await answered<DecisionView>('decision', short, '--at', '2024-06-12')).stage).toBe('circulated');
    const { decisions } = await answered<{ decisions: DecisionView[] }>(
      ...['decisions', '--body', 'Quay Council', '--stage', 'adopted'],
    );
    expect(decisions.map((one) => one.id)).toEqual([id]);
    expect(await done('decisions', '--at', '2024-01-01')).toBe('No decisions.\n');
  }, 60_000);

  it('answers the text that was read, and no other', async () => {
    const { id } = await answered<Written>('propose', '--body', 'Quay Council', '--text', 'The mole goes.');
    await done('circulate', id, '--until', '2025-01-01', '--party', 'One', 'Two', '--on-objection', 'reject');
    const { textHash, asked } = await answered<DecisionView>('decision', id);
    expect(asked.map(({ name }) => name)).toEqual(['One', 'Two']);
    const read = textHash.slice(0, 12);
    expect(await done('decision', id)).toContain(read);
    expect(await done('amend', id, '--text', 'The mole stays.')).toBe('Amended: The mole stays.\n');
    const respond = ['respond', id, '--party', 'Two', '--answer', 'abstain'];
    expect(await ended(...respond, '--hash', read)).toMatchObject({
      code: 1,
      err: expect.stringContaining('The text now has the hash'),
    });
    expect(await done(...respond)).toBe('Two: abstains. The mole stays.\n');
    expect(await done('withdraw', id, '--reason', 'A storm took it.')).toBe('Withdrawn: The mole stays.\n');
    expect(await done('decision', id)).toMatch(/Former texts \(1\)\n +The mole goes\./);
  }, 60_000);

  it.each([
    ['circulate', '12345678', '--until', 'soon'],
    ['circulate', '12345678', '--until', '2024-06-13', '--quorum', 'many'],
    ['respond', '12345678', '--party', 'One', '--answer', 'perhaps'],
    ['decisions', '--stage', 'asleep'],
    ['propose', '--text', 'Nobody decides this.'],
  ])('answers wrong usage with one line: %s %s %s %s', async (...argv) => {
    const { code, out, err } = await ended(...argv);
    expect({ code, out, lines: err.trimEnd().split('\n').length }).toEqual({ code: 2, out: '', lines: 1 });
  });

  it('takes a list of follow-ups, and says so when a file has none', async () => {
    const file = join(folder, 'none.json');
    for (const text of ['{}', 'Sell it.']) {
      await writeFile(file, text);
      const propose = ['propose', '--body', 'Quay Council', '--text', 'It is sold.', '--follow-ups', file];
      expect(await ended(...propose)).toMatchObject({
        code: 2,
        err: expect.stringContaining('no follow-ups'),
      });
    }
  });
});
