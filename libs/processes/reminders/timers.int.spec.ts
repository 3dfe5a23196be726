import { defaultReminderPolicy, type TingbokCommand } from '#domain';
import { ids, responsible } from '../../domain/testing/examples.js';
import { assign, by, establish, setDeadline, setPolicy } from '../testing/quay.js';
import { openStage, type Stage } from '../testing/stage.js';
import { timersOf } from '../testing/walk.js';

const followUp = '00000000-0000-4000-8000-000000000101';
const weekday = { ...defaultReminderPolicy, digestWeekday: null };

let stage: Stage;
beforeEach(async () => {
  stage = await openStage({ at: '2023-05-02T12:00' });
  await establish(stage);
  await stage.tell(ids.quayCouncil, setPolicy(weekday));
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
  it('are planned when it is assigned, and again for each owner when it is reassigned', async () => {
    await stage.tell(followUp, assign(by('2023-06-09')));
    expect(await timersOf(stage)).toEqual(plan);
    const owners = [responsible(ids.lighthouseTrust)];
    await stage.tell(followUp, { type: 'ReassignFollowUp', data: { owners } });
    expect(await timersOf(stage)).toEqual(plan.map((line) => line.replace(' 03 ', ' 04 ')));
  });

  it('move with the deadline, and are gone when there is none', async () => {
    await stage.tell(followUp, assign(by('2023-06-09')));
    await stage.tell(followUp, setDeadline(by('2023-05-12')));
    expect(await timersOf(stage)).toEqual([
      'upcoming 7 03 2023-05-05 08:00',
      'upcoming 2 03 2023-05-10 08:00',
      'dueToday 0 03 2023-05-12 08:00',
      'escalated 0 02 2023-05-19 08:00',
      'overdue 1 03 2023-05-19 08:00',
    ]);
    await stage.tell(followUp, setDeadline(by(null)));
    expect(await timersOf(stage)).toEqual([]);
  });

  it('are gone once it is reported done, confirmed or cancelled, and back when it is sent back or reopened', async () => {
    await stage.tell(followUp, assign(by('2023-06-09')));
    await stage.tell(followUp, { type: 'ReportDone', data: { note: 'Mended', links: [] } });
    expect(await timersOf(stage)).toEqual([]);
    await stage.tell(followUp, { type: 'SendBack', data: { reason: 'One is loose' } });
    expect(await timersOf(stage)).toEqual(plan);
    await stage.tell(followUp, { type: 'ReportDone', data: { note: 'Mended again', links: [] } });
    await stage.tell(followUp, { type: 'ConfirmDone', data: {} });
    expect(await timersOf(stage)).toEqual([]);
    await stage.tell(followUp, { type: 'ReopenFollowUp', data: { reason: 'The storm' } });
    expect(await timersOf(stage)).toEqual(plan);
    await stage.tell(followUp, { type: 'CancelFollowUp', data: { reason: 'The quay is sold' } });
    expect(await timersOf(stage)).toEqual([]);
  });

  it('hang on a meeting: they move with it, and go when it is cancelled', async () => {
    await stage.tell(followUp, assign({ kind: 'meeting', meetingId: ids.juneMeeting }));
    expect(await timersOf(stage)).toEqual([]);
    const when = { start: null, end: null };
    const data = { ...when, bodyId: ids.quayCouncil, title: 'June', place: null, date: '2023-06-20' };
    await stage.tell(ids.juneMeeting, { type: 'ScheduleMeeting', data });
    expect((await timersOf(stage))[0]).toBe('upcoming 14 03 2023-06-06 08:00');
    await stage.tell(ids.juneMeeting, { type: 'RescheduleMeeting', data: { ...when, date: '2023-06-09' } });
    expect(await timersOf(stage)).toEqual(plan);
    await stage.tell(ids.juneMeeting, { type: 'CancelMeeting', data: { reason: 'Fog' } });
    expect(await timersOf(stage)).toEqual([]);
  });

  it('follow the policy and the working committee of the body as soon as these change', async () => {
    await stage.tell(followUp, assign(by('2023-06-09')));
    await stage.tell(
      ids.quayCouncil,
      setPolicy({ ...weekday, daysBefore: [3], everyDaysOverdue: 0, at: '07:30' }),
    );
    await stage.tell(ids.quayCouncil, {
      type: 'SetWorkingCommittee',
      data: { partyId: ids.lighthouseTrust },
    });
    expect(await timersOf(stage)).toEqual([
      'upcoming 3 03 2023-06-06 07:30',
      'dueToday 0 03 2023-06-09 07:30',
      'escalated 0 04 2023-06-16 07:30',
    ]);
  });

  it('wait for the body to be established', async () => {
    await stage.tell(followUp, assign(by('2023-06-09'), { bodyId: ids.lighthouseTrust }));
    expect(await timersOf(stage)).toEqual([]);
    await establish(stage, { bodyId: ids.lighthouseTrust, committee: null });
    expect(await timersOf(stage)).toEqual(plan.filter((line) => !line.startsWith('escalated')));
  });

  it('leave a deadline at the end of all calendars alone', async () => {
    await stage.tell(followUp, assign(by('9999-12-31')));
    expect((await timersOf(stage)).at(-1)).toBe('dueToday 0 03 9999-12-31 08:00');
    await stage.tell(followUp, setDeadline(by('0001-01-01')));
    expect(stage.complaints).toEqual([]);
  });

  it('leave out an evening at the end of all calendars that is a morning after it in Greenwich', async () => {
    await establish(stage, { bodyId: ids.lighthouseTrust, timeZone: 'America/St_Johns' });
    await stage.tell(ids.lighthouseTrust, setPolicy({ ...weekday, at: '22:00' }));
    await stage.tell(followUp, assign(by('9999-12-31'), { bodyId: ids.lighthouseTrust }));
    expect((await timersOf(stage)).at(-1)).toBe('upcoming 2 03 9999-12-29 22:00');
  });
});

