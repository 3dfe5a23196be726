import fc from 'fast-check';
import type { Database } from '#database';
import type { FollowUpState } from '#domain';
import { openMemoryEventStore } from '#event-store';
import { openTestPglite } from '../../database/testing.js';
import { ids } from '../../domain/testing/examples.js';
import type { Lens } from '../entity/lens.js';
import { projectLog } from '../runner/testing.js';
import { expectedFollowUps, type ExpectedRow } from '../testing/expected-rows.js';
import { days, histories, moments } from '../testing/histories.js';
import { migrateForTests, record, SettableClock, type Fact } from '../testing.js';
import { cellsAround, secondOf } from './lifetime-cells.js';
import { followUps } from './project.js';
import { findFollowUp, listFollowUps, overdueList, type FollowUpQuery } from './queries.js';
import type { FollowUpView } from './view.js';

const today = Temporal.PlainDate.from(days[1]);
const instants = [...moments, `${days[2]}T00:00:00Z`].map((moment) => Temporal.Instant.from(moment));

describe('Follow-ups as of a date', () => {
  let database: Database;
  beforeAll(async () => {
    database = await openTestPglite();
    await migrateForTests(database);
    // So small a table would be read whole, and the indexes not tried.
    await database.execute('set enable_seqscan = off');
  });
  afterAll(() => database.close());

  const project = async (history: readonly Fact[]): Promise<void> => {
    const store = openMemoryEventStore(new SettableClock());
    await record(store, history);
    await database.execute('truncate tingbok.follow_up, tingbok.follow_up_meeting, tingbok.checkpoint');
    await projectLog({ database, store }, followUps);
  };

  const lensesOn = (history: readonly Fact[]): readonly Lens[] => {
    const positions = [null, 0n, ...history.map((_, index) => BigInt(index + 1))];
    return positions.flatMap((known) => [null, ...instants].map((inForce) => ({ known, inForce })));
  };

  const shown = (views: readonly FollowUpView[]) =>
    views.map(({ id, version, deadline, state }) => ({ id, version, due: deadline.date, state })).sort(byId);
  const byId = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? -1 : 1);

  const asShown = ({ id, version, due, state }: ExpectedRow) => {
    const { stage } = state as { readonly stage: FollowUpView['state'] };
    return { id, version, due, state: stage };
  };

  const expected = (history: readonly Fact[], lens: Lens) => expectedFollowUps(history, lens).map(asShown);

  const ownedByTrust = (history: readonly Fact[], lens: Lens) =>
    expectedFollowUps(history, lens)
      .filter(({ state }) =>
        (state as NonNullable<FollowUpState>).owners.some((one) => one.partyId === ids.lighthouseTrust),
      )
      .map(asShown);

  it('are found in each list once, as they then were, whatever was known and in force', async () => {
    await fc.assert(
      fc.asyncProperty(histories, async (history) => {
        await project(history);
        for (const lens of lensesOn(history)) {
          const all = expected(history, lens);
          const listed = async (query: Partial<FollowUpQuery>) =>
            shown(await listFollowUps(database, { lens, today, ...query }));
          expect(await listed({})).toEqual(all);
          expect(await listed({ bodyId: ids.quayCouncil })).toEqual(all);
          expect(await listed({ ownerId: ids.lighthouseTrust })).toEqual(ownedByTrust(history, lens));
          expect(await listed({ stage: 'confirmedDone' })).toEqual(
            all.filter((one) => one.state === 'confirmedDone'),
          );
          const list = await overdueList(database, { lens, today, bodyId: ids.quayCouncil });
          expect(shown([...list.overdue, ...list.upcoming, ...list.withoutDate])).toEqual(
            all.filter((one) => one.state !== 'confirmedDone'),
          );
          for (const one of all) {
            const found = await findFollowUp(database, one.id, { lens, today });
            expect(found && shown([found])).toEqual([one]);
          }
        }
      }),
      { numRuns: 10 },
    );
  }, 120_000);

  describe('are looked for in a few cells of time:', () => {
    const far = 2n ** 53n;
    const lifetimes = fc
      .tuple(fc.bigInt(0n, 53n), fc.bigInt(0n, 53n), fc.bigInt(0n, far), fc.bigInt(0n, far))
      .map(([size, end, a, b]) => ({ from: a % 2n ** size, until: (a % 2n ** size) + 1n + (b % 2n ** end) }));

    it('whatever holds a point is in one of them', async () => {
      const tried = fc
        .sample(fc.tuple(lifetimes, fc.bigInt(0n, far)), 2_000)
        .map(([{ from, until }, place]) => ({
          from,
          until,
          point: from + (place % (until - from)),
        }));
      const rows = await database.query<{ cell: bigint }>(
        `select tingbok.lifetime_cell(l.a, l.b) as cell
           from unnest($1::bigint[], $2::bigint[]) with ordinality l (a, b, nth) order by nth`,
        [tried.map(({ from }) => from), tried.map(({ until }) => until)],
      );
      const missed = tried.filter(({ point }, index) => !cellsAround(point).includes(rows[index]!.cell));
      expect(missed).toEqual([]);
    });

    it('and they are told apart: none is named twice', () => {
      const points = fc.sample(fc.bigInt(0n, far), 500);
      expect(
        points.filter((point) => new Set(cellsAround(point)).size !== cellsAround(point).length),
      ).toEqual([]);
    });

    it('seconds are counted alike on both sides', async () => {
      const tried = fc
        .sample(fc.integer({ min: -50_000_000_000, max: 50_000_000_000 }), 200)
        .map((milliseconds) => Temporal.Instant.fromEpochMilliseconds(milliseconds * 40));
      const rows = await database.query<{ second: bigint }>(
        `select tingbok.second_of(m) as second from unnest($1::timestamptz[]) with ordinality t (m, nth) order by nth`,
        [tried],
      );
      expect(rows.map(({ second }) => second)).toEqual(tried.map(secondOf));
    });
  });
});
