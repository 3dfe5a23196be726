import fc from 'fast-check';
import { decision, type Deadline, type DecisionState, type Owner, type TingbokEvent } from '#domain';
import type { EventOfAnotherLog } from '#event-store';
import { eventDigest, fold } from '#kernel';
import { defaultPlan, endOf, simulate, type SimulationPlan } from './simulate.js';

const planned = (part: Partial<SimulationPlan>): SimulationPlan => ({
  ...{ ...defaultPlan, counties: 1, bodies: 2, years: 2 },
  ...part,
});
const logOf = (part: Partial<SimulationPlan> = {}): readonly EventOfAnotherLog[] => [
  ...simulate(planned(part)).flatMap((batch) => batch),
];
const text = (log: readonly EventOfAnotherLog[]): string => JSON.stringify(log);

const reading = 'nobody drops in minutes: what would be read in them is for the reader to say';
const mail = 'no mail is sent, and to say so would settle what the service still has to do';

/** Why a type of event does not occur; true where it does. A new type without an answer does not compile. */
const occurs: Readonly<Record<TingbokEvent['type'], true | string>> = {
  ...{ PartyRegistered: true, PartyRenamed: true, AliasAdded: true, AliasRemoved: true, MembersSet: true },
  ContactPointChanged: 'the addresses themselves are not in the log, so there would be none',
  ...{ BodyEstablished: true, WorkingCommitteeSet: true, ReminderPolicySet: true, ApprovalPolicySet: true },
  ...{ MeetingScheduled: true, MeetingRescheduled: true, MeetingCancelled: true, AttendanceRecorded: true },
  ...{ AgendaItemAdded: true, MatterPutOnAgenda: true },
  ...{ MinutesReceived: reading, MinutesRead: reading, QuestionAnswered: reading, AnswerChanged: reading },
  ...{ ReadingCorrected: reading, MeetingCorrected: reading, EntryAdded: reading, EntriesAccepted: reading },
  ...{ ImportConfirmed: reading, ImportMerged: reading, ImportDiscarded: reading, ImportReopened: reading },
  ...{
    ProtocolDrafted: true,
    ExternalProtocolRecorded: true,
    ProtocolCirculated: true,
    ProtocolSentOut: mail,
  },
  ...{ ProtocolCommented: true, ProtocolApproved: true, ProtocolCorrected: true },
  ...{ DecisionProposed: true, DecisionRecorded: true, ProposalAmended: true, DecisionCirculated: true },
  ...{ ResponseGiven: true, PartyAsked: mail, DecisionAdopted: true, DecisionRejected: true },
  ...{ DecisionLapsed: true, DecisionLifted: true, DecisionPutOnAgenda: true, DecisionWithdrawn: true },
  ...{ DecisionSuperseded: true, OtherDecisionSuperseded: true },
  ...{ FollowUpAssigned: true, FollowUpAccepted: true, FollowUpDeclined: true, FollowUpDelegated: true },
  ...{ FollowUpReassigned: true, DeadlineSet: true, ConditionMet: true, ConditionAskedAbout: true },
  ...{ ExtensionRequested: true, ExtensionGranted: true, ExtensionRefused: true, ProgressReported: true },
  ...{ OwnerReportedDone: true, FollowUpReportedDone: true, EvidenceAttached: true, EvidenceWithdrawn: true },
  ...{ FollowUpConfirmedDone: true, FollowUpSentBack: true, FollowUpReopened: true, FollowUpCancelled: true },
  ...{ ReminderSent: mail, ReminderFailed: mail, ReminderSuppressed: mail, ReminderBounced: mail },
};

describe('A simulated log', () => {
  it('is the same, byte for byte, for the same seed', () => {
    expect(text(logOf())).toBe(text(logOf()));
  });

  it('has nothing in common with that of another seed', () => {
    const ids = new Set(logOf().map(({ id }) => id));
    expect(logOf({ seed: 2 }).some(({ id }) => ids.has(id))).toBe(false);
  });

  it('of more years begins with that of fewer', () => {
    const [short, long] = [logOf(), logOf({ years: 3 })];
    expect(long.length).toBeGreaterThan(short.length);
    expect(text(long.slice(0, short.length))).toBe(text(short));
  });

  it('begins on its first day and is over at its end', () => {
    const plan = planned({ from: Temporal.PlainDate.from('2019-03-04') });
    const log = logOf(plan);
    expect(log[0]?.metadata.recordedAt.startsWith('2019-03-')).toBe(true);
    const last = Temporal.Instant.from(log.at(-1)?.metadata.recordedAt ?? '');
    expect(Temporal.Instant.compare(last, endOf(plan))).toBe(-1);
  });

  it('is one that a store could have written: versions without gaps, time never back, whole digests', () => {
    const versions = new Map<string, number>();
    let latest = '';
    for (const event of logOf()) {
      const { stream, version, metadata } = event;
      expect(version).toBe((versions.get(stream) ?? 0) + 1);
      expect(metadata.recordedAt >= latest).toBe(true);
      expect(metadata.digest).toBe(eventDigest(stream, event));
      versions.set(stream, version);
      latest = metadata.recordedAt;
    }
  });

  it('comes about without a single refusal, whatever the seed', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        expect(logOf({ seed, bodies: 1 }).length).toBeGreaterThan(50);
      }),
      { numRuns: 20 },
    );
  });
});

describe('In five years of ten bodies', () => {
  const log = logOf({ bodies: 10, years: 5 });
  const assigned = log
    .filter(({ type }) => type === 'FollowUpAssigned')
    .map(({ data }) => data as unknown as { text: string; deadline: Deadline; owners: readonly Owner[] });
  const share = (holds: (one: (typeof assigned)[number]) => boolean): number =>
    (100 * assigned.filter(holds).length) / assigned.length;

  it('everything happens that can, but for what is not simulated, and that never', () => {
    const types = new Set(log.map(({ type }) => type));
    const told = Object.entries(occurs).map(([type, answer]) => [type, answer === true]);
    expect(Object.fromEntries(told)).toEqual(
      Object.fromEntries(Object.keys(occurs).map((type) => [type, types.has(type)])),
    );
  });

  it('deadlines and owners are as common as in real minutes', () => {
    expect(Math.abs(share(({ deadline }) => deadline.kind === 'none') - 69)).toBeLessThan(5);
    expect(Math.abs(share(({ deadline }) => deadline.kind === 'condition') - 13)).toBeLessThan(4);
    expect(Math.abs(share(({ deadline }) => ['date', 'meeting'].includes(deadline.kind)) - 18)).toBeLessThan(
      5,
    );
    expect(Math.abs(share(({ owners }) => owners.length === 0) - 12)).toBeLessThan(4);
  });

  it('hardly two tasks are put in the same words', () => {
    expect(new Set(assigned.map((one) => one.text)).size / assigned.length).toBeGreaterThan(0.99);
  });

  it('no name occurs twice', () => {
    const names = log
      .filter(({ type }) => type === 'PartyRegistered')
      .map(({ data }) => (data as { readonly name: string }).name);
    expect(new Set(names).size).toBe(names.length);
  });

  it('decisions in writing end in every way', () => {
    const streams = Map.groupBy(
      log.filter(({ stream }) => stream.startsWith('decision-')),
      ({ stream }) => stream,
    );
    const stages = [...streams.values()].map(
      (events) => (fold(decision, events as never) as NonNullable<DecisionState>).stage,
    );
    expect([...new Set(stages)]).toEqual(
      expect.arrayContaining([
        ...['adopted', 'rejected', 'lapsed', 'lifted', 'recorded', 'withdrawn', 'superseded'],
      ]),
    );
  });
});
