import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { simpleParser } from 'mailparser';
import { defaultReminderPolicy, type TingbokCommand } from '#domain';
import { listOutbox } from '#mail';
import { ids, responsible } from '../../domain/testing/examples.js';
import { oslo } from '../testing/hand-clock.js';
import { assign, by, establish, setPolicy } from '../testing/quay.js';
import { openStage, type Stage } from '../testing/stage.js';
import { outcomesOf, timersOf, walk } from '../testing/walk.js';

const followUp = '00000000-0000-4000-8000-000000000101';
const { harbourOffice: office, lighthouseTrust: trust, quayCouncil } = ids;
const decline = (party: string): TingbokCommand => ({
  type: 'DeclineFollowUp',
  data: { by: party, reason: 'We have no rope.' },
});
const delegate: TingbokCommand = {
  type: 'DelegateFollowUp',
  data: { by: office, to: trust, note: 'It stands on your ground.' },
};

let stage: Stage;
beforeEach(async () => {
  stage = await openStage({ at: '2023-05-02T12:00' });
  await establish(stage);
}, 60_000);
afterEach(() => stage.close());

const plan = [
  'upcoming 14 03 2023-05-26 08:00',
  'upcoming 7 03 2023-06-02 08:00',
  'upcoming 2 03 2023-06-07 08:00',
  'dueToday 0 03 2023-06-09 08:00',
  'escalated 0 02 2023-06-16 08:00',
  'overdue 1 03 2023-06-16 08:00',
];

describe('The timers of a follow-up', () => {
  beforeEach(async () => {
    await stage.tell(quayCouncil, setPolicy({ ...defaultReminderPolicy, digestWeekday: null }));
    await stage.tell(followUp, assign(by('2023-06-09')));
  });

  it('move when more time is granted, and stay while it is only asked for or refused', async () => {
    const request: TingbokCommand = {
      type: 'RequestExtension',
      data: { by: office, reason: 'Rain', until: '2023-06-19' },
    };
    await stage.tell(followUp, request);
    expect(await timersOf(stage)).toEqual(plan);
    await stage.tell(followUp, { type: 'RefuseExtension', data: { reason: 'The boats come.' } });
    expect(await timersOf(stage)).toEqual(plan);
    await stage.tell(followUp, request);
    await stage.tell(followUp, {
      type: 'GrantExtension',
      data: { deadline: { kind: 'date', date: '2023-06-16' } },
    });
    expect(await timersOf(stage)).toEqual([
      'upcoming 14 03 2023-06-02 08:00',
      'upcoming 7 03 2023-06-09 08:00',
      'upcoming 2 03 2023-06-14 08:00',
      'dueToday 0 03 2023-06-16 08:00',
      'escalated 0 02 2023-06-23 08:00',
      'overdue 1 03 2023-06-23 08:00',
    ]);
  });

  it('are the new owner’s when it is handed on; who handed it on is told while it is late', async () => {
    await stage.tell(followUp, delegate);
    const late = [
      'escalated 0 02 2023-06-16 08:00',
      'overdue 1 03 2023-06-16 08:00',
      'overdue 1 04 2023-06-16 08:00',
    ];
    const handedOn = plan.slice(0, 4).map((line) => line.replace(' 03 ', ' 04 '));
    expect(await timersOf(stage)).toEqual([...handedOn, ...late]);
  });

  it('are back with who handed it on when it is declined', async () => {
    await stage.tell(followUp, delegate);
    await stage.tell(followUp, decline(trust));
    expect(await timersOf(stage)).toEqual(plan);
  });

  it('are the AU’s alone when the owner declines', async () => {
    await stage.tell(followUp, decline(office));
    expect(await timersOf(stage)).toEqual(['escalated 0 02 2023-06-16 08:00']);
  });
});

