import type { FollowUpView, MeetingView } from '#projections';
import { startApi, type ServiceForTests } from '../../api/testing.js';
import type { Written } from '../service/port.js';
import { commandLine } from '../testing/command-line.js';

describe('A body that nobody has minutes of, on the command line', () => {
  let service: ServiceForTests;
  const { ended, done, answered } = commandLine(() => service);
  const shortIdIn = (said: string): string => /\(([0-9a-f]{8})\)/.exec(said)?.[1] ?? '';

  beforeAll(async () => {
    service = await startApi({ variables: { TEST_CLOCK: '2024-05-30T12:00:00+02:00' }, worker: true });
  }, 60_000);
  afterAll(() => service?.close());

  it('is registered and established, with a working committee and members', async () => {
    expect(await done('register', 'Quay Council', '--kind', 'body', '--alias', 'QC', 'The Council')).toMatch(
      /^Registered \([0-9a-f]{8}\): Quay Council\n$/,
    );
    for (const name of ['Harbour Office', 'Lighthouse Trust', 'Mole Society']) await done('register', name);
    await done('register', 'The Committee', '--kind', 'working_committee', '--of', 'qc');
    expect(await done('establish', 'QC', '--language', 'en')).toBe('Quay Council is a body that meets.\n');
    expect(await done('working-committee', 'QC', 'The Committee')).toBe(
      'The Committee is the working committee of Quay Council.\n',
    );
    expect(await done('members', 'QC')).toBe('Quay Council has no members.\n');
    await done('members', 'QC', '--add', 'Harbour Office', 'Mole Society', 'Lighthouse Trust');
    expect(await done('members', 'QC', '--remove', 'mole society')).toBe(
      'Quay Council: Harbour Office, Lighthouse Trust\n',
    );
    expect(await ended('members', 'QC', '--remove', 'Mole Society')).toMatchObject({
      code: 1,
      err: expect.stringContaining('Mole Society does not belong to Quay Council.'),
    });
    const { bodies } = (await (await service.get('/api/bodies')).json()) as { bodies: object[] };
    expect(bodies).toMatchObject([{ name: 'Quay Council', language: 'en', country: 'NO' }]);
  });

  it('is called what it is called', async () => {
    expect(await done('rename', 'Mole Society', 'Pier Society')).toBe(
      'Mole Society is now called Pier Society.\n',
    );
    expect(await done('add-alias', 'Pier Society', 'PS')).toBe('Pier Society is also called PS.\n');
    expect(await done('parties')).toMatch(/Pier Society +Mole Society, PS\n/);
    expect(await done('remove-alias', 'PS', 'PS')).toBe('Pier Society is no longer called PS.\n');
  });

  it('meets: scheduled, moved, with an agenda, held and minuted', async () => {
    const said = await done('schedule-meeting', '--body', 'QC', '--date', '2024-06-10', '--start', '09:00');
    expect(said).toMatch(/^Scheduled \([0-9a-f]{8}\): Meeting of Quay Council, 2024-06-10\n$/);
    const id = shortIdIn(said);
    expect(await ended('schedule-meeting', '--body', 'QC', '--date', '2024-06-10')).toMatchObject({
      code: 1,
    });
    expect(await done('reschedule-meeting', id, '--date', '2024-06-11', '--start', '10:00')).toContain(
      'is moved to 2024-06-11.',
    );
    expect(await done('put-on-agenda', id, '--title', 'The crane')).toBe(
      'On the agenda of Meeting of Quay Council: The crane\n',
    );
    await done('record-attendance', id, '--present', 'Ada Vik', 'Ola Sund', '--chair', 'Ada Vik');
    await done('add-item', id, '--title', 'The crane');
    await done('add-item', id, '--title', 'The mole', '--number', '2b');
    const { items, attendance } = await answered<MeetingView>('meeting', id);
    expect(items.map(({ seq, number, title }) => [seq, number, title])).toEqual([
      [1, '1', 'The crane'],
      [2, '2b', 'The mole'],
    ]);
    expect(attendance).toMatchObject({ present: ['Ada Vik', 'Ola Sund'], chair: 'Ada Vik' });
    await done('record-decision', '--body', 'QC', '--text', 'The crane is sold.', '--at', id, '--item', '1');
    await done('draft-protocol', id);
    expect(await done('protocols')).toMatch(/Meeting of Quay Council, +not yet/);
    expect(await ended('cancel-meeting', id, '--reason', 'Fog')).toMatchObject({ code: 1 });
  });

  it('calls a meeting off', async () => {
    const id = shortIdIn(await done('schedule-meeting', '--body', 'QC', '--date', '2024-07-01'));
    expect(await done('cancel-meeting', id, '--reason', 'Fog')).toBe(
      'Meeting of Quay Council is cancelled.\n',
    );
  });

  it('gives follow-ups, until a day, a meeting or a condition', async () => {
    const meeting = shortIdIn(await done('schedule-meeting', '--body', 'QC', '--date', '2024-09-02'));
    const assign = async (text: string, ...options: string[]) => {
      const { id } = await answered<Written>('assign', '--body', 'QC', '--text', text, ...options);
      const { followUps } = await answered<{ followUps: FollowUpView[] }>('follow-ups');
      return followUps.find((one) => one.id === id);
    };
    const owned = ['--owner', 'Harbour Office', '--with', 'Pier Society', 'Harbour Office'];
    expect(await assign('Sell the crane.', ...owned, '--date', '2024-08-01')).toMatchObject({
      deadline: { kind: 'date', date: '2024-08-01' },
      owners: [
        { name: 'Harbour Office', role: 'responsible' },
        { name: 'Pier Society', role: 'contributing' },
      ],
    });
    expect(await assign('Paint the mole.', '--meeting', meeting)).toMatchObject({
      deadline: { kind: 'meeting', date: '2024-09-02' },
      owners: [],
    });
    expect(await assign('Sweep.', '--condition', 'when the snow is gone')).toMatchObject({
      deadline: { kind: 'condition', words: 'when the snow is gone' },
    });
    expect((await assign('Dream.'))?.deadline.kind).toBe('none');
    const two = ['--date', '2024-08-01', '--meeting', meeting];
    expect(await ended('assign', '--body', 'QC', '--text', 'Both.', ...two)).toMatchObject({
      code: 2,
      err: expect.stringContaining('Give one deadline'),
    });
  });
});
