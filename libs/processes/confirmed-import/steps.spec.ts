import {
  meetingIdOf,
  resolveParties,
  type Acceptance,
  type Correction,
  type MinutesImportState,
  type Reading,
} from '#domain';
import { stepsAfter, stepsAfterMerge } from './steps.js';
import { readAction, readDecision, reading, readParty } from '../../domain/testing/reading.js';

const importId = '6a3c4ba5-7a17-4f3b-9f1c-0d1a53d9a111';

const confirmed = (read: Reading): { state: NonNullable<MinutesImportState>; acceptance: Acceptance } => {
  const parties = [
    ...resolveParties(['Quay Council', 'Lighthouse Trust', 'Harbour Board'], read.parties, []),
  ];
  const bodyId = parties[0]!.partyId;
  return {
    acceptance: {
      bodyId,
      meetingId: meetingIdOf(bodyId, '2024-04-11', '09:00'),
      timeZone: 'Europe/Oslo',
      parties,
      entries: [...read.actions, ...read.decisions].map((entry) => entry.id),
    },
    state: {
      fileName: 'april.txt',
      sha256: 'a'.repeat(64),
      textHash: 'b'.repeat(64),
      stage: 'confirmed',
      reading: read,
      answers: {},
      corrections: {},
      accepted: [],
      meetingId: null,
    },
  };
};

const stepsOf = (part: Partial<Reading>) => {
  const { state, acceptance } = confirmed(
    reading({ parties: [readParty('Quay Council', { kind: 'body' })], ...part }),
  );
  return stepsAfter(importId, acceptance, state);
};

const typesOf = (part: Partial<Reading>) => stepsOf(part).map((step) => step.command.type);

describe('what follows from a confirmed import', () => {
  it('is the parties, the body, the meeting and its protocol, even where nothing was decided', () => {
    expect(typesOf({})).toEqual([
      'RegisterParty',
      'RegisterParty',
      'RegisterParty',
      'EstablishBody',
      'ScheduleMeeting',
      'RecordAttendance',
      'DraftProtocol',
    ]);
  });

  it('is a decision and a follow-up for what was decided and promised', () => {
    const types = typesOf({ actions: [readAction('a1')], decisions: [readDecision('d1')] });
    expect(types.filter((type) => type === 'RecordDecision' || type === 'AssignFollowUp')).toEqual([
      'RecordDecision',
      'AssignFollowUp',
    ]);
  });

  it('is the approval of a protocol that was never drafted here', () => {
    const link = {
      type: 'approves_minutes_of',
      body: 'Quay Council',
      date: '2024-02-01',
      start: null,
      end: null,
      seq: 1,
    } as const;
    const approval = stepsOf({ links: [link] }).find((step) => step.command.type === 'ApproveProtocol');
    expect(approval?.command.data).toMatchObject({ external: { date: '2024-02-01' } });
  });

  it('hangs a deadline on the other body’s meeting, which it schedules', () => {
    const due_meeting = { body: 'Harbour Board', date: '2024-05-20' };
    const link = {
      type: 'puts_on_agenda_of',
      body: 'Harbour Board',
      date: '2024-05-20',
      start: null,
      end: null,
      seq: 3,
    } as const;
    const steps = stepsOf({ actions: [readAction('a1', { due: '2024-05-20', due_meeting })], links: [link] });
    const scheduled = steps.find((step) => step.key === 'meeting of link 0');
    const assigned = steps.find((step) => step.command.type === 'AssignFollowUp');
    expect(assigned?.command.data).toMatchObject({ deadline: { kind: 'meeting', meetingId: scheduled?.id } });
  });

  it('keeps words of time that name no date as a condition, and silence as none', () => {
    const assigned = stepsOf({
      actions: [readAction('a1', { due_raw: 'before the ice comes' }), readAction('a2')],
    })
      .filter((step) => step.command.type === 'AssignFollowUp')
      .map((step) => (step.command.data as { deadline: unknown }).deadline);
    expect(assigned).toEqual([{ kind: 'condition', words: 'before the ice comes' }, { kind: 'none' }]);
  });

  it('happened when the meeting ended, in the body’s own time', () => {
    const assigned = stepsOf({ actions: [readAction('a1')] }).find(
      (step) => step.command.type === 'AssignFollowUp',
    );
    expect(assigned?.occurredAt.toString()).toBe('2024-04-11T07:00:00Z');
  });

  it('gives every step a key of its own', () => {
    const keys = stepsOf({
      actions: [readAction('a1'), readAction('a2')],
      decisions: [readDecision('d1')],
    }).map((step) => step.key);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('what a person said about the minutes', () => {
  const { state, acceptance } = confirmed(
    reading({
      parties: [readParty('Quay Council', { kind: 'body' })],
      actions: [readAction('a1', { due_raw: 'before the ice comes' })],
    }),
  );
  const after = (correction: Correction) =>
    stepsAfter(importId, acceptance, { ...state, corrections: { a1: correction } });
  const assigned = (steps: ReturnType<typeof after>) =>
    steps.find((step) => step.command.type === 'AssignFollowUp')?.command.data;

  it('is in the follow-up, and the document’s own sentence stays behind it', () => {
    expect(assigned(after({ text: 'Paint it red.' }))).toMatchObject({
      text: 'Paint it red.',
      source: { sentence: 'The trust paints the lighthouse.', importId, span: { start: 0, end: 10 } },
    });
  });

  it('makes the words of time no condition when there is no deadline', () => {
    expect(assigned(after({ due: null }))).toMatchObject({ deadline: { kind: 'none' } });
  });

  it('schedules the meeting of the other body that a deadline hangs on', () => {
    const steps = after({ dueMeeting: { body: 'Harbour Board', date: '2024-05-20' } });
    const scheduled = steps.find(({ key }) => key === 'meeting of a1');
    expect(scheduled?.command).toMatchObject({ type: 'ScheduleMeeting', data: { date: '2024-05-20' } });
    expect(assigned(steps)).toMatchObject({ deadline: { kind: 'meeting', meetingId: scheduled?.id } });
    const order = steps.map(({ command }) => command.type);
    expect(order.lastIndexOf('ScheduleMeeting')).toBeLessThan(order.indexOf('AssignFollowUp'));
  });

  it('gives a party another name, from this import', () => {
    const aliases = [{ alias: 'The painters', partyId: acceptance.bodyId }];
    const steps = stepsAfter(importId, { ...acceptance, aliases }, state);
    expect(steps.find(({ command }) => command.type === 'AddAlias')).toMatchObject({
      id: acceptance.bodyId,
      command: { data: { alias: 'The painters', importId } },
    });
  });
});

it('what follows from a merge is what was chosen, and nothing of the meeting or its protocol', () => {
  const { state, acceptance } = confirmed(
    reading({ actions: [readAction('a1'), readAction('a2')], decisions: [readDecision('d1')] }),
  );
  const merge = {
    ...acceptance,
    parties: acceptance.parties.map((party) => ({ ...party, isNew: false })),
    entries: ['a2', 'd1'],
    into: '7d444840-9dc0-41d1-b245-5ffdce74fad2',
    spellings: [{ from: 'Quay', to: 'Kai' }],
    renames: [{ partyId: acceptance.bodyId, name: 'Kai Council' }],
  };
  expect(stepsAfterMerge(importId, merge, state).map(({ key }) => key)).toEqual([
    `name ${acceptance.bodyId}`,
    'entry d1',
    'entry a2',
  ]);
});
