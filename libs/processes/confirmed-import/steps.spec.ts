import { meetingIdOf, resolveParties, type Acceptance, type MinutesImportState, type Reading } from '#domain';
import { stepsAfter } from './steps.js';
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
