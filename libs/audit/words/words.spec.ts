import { aggregates, type TingbokEvent } from '#domain';
import { examples } from '../../projections/testing.js';
import { en } from './en.js';
import { nb } from './nb.js';
import { nn } from './nn.js';
import type { Teller, Telling } from './teller.js';

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-/;

/** A telling in which everything has a name. */
const telling: Telling = {
  name: () => 'Lighthouse Trust',
  names: (ids) => ids.map(() => 'Lighthouse Trust').join(' and '),
  meeting: () => 'Spring meeting',
  decision: () => 'The crane is sold.',
  day: (date) => `day ${date}`,
  list: (parts) => parts.join(' and '),
};

type Sentence = (data: unknown, telling: Telling) => string;
const sentenceFor = (teller: Teller, type: string): Sentence =>
  teller[type as TingbokEvent['type']] as unknown as Sentence;

const types = Object.entries(examples).map(([type, { data }]) => ({ type, data: data as unknown }));

/** Other shapes of the same events: every answer, deadline, reason and emptiness that they can have. */
const variants: readonly { readonly type: TingbokEvent['type']; readonly data: object }[] = [
  ...[
    { kind: 'owners', names: ['A', 'B'] },
    { kind: 'nobody' },
    { kind: 'date', date: '2024-06-07' },
    { kind: 'meeting', body: 'Quay Council', date: '2024-06-07', start: null },
    { kind: 'asRead' },
    { kind: 'drop' },
  ].flatMap((answer) => [
    { type: 'QuestionAnswered' as const, data: { questionId: 'q1', answer } },
    { type: 'AnswerChanged' as const, data: { questionId: 'q1', answer } },
  ]),
  ...[
    { kind: 'date', date: '2024-06-07' },
    { kind: 'meeting', meetingId: examples.MeetingScheduled.id },
    { kind: 'condition', words: 'when the ice goes' },
    { kind: 'none' },
  ].flatMap((deadline) => [
    { type: 'DeadlineSet' as const, data: { deadline } },
    { type: 'FollowUpAssigned' as const, data: { ...examples.FollowUpAssigned.data, deadline } },
  ]),
  ...(['noContactPoint', 'contactOnHold', 'nothingToTell', 'noLongerDue'] as const).map((why) => ({
    type: 'ReminderSuppressed' as const,
    data: { ...examples.ReminderSuppressed.data, why },
  })),
  ...[
    { severity: 'soft', status: '4.2.2', diagnostic: '' },
    { severity: 'soft', status: null, diagnostic: '', decisionId: examples.FollowUpAssigned.id },
    { severity: 'hard', protocolId: examples.ProtocolDrafted.id },
  ].map((how) => ({
    type: 'ReminderBounced' as const,
    data: { ...examples.ReminderBounced.data, ...how },
  })),
  { type: 'ContactPointChanged', data: { ...examples.ContactPointChanged.data, released: true } },
  { type: 'AliasAdded', data: { alias: 'QC', importId: examples.MinutesReceived.id } },
  { type: 'ImportMerged', data: { ...examples.ImportMerged.data, spellings: [] } },
  { type: 'MembersSet', data: { members: [] } },
  { type: 'ProposalAmended', data: { ...examples.ProposalAmended.data, answerAnew: [] } },
  { type: 'DecisionCirculated', data: { ...examples.DecisionCirculated.data, until: '2024-04-26T12:00' } },
  ...(['majority', 'twoThirds', 'unanimity', 'silenceIsConsent'] as const).map((rule) => ({
    type: 'DecisionCirculated' as const,
    data: { ...examples.DecisionCirculated.data, rule },
  })),
  ...(['approve', 'reject', 'abstain', 'object'] as const).map((answer) => ({
    type: 'ResponseGiven' as const,
    data: { ...examples.ResponseGiven.data, answer, reason: answer === 'reject' ? 'No.' : null },
  })),
  ...(['first', 'anew', 'nudge'] as const).map((kind) => ({
    type: 'PartyAsked' as const,
    data: { ...examples.PartyAsked.data, kind },
  })),
  { type: 'DecisionAdopted', data: { ...examples.DecisionAdopted.data, early: true } },
  { type: 'DecisionPutOnAgenda', data: { ...examples.DecisionPutOnAgenda.data, matter: 'decide' } },
  { type: 'AttendanceRecorded', data: { present: [], absent: [], chair: null, secretary: null } },
  { type: 'AgendaItemAdded', data: { seq: 2, number: null, title: 'The crane', presenters: [] } },
  { type: 'MeetingScheduled', data: { ...examples.MeetingScheduled.data, start: null, end: null } },
  { type: 'FollowUpReassigned', data: { owners: [] } },
  ...(['FollowUpAccepted', 'FollowUpConfirmedDone'] as const).map((type) => ({
    type,
    data: { by: examples.PartyRegistered.id },
  })),
  { type: 'ProgressReported', data: { note: 'The paint is bought.', by: examples.PartyRegistered.id } },
  { type: 'FollowUpReportedDone', data: { note: 'White.', links: [], by: examples.PartyRegistered.id } },
  { type: 'FollowUpSentBack', data: { reason: 'The door.', owners: [examples.PartyRegistered.id] } },
  { type: 'FollowUpDeclined', data: { ...examples.FollowUpDeclined.data, backTo: null } },
  { type: 'FollowUpDelegated', data: { ...examples.FollowUpDelegated.data, note: null } },
  { type: 'ConditionAskedAbout', data: { ...examples.ConditionAskedAbout.data, atMeetingId: null } },
  ...[null, 'The tower'].map((title) => ({
    type: 'EvidenceAttached' as const,
    data: { evidence: { kind: 'link', url: 'https://quay.example/tower', title } },
  })),
  { type: 'FollowUpReportedDone', data: { note: 'White again.', links: [] } },
  { type: 'ProtocolApproved', data: { ...examples.ProtocolApproved.data, changes: [] } },
  { type: 'ProtocolCommented', data: { ...examples.ProtocolCommented.data, passage: null } },
  {
    type: 'ReminderPolicySet',
    data: { policy: { ...examples.ReminderPolicySet.data.policy, daysBefore: [] } },
  },
  ...[
    { item: null },
    { meetingId: null },
    { meetingId: null, item: null },
    { decisionId: examples.DecisionRecorded.id },
  ].map((origin) => ({
    type: 'FollowUpAssigned' as const,
    data: {
      ...examples.FollowUpAssigned.data,
      source: { ...examples.FollowUpAssigned.data.source, ...origin },
    },
  })),
  { type: 'DecisionProposed', data: { ...examples.DecisionProposed.data, askedBy: null } },
  {
    type: 'MatterPutOnAgenda',
    data: {
      ...{ kind: 'mattersArising', title: 'Matters arising', protocolId: null },
      sinceMeetingId: examples.MeetingScheduled.id,
    },
  },
];

