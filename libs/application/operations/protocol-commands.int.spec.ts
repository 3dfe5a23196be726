import { digestOf, isRefusal } from '#kernel';
import { meetingIdOf, protocolIdOf } from '#domain';
import { ids, idNumber, responsible, said } from '../../domain/testing/examples.js';
import { openForTests, type TingbokForTests } from '../testing.js';
import { commandOperations } from './commands.js';
import { queryOperations } from './queries.js';

const LIMIT = 15_000;
const { quayCouncil: council, harbourOffice: office, lighthouseTrust: trust } = ids;
const april = meetingIdOf(council, '2024-04-11', '09:00');
const june = meetingIdOf(council, '2024-06-13', null);
const minutes = protocolIdOf(april);
const [painting, sweeping] = [idNumber(51), idNumber(52)];

describe('From a meeting to its approved protocol', () => {
  let opened: TingbokForTests;
  let commands = 0;

  const tell = async (name: string, id: string, given: object = {}): Promise<string | readonly string[]> => {
    const operation = commandOperations.find((one) => one.name === name);
    if (operation === undefined || operation.body === 'bytes') throw new Error(`No command ${name}`);
    const done = await operation.run(opened.tingbok, {
      id,
      data: operation.body.parse(given),
      commandId: idNumber(1_000 + commands++),
      actor: { kind: 'person', id: 'secretariat' },
    });
    if (isRefusal(done)) return done.refused;
    const { processes, projections, store } = opened.tingbok;
    await Promise.all(processes.map((process) => process.waitFor(done.position, LIMIT)));
    await projections.waitFor(await store.head(), LIMIT);
    return done.events;
  };
  const ask = async (name: string, id: string, more: object = {}): Promise<Record<string, unknown>> => {
    const operation = queryOperations.find((one) => one.name === name);
    const answer = await operation?.run(opened.tingbok, { id, ...more } as never);
    return answer as Record<string, unknown>;
  };
  const followUp = (text: string) => ({
    ...{ bodyId: council, text, owners: [responsible(trust)], deadline: { kind: 'none' } },
    source: said(text),
  });

  beforeAll(async () => {
    opened = await openForTests({ variables: { TEST_CLOCK: '2024-04-12T12:00:00+02:00' } });
    for (const [id, name] of [
      [council, 'Quay Council'],
      [office, 'Harbour Office'],
      [trust, 'Lighthouse Trust'],
    ] as const)
      await tell('RegisterParty', id, { name, kind: 'body' });
    await tell('EstablishBody', council, { timeZone: 'Europe/Oslo', country: 'NO', language: 'en' });
    const when = { date: '2024-04-11', start: '09:00', end: '11:00' };
    await tell('ScheduleMeeting', april, { bodyId: council, title: 'Spring meeting', ...when });
    await tell('AddAgendaItem', april, { seq: 1, number: '1', title: 'The crane', kind: 'decision' });
    await tell('RecordAttendance', april, { present: ['Åse Lunde'], chair: 'Åse Lunde' });
    await tell('RecordDecision', idNumber(41), {
      bodyId: council,
      text: 'The crane is sold.',
      kind: 'decision',
      source: { ...said('The crane is sold.'), meetingId: april, itemSeq: 1 },
    });
    await tell('AssignFollowUp', painting, followUp('The trust paints the lighthouse.'));
    await tell('AssignFollowUp', sweeping, followUp('The trust sweeps the quay.'));
    await tell('ReportDone', sweeping, { note: 'Swept.' });
    await tell('ConfirmDone', sweeping);
  }, 60_000);
  afterAll(() => opened?.close());

  const text = [
    'Minutes\nQuay Council\n\nMeeting: Spring meeting\nTime: 11 April 2024 at 09:00–11:00',
    '\nChair: Åse Lunde\nPresent: Åse Lunde\n\nItem 1: The crane\nDecision: The crane is sold.\n\n',
  ].join('');

  it('it is drafted out of what is known of the meeting, once, with the hash of its text', async () => {
    expect(await tell('DraftMeetingProtocol', april)).toEqual(['ProtocolDrafted']);
    expect(await ask('protocol', minutes)).toMatchObject({
      ...{ text, textHash: digestOf(text), importId: null, approved: null, comments: [], errata: [] },
      meeting: { id: april, title: 'Spring meeting' },
    });
    expect(await tell('DraftMeetingProtocol', april)).toEqual([]);
    expect(await tell('DraftMeetingProtocol', june)).toBe('MeetingDoesNotExist');
  });

  it('it comes up at the next meeting when that is scheduled, with the matters that have arisen', async () => {
    await tell('ScheduleMeeting', june, { bodyId: council, title: 'Summer meeting', date: '2024-06-13' });
    expect(await ask('meeting', june)).toMatchObject({
      matters: [
        {
          kind: 'protocolApproval',
          title: 'Approval of the minutes of Quay Council 11 April 2024',
          protocol: { id: minutes, approved: null },
          followUps: null,
        },
        {
          kind: 'mattersArising',
          sinceMeetingId: april,
          protocol: null,
          followUps: { open: [{ id: painting }], closed: [{ id: sweeping }] },
        },
      ],
    });
    expect(await tell('RescheduleMeeting', june, { date: '2024-06-14' })).toEqual(['MeetingRescheduled']);
    expect((await ask('meeting', june))['matters']).toHaveLength(2);
  });

  it('it is circulated and commented on, by whoever is signed in', async () => {
    await tell('CirculateProtocol', minutes, { to: [office, trust], commentsUntil: '2024-04-30' });
    const comment = { partyId: trust, text: 'It was the mole.', passage: 'The crane' };
    expect(await tell('CommentOnProtocol', minutes, comment)).toEqual(['ProtocolCommented']);
    expect(await ask('protocol', minutes)).toMatchObject({
      circulated: { to: [{ name: 'Harbour Office' }, { name: 'Lighthouse Trust' }] },
      comments: [{ party: { name: 'Lighthouse Trust' }, by: 'secretariat', on: '2024-04-12' }],
    });
  });

  it('it is approved, and locked; what was wrong is put right beside it', async () => {
    const erratum = { passage: 'The crane', shouldSay: 'The mole', reason: 'It was misheard.' };
    expect(await tell('CorrectProtocol', minutes, erratum)).toBe('ProtocolIsNotApproved');
    const nowhere = { atMeetingId: idNumber(998) };
    expect(await tell('ApproveProtocol', minutes, nowhere)).toBe('MeetingDoesNotExist');
    await tell('ApproveProtocol', minutes, { atMeetingId: june, changes: ['Item 1: the old crane.'] });
    const comment = { partyId: trust, text: 'Not so.' };
    expect(await tell('CommentOnProtocol', minutes, comment)).toBe('ProtocolIsApproved');
    expect(await tell('CorrectProtocol', minutes, erratum)).toEqual(['ProtocolCorrected']);
    expect(await ask('protocol', minutes)).toMatchObject({
      ...{ text, approvedAt: { title: 'Summer meeting' }, approved: { textHash: digestOf(text) } },
      errata: [{ ...erratum, by: 'secretariat', on: '2024-04-12' }],
    });
    expect(await ask('meeting', june)).toMatchObject({
      matters: [{ protocol: { approved: { atMeetingId: june } } }, {}],
    });
  });

  it('moves on to another meeting when the one where it was to come up is cancelled', async () => {
    const [may, july, august] = ['2024-05-02', '2024-07-04', '2024-08-15'].map((date) =>
      meetingIdOf(office, date, null),
    ) as [string, string, string];
    for (const [id, date] of [
      [may, '2024-05-02'],
      [july, '2024-07-04'],
      [august, '2024-08-15'],
    ] as const)
      await tell('ScheduleMeeting', id, { bodyId: office, title: 'Office', date });
    await tell('DraftMeetingProtocol', may);
    const mattersOf = async (id: string) => ((await ask('meeting', id))['matters'] as object[]).length;
    expect([await mattersOf(july), await mattersOf(august)]).toEqual([2, 0]);
    await tell('CancelMeeting', july, { reason: 'Storm' });
    const called = { atMeetingId: july, changes: [] };
    expect(await tell('ApproveProtocol', protocolIdOf(may), called)).toBe('MeetingIsCancelled');
    expect(await mattersOf(august)).toBe(2);
  });

  it('asks at each meeting of the AU that is ahead whether the conditions are met, of whom and until they are', async () => {
    const { workingCommittee: au } = ids;
    const [past, may, later] = ['2024-04-02', '2024-05-06', '2024-06-03'].map((date) =>
      meetingIdOf(au, date, null),
    ) as [string, string, string];
    const conditions = async (id: string): Promise<unknown> => {
      const { matters } = (await ask('meeting', id)) as {
        matters: { conditions: { id: string }[] | null }[];
      };
      return matters.map((matter) => matter.conditions?.map((one) => one.id));
    };
    const [ice, paint] = [idNumber(53), idNumber(54)];
    await tell('RegisterParty', au, { name: 'AU', kind: 'working_committee' });
    for (const [id, date] of [
      [past, '2024-04-02'],
      [may, '2024-05-06'],
    ] as const)
      await tell('ScheduleMeeting', id, { bodyId: au, title: 'AU', date });
    await tell('AssignFollowUp', ice, {
      ...followUp('The trust clears the harbour when the ice goes.'),
      deadline: { kind: 'condition', words: 'when the ice goes' },
    });
    expect(await conditions(may)).toEqual([]);
    await tell('SetWorkingCommittee', council, { partyId: au });
    expect([await conditions(past), await conditions(may)]).toEqual([[], [[ice]]]);
    await tell('ScheduleMeeting', later, { bodyId: au, title: 'AU', date: '2024-06-03' });
    await tell('AssignFollowUp', paint, followUp('The trust paints when it is dry.'));
    await tell('SetDeadline', paint, { deadline: { kind: 'condition', words: 'when it is dry' } });
    expect(await conditions(later)).toEqual([[ice, paint]]);
    expect((await ask('meeting', later))['matters']).toMatchObject([
      { kind: 'conditions', title: 'Are the conditions met?', protocolId: null, followUps: null },
    ]);
    await tell('AskAboutCondition', ice, { atMeetingId: may, answer: 'There is ice.' });
    await tell('MeetCondition', paint, { deadline: { kind: 'date', date: '2024-07-01' } });
    expect((await ask('meeting', later))['matters']).toMatchObject([
      { conditions: [{ id: ice, asked: { meetingId: may, answer: 'There is ice.' } }] },
    ]);
    await tell('CancelFollowUp', ice, { reason: 'The harbour is closed.' });
    expect(await conditions(later)).toEqual([[]]);
    await tell('ReopenFollowUp', ice, { reason: 'It opened again.' });
    expect(await conditions(later)).toEqual([[ice]]);
  });

  it.each(['no-uuid', idNumber(999)])('finds none under «%s»', async (id) => {
    expect(await ask('protocol', id)).toMatchObject({ refused: 'ProtocolDoesNotExist' });
    expect(await ask('meeting', id)).toMatchObject({ refused: 'MeetingDoesNotExist' });
  });
});