it('A condition that came true is reminded of by its day', async () => {
  await stage.tell(quayCouncil, setPolicy({ ...defaultReminderPolicy, digestWeekday: null }));
  await stage.tell(followUp, assign({ kind: 'condition', words: 'when the ice goes' }));
  expect(await timersOf(stage)).toEqual([]);
  await stage.tell(followUp, {
    type: 'MeetCondition',
    data: { deadline: { kind: 'date', date: '2023-06-09' }, note: null },
  });
  expect(await timersOf(stage)).toEqual(plan);
});

it('Of several who must each do it only those are reminded who have not', async () => {
  await stage.tell(quayCouncil, setPolicy({ ...defaultReminderPolicy, digestWeekday: null }));
  const command = assign(by('2023-06-09'), { owners: [responsible(office), responsible(trust)] });
  await stage.tell(followUp, { ...command, data: { ...command.data, each: true } } as TingbokCommand);
  await stage.tell(followUp, { type: 'ReportDone', data: { note: 'Mended', links: [], by: trust } });
  expect(await timersOf(stage)).toEqual(plan);
  await stage.tell(followUp, { type: 'ReportDone', data: { note: 'Mended', links: [], by: office } });
  expect(await timersOf(stage)).toEqual([]);
});

it('What was declined stands in the AU’s digest as without an owner, and the owner has no more mails', async () => {
  await stage.tell(followUp, assign(by('2023-06-09')));
  await stage.tell(followUp, decline(office));
  await walk(stage, oslo('2023-06-09T20:00'));
  expect(await outcomesOf(stage)).toEqual([
    'sent 2023-05-08 02 digest',
    'sent 2023-05-15 02 digest',
    'sent 2023-05-22 02 digest',
    'sent 2023-05-26 02 digest',
    'sent 2023-06-05 02 digest',
  ]);
  const [last] = await listOutbox(stage.outbox);
  expect(last?.subject).toContain('1 without an owner');
});

it('The AU’s digest asks what only the AU answers: whether a condition is met, and who is given more time', async () => {
  const wish = (until: string): TingbokCommand => ({
    type: 'RequestExtension',
    data: { by: office, reason: 'Rain', until },
  });
  await stage.tell(followUp, assign(by('2023-07-01')));
  await stage.tell(followUp, wish('2023-08-01'));
  await stage.tell(followUp, {
    type: 'GrantExtension',
    data: { deadline: { kind: 'date', date: '2023-08-01' } },
  });
  await walk(stage, oslo('2023-05-08T20:00'));
  expect(await outcomesOf(stage)).toEqual(['suppressed 2023-05-08 02 digest']);
  await stage.tell(followUp, wish('2023-09-01'));
  const waiting = followUp.replace(/1$/, '2');
  await stage.tell(waiting, assign({ kind: 'condition', words: 'when the ice goes' }));
  await stage.tell(waiting, {
    type: 'AskAboutCondition',
    data: { atMeetingId: null, answer: 'There is ice.' },
  });
  await walk(stage, oslo('2023-05-15T20:00'));
  const [last] = await listOutbox(stage.outbox);
  expect(last?.subject).toContain('1 asking for more time, 1 waiting for a condition, 0 without a date');
  const text = await readFile(join(stage.outbox, last?.fileName ?? ''), 'utf8');
  const { text: told = '' } = await simpleParser(text);
  const flat = told.replaceAll(/\s+/g, ' ');
  expect(flat).toContain('asks for time until 1 September 2023: Rain Granted before: Once');
  expect(flat).toContain('1. Is the condition met? “Mend the bollards” Condition: when the ice goes');
  expect(flat).toContain('Last answer: There is ice.');
  await stage.tell(followUp, { type: 'RefuseExtension', data: { reason: 'The boats come.' } });
  await stage.tell(waiting, {
    type: 'MeetCondition',
    data: { deadline: { kind: 'date', date: '2023-12-01' }, note: null },
  });
  await walk(stage, oslo('2023-05-22T20:00'));
  expect((await outcomesOf(stage)).at(-1)).toBe('suppressed 2023-05-22 02 digest');
});
