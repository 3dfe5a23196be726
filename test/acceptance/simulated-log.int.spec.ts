import { awaitsOwner } from '#domain';
import { listDecisions, overdueList, readModels, seenThrough, type Lens } from '#projections';
import { defaultPlan, writeSimulation } from '#simulation';
import { openStage, type Stage } from '../../libs/processes/testing/stage.js';
import { everyFact, record } from '../../libs/projections/testing.js';
import { foldedRows, TABLE_OF } from '../../libs/projections/testing/folded-rows.js';
import { PlainFold } from './testing/plain-fold.js';

const PATIENCE = 300_000;
const plan = { ...defaultPlan, counties: 1, bodies: 6, years: 2, seed: 7 };
const days = ['2015-12-15', '2016-03-01', '2016-12-31'];

interface TimerRow {
  readonly kind: string;
  readonly ordinal: number;
  readonly follow_up_id: string | null;
  readonly body_id: string;
  readonly recipient_id: string;
  readonly due: string | null;
  readonly date: string;
}

describe('The read models of a simulated log', () => {
  let stage: Stage;
  let whole: PlainFold;

  beforeAll(async () => {
    stage = await openStage({ at: '2017-01-01T09:00' });
    await writeSimulation(plan, { store: stage.store });
    // Nobody drops in minutes there: these come after all else.
    const position = await record(
      stage.store,
      everyFact.filter(({ category }) => category === 'import'),
    );
    expect(await stage.projections.waitFor(position, PATIENCE)).toBe(true);
    whole = new PlainFold(await Array.fromAsync(stage.store.readAll()));
  }, PATIENCE);
  afterAll(() => stage.close());

  /** The log as it was known at the end of a day. */
  const knownOn = async (day: string): Promise<{ readonly lens: Lens; readonly plain: PlainFold }> => {
    const end = Temporal.PlainDate.from(day).add({ days: 1 }).toZonedDateTime('Europe/Oslo').toInstant();
    const known = await stage.store.positionAt(end.subtract({ microseconds: 1 }));
    const plain = new PlainFold(whole.events.filter(({ position }) => position <= known));
    return { lens: { known, inForce: null }, plain };
  };

  const rowsSeen = (table: string, lens: Lens): Promise<readonly object[]> => {
    const seen = seenThrough(lens, 'e', 1);
    return stage.database.query(
      `select e.id, e.version, e.state from tingbok.${table} e where ${seen.sql} order by e.id`,
      seen.values,
    );
  };

  it('are all compared', () => {
    const tables = readModels.flatMap((model) => model.tables);
    expect(Object.values(TABLE_OF).filter((table) => !tables.includes(table))).toEqual([]);
    expect(Object.keys(TABLE_OF)).toHaveLength(readModels.length);
  });

  it.each(Object.entries(TABLE_OF))(
    'have every %s as a fold of its events has it',
    async (category, table) => {
      const expected = foldedRows(whole.events, category);
      expect(expected.length).toBeGreaterThan(0);
      expect(await rowsSeen(table, { known: null, inForce: null })).toEqual(expected);
    },
  );

  it.each(Object.entries(TABLE_OF))('have every %s as it was known on a day', async (category, table) => {
    const { lens, plain } = await knownOn('2016-03-01');
    expect(await rowsSeen(table, lens)).toEqual(foldedRows(plain.events, category));
  });

  it('know until when everything is to be done', async () => {
    const rows = await stage.database.query<{ id: string; due: string | null }>(
      'select id, due from tingbok.follow_up where until is null',
    );
    expect(rows.length).toBeGreaterThan(100);
    expect(new Map(rows.map(({ id, due }) => [id, due]))).toEqual(new Map(whole.due));
  });

  it.each(days)('list as overdue on %s what was known to be', async (day) => {
    const { lens, plain } = await knownOn(day);
    const today = Temporal.PlainDate.from(day);
    const { overdue } = await overdueList(stage.database, { lens, today });
    expect(overdue.map(({ id }) => id).toSorted()).toEqual(plain.overdue(day));
    expect(overdue.length).toBeGreaterThan(0);
  });

  it.each(days)('have on %s the decisions that were proposed and circulated then', async (day) => {
    const { lens, plain } = await knownOn(day);
    for (const wanted of ['proposed', 'circulated', 'adopted'] as const) {
      const listed = await listDecisions(stage.database, lens, { stage: wanted });
      expect(listed.map(({ id }) => id).toSorted()).toEqual(plain.decisionsOf(wanted));
    }
    expect(plain.decisionsOf('adopted').length).toBeGreaterThan(0);
  });

  describe('and its timers', () => {
    let timers: readonly TimerRow[];
    beforeAll(async () => {
      timers = await stage.database.query<TimerRow>(
        `select kind, ordinal, follow_up_id, body_id, recipient_id, due, date
         from tingbok.reminder_timer where outcome is null`,
      );
    });
    const ofFollowUps = (): ReadonlyMap<string, readonly TimerRow[]> =>
      Map.groupBy(
        timers.filter((one) => one.follow_up_id !== null),
        (one) => one.follow_up_id ?? '',
      );
    const reasons = (all: readonly { readonly kind: string; readonly who: string }[]): readonly string[] =>
      [...new Set(all.map(({ kind, who }) => `${kind} ${who}`))].sort();

    it('remind of what is to be done, for its deadline, and of nothing else', () => {
      expect(timers.length).toBeGreaterThan(100);
      for (const [id, rows] of ofFollowUps()) {
        expect(awaitsOwner).toContain(whole.followUps.get(id)?.stage);
        for (const { due } of rows) expect(due).toBe(whole.due.get(id));
      }
    });

    it('owe a reminder to whoever is to be told that it is late, the AU too, and to nobody else', () => {
      const late = ({ kind }: { readonly kind: string }) => kind === 'overdue' || kind === 'escalated';
      const told = ofFollowUps();
      for (const [id, planned] of whole.reminders(Temporal.Instant.fromEpochMilliseconds(0))) {
        const owed = (told.get(id) ?? []).filter(late);
        const expected = planned.filter(late);
        expect(reasons(owed.map((one) => ({ kind: one.kind, who: one.recipient_id })))).toEqual(
          reasons(expected.map((one) => ({ kind: one.kind, who: one.recipientId }))),
        );
      }
    });

    it('have every reminder that lies ahead on its day', () => {
      const told = ofFollowUps();
      const end = Temporal.Instant.from(whole.events.at(-1)?.metadata.recordedAt ?? '');
      let ahead = 0;
      for (const [id, planned] of whole.reminders(end))
        for (const { kind, ordinal, recipientId, date } of planned) {
          if (kind !== 'upcoming' && kind !== 'dueToday') continue;
          const wanted = { kind, ordinal, recipient_id: recipientId, date: date.toString() };
          expect(told.get(id)).toContainEqual(expect.objectContaining(wanted));
          ahead++;
        }
      expect(ahead).toBeGreaterThan(10);
    });

    it('owe each AU that has a list one digest', () => {
      const withDigest = [...whole.bodies].filter(
        ([, { workingCommittee, policy }]) => workingCommittee !== null && policy.digestWeekday !== null,
      );
      const digests = timers.filter(({ kind }) => kind === 'digest').map((one) => one.body_id);
      expect(digests.toSorted()).toEqual(withDigest.map(([id]) => id).sort());
    });
  });
});