const POINTERS: Readonly<Record<string, 'decision' | 'meeting'>> = {
  decisionId: 'decision',
  meetingId: 'meeting',
  atMeetingId: 'meeting',
  sinceMeetingId: 'meeting',
};

/** What else the event speaks of. */
const pointersIn = (data: unknown): readonly string[] =>
  data === null || typeof data !== 'object'
    ? []
    : Object.entries(data).flatMap(([key, value]: [string, unknown]) =>
        typeof value === 'string' ? (POINTERS[key] ?? []) : pointersIn(value),
      );

/** Streams whose history tells of others. */
const TELLS = ['decision', 'followUp', 'meeting', 'protocol'];

const pointing = [
  ...Object.entries(examples)
    .filter(([, { category }]) => TELLS.includes(category))
    .map(([type, { data }]) => ({ type, data: data as unknown })),
  ...variants.filter(({ type }) => TELLS.includes(examples[type].category)),
].filter(({ data }) => pointersIn(data).length > 0);

describe.each([
  ['nb', nb],
  ['nn', nn],
  ['en', en],
] as const)('The log in %s', (_, teller) => {
  it.each([...types, ...variants])('says in a whole sentence: $type $data', ({ type, data }) => {
    const said = sentenceFor(teller, type)(data, telling);
    expect(said).toMatch(/^[«“A-ZÆØÅ\d].{5,}$/s);
    expect(said).not.toMatch(/undefined|null|NaN|\[object| {2}| [.,:;]|: *$|\(\)/);
    expect(said).not.toMatch(UUID);
  });

  it('has words for every event that an aggregate can take, and for no other', () => {
    expect(Object.keys(teller).sort()).toEqual(Object.keys(examples).sort());
    for (const { type, data } of types) {
      const taken = aggregates.filter(({ decider }) => {
        try {
          decider.evolve(decider.initial, { type, data });
          return true;
        } catch (error) {
          return !String(error).includes(`No evolve for event type ${type}`);
        }
      });
      expect({ type, aggregates: taken.length }).toEqual({ type, aggregates: 1 });
    }
  });

  it.each(pointing)('names what else the event speaks of: $type', ({ type, data }) => {
    const said = sentenceFor(teller, type)(data, telling);
    if (pointersIn(data).includes('decision')) expect(said).toContain(telling.decision(''));
    else expect(said).toContain(telling.meeting(''));
  });

  it('says different things of different events', () => {
    const said = types.map(({ type, data }) => sentenceFor(teller, type)(data, telling));
    expect(said).toEqual([...new Set(said)]);
  });
});
