import {
  decision,
  followUp,
  isClosed,
  meeting,
  type DecisionState,
  type FollowUpState,
  type MeetingState,
} from '#domain';
import { fold, idOf, type RecordedEvent } from '#kernel';
import { listDecisions, overdueList, type Lens } from '#projections';
import { defaultPlan, writeSimulation } from '#simulation';
import { openLog, type LogForTests } from '../../libs/projections/testing.js';

const PATIENCE = 300_000;
const plan = { ...defaultPlan, counties: 1, bodies: 3, years: 2, seed: 7 };
const days = ['2015-09-15', '2016-03-01', '2016-12-31'];

/** What a few lines make of the events: no batches, no versions, no tables. */
class PlainFold {
  readonly followUps = new Map<string, NonNullable<FollowUpState>>();
  readonly decisions = new Map<string, NonNullable<DecisionState>>();
  readonly meetings = new Map<string, NonNullable<MeetingState>>();

  constructor(events: readonly RecordedEvent[]) {
    for (const [stream, all] of Map.groupBy(events, (event) => event.stream)) {
      const id = idOf(stream);
      if (stream.startsWith('followUp-')) this.followUps.set(id, fold(followUp, all as never)!);
      if (stream.startsWith('decision-')) this.decisions.set(id, fold(decision, all as never)!);
      if (stream.startsWith('meeting-')) this.meetings.set(id, fold(meeting, all as never)!);
    }
  }

  dueOf(id: string): string | null {
    const { deadline } = this.followUps.get(id)!;
    if (deadline.kind === 'date') return deadline.date;
    const at = deadline.kind === 'meeting' ? this.meetings.get(deadline.meetingId) : undefined;
    return at === undefined || at.cancelled !== null ? null : at.date;
  }

  overdue(today: string): readonly string[] {
    const open = [...this.followUps].filter(([, { stage }]) => !isClosed(stage)).map(([id]) => id);
    return open.filter((id) => (this.dueOf(id) ?? today) < today).sort();
  }

  decisionsOf(stage: string): readonly string[] {
    return [...this.decisions]
      .filter(([, state]) => state.stage === stage)
      .map(([id]) => id)
      .sort();
  }
}

describe('The read models of a simulated log', () => {
  let log: LogForTests;
  let events: readonly RecordedEvent[];

  beforeAll(async () => {
    log = await openLog();
    const { position } = await writeSimulation(plan, { store: log.store });
    expect(await log.projections.waitFor(position, PATIENCE)).toBe(true);
    events = await Array.fromAsync(log.store.readAll());
  }, PATIENCE);
  afterAll(() => log.close());

  /** The log as it was known at the end of a day. */
  const knownOn = async (day: string): Promise<{ readonly lens: Lens; readonly plain: PlainFold }> => {
    const end = Temporal.PlainDate.from(day).add({ days: 1 }).toZonedDateTime('Europe/Oslo').toInstant();
    const known = await log.store.positionAt(end.subtract({ microseconds: 1 }));
    return {
      lens: { known, inForce: null },
      plain: new PlainFold(events.filter(({ position }) => position <= known)),
    };
  };

  it('have every follow-up as a fold of its events has it', async () => {
    const plain = new PlainFold(events);
    const rows = await log.database.query<{ id: string; due: string | null; state: FollowUpState }>(
      'select id, due, state from tingbok.follow_up where until is null',
    );
    expect(rows.length).toBe(plain.followUps.size);
    expect(rows.length).toBeGreaterThan(100);
    for (const { id, due, state } of rows) {
      expect(state).toEqual(plain.followUps.get(id));
      expect(due).toBe(plain.dueOf(id));
    }
  });

  it.each(days)('list as overdue on %s what was known to be', async (day) => {
    const { lens, plain } = await knownOn(day);
    const today = Temporal.PlainDate.from(day);
    const { overdue } = await overdueList(log.database, { lens, today });
    expect(overdue.map(({ id }) => id).toSorted()).toEqual(plain.overdue(day));
    expect(overdue.length).toBeGreaterThan(0);
  });

  it.each(days)('have on %s the decisions that were proposed and circulated then', async (day) => {
    const { lens, plain } = await knownOn(day);
    for (const stage of ['proposed', 'circulated', 'adopted'] as const) {
      const listed = await listDecisions(log.database, lens, { stage });
      expect(listed.map(({ id }) => id).toSorted()).toEqual(plain.decisionsOf(stage));
    }
    expect(plain.decisionsOf('adopted').length).toBeGreaterThan(0);
  });
});
