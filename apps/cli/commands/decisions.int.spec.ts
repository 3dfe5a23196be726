import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { until as waitFor } from '../../../test/support/until.js';
import { startApi, type Executed, type ServiceForTests } from '../../api/testing.js';
import type { DecisionView, FollowUpView } from '#projections';
import type { Written } from '../service/port.js';
import { commandLine } from '../testing/command-line.js';

describe('A written procedure on the command line', () => {
  let service: ServiceForTests;
  let folder: string;

  const { ended, done, answered } = commandLine(() => service);
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

  it('is taken as the policy of the body has it, which is shown and set from a file', async () => {
    const shown = await answered<{ approval: object }>('policy', 'Quay Council');
    const file = join(folder, 'approval.json');
    await writeFile(file, JSON.stringify({ ...shown.approval, rule: 'unanimity', daysToAnswer: 8 }));
    const page = await done('policy', 'quay council', '--approval', file);
    expect(page).toMatch(/Decisions in writing +unanimity\n/);
    expect(page).toMatch(/Time to answer +8 days\n/);
    expect(page).toMatch(/Before the deadline +14, 7, 2 days\n/);
    const { id } = await answered<Written>(
      'propose',
      '--body',
      'Quay Council',
      '--text',
      'The quay is paved.',
    );
    expect(await done('circulate', id)).toContain('to be answered by 2024-06-07:');
    await done('withdraw', id, '--reason', 'A trial.');
    await writeFile(file, '{ "rule": "dice" }');
    expect(await ended('policy', 'Quay Council', '--approval', file)).toMatchObject({ code: 1 });
    await writeFile(file, 'dice');
    expect(await ended('policy', 'Quay Council', '--approval', file)).toMatchObject({ code: 2 });
    expect(await ended('policy', 'One')).toMatchObject({ code: 1, err: expect.stringContaining('no body') });
    await writeFile(file, JSON.stringify(shown.approval));
    await done('policy', 'Quay Council', '--approval', file);
  }, 60_000);

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
    const approve = ['--answer', 'approve', '--by', 'Ada Vik', '--reason', 'It is rusty.'];
    expect(await done(...respond, ...approve)).toBe('One: for. The crane is sold.\n');
    expect(await ended(...respond, '--answer', 'reject')).toMatchObject({
      code: 1,
      err: expect.stringContaining('must say why'),
    });
    expect(await done('decisions', '--stage', 'circulated')).toMatch(
      new RegExp(`${short} +circulated +2024-06-13 12:00 +1 for, 0 against, 2 +The crane is sold\\.`),
    );
    const shown = await done('decision', short);
    expect(shown).toMatch(/Body +Quay Council\n/);
    expect(shown).toMatch(
      /Parties \(3\)\n +One: for, through Ada Vik, 2024-05-30 12:00\. It is rusty\.\n +Two: no answer/,
    );
    expect(shown).toMatch(/Follow-ups \(1\)\n +Sell it\./);

    await done('clock', '--to', '2024-06-14');
    expect((await answered<DecisionView>('decision', short)).stage).toBe('adopted');
    expect((await answered<DecisionView>('decision', short, '--at', '2024-06-12')).stage).toBe('circulated');
    const { decisions } = await answered<{ decisions: DecisionView[] }>(
      ...['decisions', '--body', 'Quay Council', '--stage', 'adopted'],
    );
    expect(decisions.map((one) => one.id)).toEqual([id]);
    const { followUps } = await answered<{ followUps: FollowUpView[] }>('follow-ups');
    const sale = followUps.find(({ source }) => source.decisionId === id);
    expect(sale?.source).toMatchObject({ decisionId: id, decisionTitle: 'The crane is sold.' });
    expect(await done('follow-up', sale?.id ?? '')).toMatch(
      new RegExp(`From the decision +The crane is sold\\. \\(${short}\\)\n`),
    );
    expect(await done('history', sale?.id ?? '')).toContain('after the decision “The crane is sold.”');
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

  it('closes none by hand before its time, and says which decision took the place of which', async () => {
    const adopted = async (text: string): Promise<string> => {
      const { id } = await answered<Written>('propose', '--body', 'Quay Council', '--text', text);
      await done('circulate', id, '--until', '2024-12-01');
      expect(await ended('close-decision', id)).toMatchObject({ code: 1 });
      for (const party of ['One', 'Two', 'Three'])
        await done('respond', id, '--party', party, '--answer', 'approve');
      await waitFor(async () => (await answered<DecisionView>('decision', id)).stage === 'adopted');
      return id;
    };
    const [old, later] = [await adopted('The fee is 10.'), await adopted('The fee is 20.')];
    expect(await done('supersede', old, '--by', later.slice(0, 8))).toBe('Superseded: The fee is 10.\n');
    expect(await done('decision', old)).toMatch(new RegExp(`Superseded by +${later.slice(0, 8)}`));
    expect(await done('history', old)).toContain('Superseded by the decision “The fee is 20.”.');
    expect(await ended('supersede', old, '--by', old)).toMatchObject({ code: 1 });
  }, 60_000);

  it('takes a protocol from its meeting to its approval, and shows what the AU is asked', async () => {
    const { parties } = await answered<{ parties: { id: string; name: string }[] }>('parties');
    const body = parties.find(({ name }) => name === 'Quay Council')?.id ?? '';
    const au = (await service.registered('Quay AU')).id;
    await post(`/api/bodies/${body}/set-working-committee`, { partyId: au });
    const called = async (bodyId: string, title: string, date: string): Promise<string> =>
      (await post('/api/meetings', { bodyId, title, date })).id;
    const spring = await called(body, 'Spring meeting', '2024-04-11');
    await post(`/api/meetings/${spring}/record-attendance`, { present: ['Ada Vik'], chair: 'Ada Vik' });
    await post(`/api/meetings/${spring}/add-agenda-item`, { seq: 1, number: '1', title: 'The crane' });
    const [autumn, committee] = [
      await called(body, 'Autumn meeting', '2024-10-01'),
      await called(au, 'AU in August', '2024-08-20'),
    ];

    const { id } = await answered<Written>('draft-protocol', spring.slice(0, 8));
    expect(await done('circulate-protocol', id, '--until', '2024-07-30')).toBe(
      `Protocol ${id.slice(0, 8)} is sent to 3 parties, for comments until 2024-07-30.\n`,
    );
    const comment = ['comment-protocol', id.slice(0, 8), '--party', 'two', '--text', 'It was the mole.'];
    expect(await done(...comment, '--passage', 'The crane', '--by', 'Bo Strand')).toBe(
      `The comment stands beside protocol ${id.slice(0, 8)}.\n`,
    );
    expect(await done('protocol', id)).toContain('- Two (Bo Strand): on “The crane”: It was the mole.');
    await waitFor(async () => (await done('meeting', autumn)).includes('waits for approval'));
    expect(await done('meeting', autumn)).toMatch(
      /Agenda\n1\. Approval of the minutes of Quay Council 11 April\s+2024 \(waits for approval\)\n2\. Matters arising/,
    );
    expect(await done('meeting', spring)).toMatch(/State +held\n.*Ada Vik.*Items\n1\. The crane\n$/s);

    const followUp = await post('/api/follow-ups', {
      ...{ bodyId: body, text: 'The harbour is cleared.', owners: [] },
      deadline: { kind: 'condition', words: 'when the ice goes' },
      source: { meetingId: spring, item: '1', itemSeq: 1, sentence: 'The harbour is cleared.' },
    });
    await waitFor(async () => (await done('meeting', committee)).includes('Are the conditions met?'));
    const ask = ['ask-about-condition', followUp.id, '--answer', 'There is ice.', '--at', committee];
    expect(await done(...ask)).toBe('The answer is noted: The harbour is cleared.\n');
    expect((await done('meeting', committee)).replaceAll(/\s+/g, ' ')).toContain(
      'Is the condition met? «when the ice goes»: The harbour is cleared. (last: There is ice.)',
    );
    expect(await done('report-progress', followUp.id, '--note', 'The boat is hired.')).toContain('Noted');
    expect(await done('cancel-follow-up', followUp.id, '--reason', 'It is closed.')).toContain('Closed');
    expect(await done('reopen-follow-up', followUp.id, '--reason', 'It opened.')).toContain('Opened again');
    const shown = await done('follow-up', followUp.id);
    expect(shown).toMatch(/Condition, last +There is ice\.\nLast words +It opened\./);
    expect(shown).toMatch(/From the meeting +Spring meeting, 2024-04-11, item 1\n$/);
    await done('clock', '--to', '2024-06-15');
    const minutes = await answered<Written>('draft-protocol', autumn);
    expect(await done('protocol', minutes.id)).toMatch(
      /Decided in writing since the last meeting\n\nDecision: The crane is sold\.\nAdopted\. For: One\. No answer: Two, Three\.\nOne \(Ada Vik\): It is rusty\.\n/,
    );
    const recording = ['record-decision', '--body', 'Quay Council', '--at', spring, '--item', '1'];
    expect(await done(...recording, '--text', 'The crane is painted.')).toMatch(
      /^Recorded \([0-9a-f]{8}\): The crane is painted\.\n$/,
    );
    const older = ['approve-external-protocol', '--body', 'Quay Council', '--date', '2023-12-09'];
    expect(await done(...older, '--at', spring)).toMatch(
      /^Protocol \w{8} is approved at Spring meeting\.\n$/,
    );
    expect(await done('protocols')).toMatch(/2023-12-09 +Spring meeting, 2024-04-11/);
    const file = join(folder, 'august.txt');
    await writeFile(file, 'Minutes of August\n');
    const put = await answered<Written>('draft-protocol', committee, '--file', file);
    expect(await done('protocol', put.id)).toMatch(/\n\nMinutes of August\n$/);
    expect(await done('meetings')).toMatch(/2024-10-01 +scheduled +Autumn meeting\n.*2024-04-11 +held/s);
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
