import fc from 'fast-check';
import type { Database } from '#database';
import { openMemoryEventStore, type EventStore } from '#event-store';
import { openTestPglite } from '../../database/testing.js';
import { followUps } from '../follow-ups/project.js';
import { meetings } from '../meetings/project.js';
import { projectLog } from '../runner/testing.js';
import { expectedFollowUps, expectedMeetings, type ExpectedRow } from '../testing/expected-rows.js';
import { days, histories, moments } from '../testing/histories.js';
import { migrateForTests, record, SettableClock, type Fact } from '../testing.js';
import { now, seenThrough, type Lens } from './lens.js';

const RUNS = 25;
const instants = [...moments, `${days[2]}T00:00:00Z`].map((moment) => Temporal.Instant.from(moment));

describe('A list through a lens', () => {
  let database: Database;

  beforeAll(async () => {
    database = await openTestPglite();
    await migrateForTests(database);
  });
  afterAll(() => database.close());

  /** The read models of one history, and of nothing else. */
  const project = async (history: readonly Fact[]): Promise<EventStore> => {
    const store = openMemoryEventStore(new SettableClock());
    await record(store, history);
    await database.execute('truncate tingbok.follow_up, tingbok.follow_up_meeting, tingbok.meeting');
    await database.execute('truncate tingbok.checkpoint');
    for (const model of [followUps, meetings]) await projectLog({ database, store }, model);
    return store;
  };

  const seen = (table: 'follow_up' | 'meeting', lens: Lens): Promise<readonly ExpectedRow[]> => {
    const { sql, values } = seenThrough(lens, 'e', 1);
    const due = table === 'follow_up' ? 'e.due' : 'e.date';
    return database.query<ExpectedRow>(
      `select e.id, e.version, e.state, ${due} as due from tingbok.${table} e where ${sql} order by e.id`,
      values,
    );
  };

  const lensesOn = (history: readonly Fact[]): readonly Lens[] => {
    const positions = [null, 0n, ...history.map((_, index) => BigInt(index + 1))];
    return positions.flatMap((known) => [null, ...instants].map((inForce) => ({ known, inForce })));
  };

  it('shows a fold of exactly the facts that were known and in force, whichever position and instant', async () => {
    await fc.assert(
      fc.asyncProperty(histories, async (history) => {
        await project(history);
        for (const lens of lensesOn(history)) {
          expect(await seen('follow_up', lens)).toEqual(expectedFollowUps(history, lens));
          expect(await seen('meeting', lens)).toEqual(expectedMeetings(history, lens));
        }
      }),
      { numRuns: RUNS },
    );
  }, 120_000);

  it('an as-of view never shows a later fact: it is what stood when the log ended there', async () => {
    await fc.assert(
      fc.asyncProperty(histories, fc.nat(), async (history, place) => {
        const known = place % (history.length + 1);
        await project(history);
        const asOf = await seen('follow_up', { known: BigInt(known), inForce: null });
        await project(history.slice(0, known));
        expect(asOf).toEqual(await seen('follow_up', now));
      }),
      { numRuns: RUNS },
    );
  }, 120_000);

  it('the histories tried here have facts that came late, and meetings that took deadlines along', () => {
    const tried = fc.sample(histories, { numRuns: RUNS, seed: 1 });
    const late = tried.filter((history) =>
      history.some(
        (fact, index) => index > 0 && (fact.occurredAt ?? '') < (history[index - 1]?.occurredAt ?? ''),
      ),
    );
    const moved = tried.filter((history) =>
      history.some((fact, index) => {
        const before = { known: BigInt(index), inForce: null };
        const after = { known: BigInt(index + 1), inForce: null };
        const dues = (lens: Lens) => expectedFollowUps(history, lens).map((row) => row.due);
        return fact.category === 'meeting' && String(dues(before)) !== String(dues(after));
      }),
    );
    expect(late.length).toBeGreaterThan(RUNS / 2);
    expect(moved.length).toBeGreaterThan(RUNS / 5);
  });
});