describe('A timer that fell due and has no outcome', () => {
  beforeEach(async () => {
    await stage.tell(followUp, assign(by('2023-06-09')));
    stage.clock.set('2023-05-26T09:00');
  });
  const late = plan[0];

  it('stays when the follow-up is talked about, taken on or given a second owner: it is late, not lost', async () => {
    await stage.tell(followUp, { type: 'ReportProgress', data: { note: 'Ordered paint' } });
    await stage.tell(followUp, { type: 'AcceptFollowUp', data: {} });
    const owners = [responsible(ids.harbourOffice), responsible(ids.lighthouseTrust)];
    await stage.tell(followUp, { type: 'ReassignFollowUp', data: { owners } });
    expect(await timersOf(stage)).toContain(late);
    expect(await timersOf(stage)).not.toContain(late?.replace(' 03 ', ' 04 '));
  });

  it.each<[string, TingbokCommand]>([
    ['the work is done', { type: 'ReportDone', data: { note: 'Mended', links: [] } }],
    ['it has another deadline', setDeadline(by('2023-06-12'))],
    ['it is another’s', { type: 'ReassignFollowUp', data: { owners: [responsible(ids.lighthouseTrust)] } }],
    [
      'its owner is the AU',
      { type: 'ReassignFollowUp', data: { owners: [responsible(ids.workingCommittee)] } },
    ],
  ])('goes when %s', async (_, command) => {
    await stage.tell(followUp, command);
    expect(await timersOf(stage)).not.toContain(late);
  });

  it('stays an owner’s, although the owner is made the working committee meanwhile and then hands it on', async () => {
    await stage.tell(ids.quayCouncil, { type: 'SetWorkingCommittee', data: { partyId: ids.harbourOffice } });
    expect(await timersOf(stage)).toContain(late);
    const owners = [responsible(ids.lighthouseTrust)];
    await stage.tell(followUp, { type: 'ReassignFollowUp', data: { owners } });
    expect(await timersOf(stage)).not.toContain(late);
  });
});
