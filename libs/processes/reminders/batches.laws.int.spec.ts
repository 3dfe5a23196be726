import fc from 'fast-check';
import { migrate, type Database, type Queryable } from '#database';
import { defaultReminderPolicy, type TingbokCommand } from '#domain';
import { eventStoreMigrations } from '#event-store';
import type { RecordedEvent } from '#kernel';
import { projectionMigrations } from '#projections';
import { openTestPglite } from '../../database/testing.js';
import { idNumber, ids, responsible } from '../../domain/testing/examples.js';
import { reminderMigrations } from '../migrations.js';
import { assign, by, setPolicy } from '../testing/quay.js';
import { writeLog } from '../testing/told-log.js';
import { wishes, type Wish } from '../testing/wishes.js';
import { reminders } from './project.js';
import type { Timer } from './timers.js';

const RUNS = 40;

/** Three to load follow-ups and three to load timers, as different things lead there, one before them for addresses that change; else one or two for each table. */
const MOST_STATEMENTS = 16;

let database: Database;
beforeAll(async () => {
  database = await openTestPglite();
  await migrate(database, [...eventStoreMigrations, ...projectionMigrations(), ...reminderMigrations()]);
}, 60_000);
afterAll(() => database.close());

const empty = (): Promise<void> =>
  database.execute(`truncate ${reminders.tables.map((table) => `tingbok.${table}`).join(', ')}`);

/** Returns how many statements it took. */
const project = (events: readonly RecordedEvent[]): Promise<number> =>
  database.transaction(async (tx) => {
    let statements = 0;
    const query: Queryable['query'] = (...statement) => {
      statements += 1;
      return tx.query(...statement);
    };
    await reminders.project(events, { ...tx, query });
    return statements;
  });

/** Every row, as the database itself writes it. */
const rows = async (): Promise<readonly string[]> => {
  const all: string[] = [];
  for (const table of reminders.tables) {
    const found = await database.query<{ row: string }>(
      `select t::text as row from tingbok.${table} t order by 1`,
    );
    all.push(...found.map(({ row }) => `${table} ${row}`));
  }
  return all;
};

const timersOf = (recipientId: string): Promise<readonly Timer[]> =>
  database.query<Timer>('select * from tingbok.reminder_timer where recipient_id = $1 order by at, id', [
    recipientId,
  ]);

const writtenOneByOne = async (all: Parameters<typeof writeLog>[0]): Promise<readonly RecordedEvent[]> => {
  await empty();
  return writeLog(all, { take: async (event) => void (await project([event])), timersOf });
};

const inBatches = async (log: readonly RecordedEvent[], sizes: readonly number[]) => {
  await empty();
  for (let start = 0, turn = 0; start < log.length; turn++) {
    const size = sizes[turn % sizes.length] ?? log.length;
    expect(await project(log.slice(start, start + size))).toBeLessThanOrEqual(MOST_STATEMENTS);
    start += size;
  }
  return rows();
};

const sizes = fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 6 });

const EVERYTHING = [
  ...['FollowUpAssigned', 'DeadlineSet', 'FollowUpReassigned', 'ProgressReported', 'FollowUpReportedDone'],
  ...['FollowUpConfirmedDone', 'FollowUpSentBack', 'FollowUpReopened', 'FollowUpCancelled'],
  ...['FollowUpDeclined', 'FollowUpDelegated', 'ExtensionRequested', 'ExtensionGranted'],
  ...['BodyEstablished', 'ReminderPolicySet', 'WorkingCommitteeSet'],
  ...['MeetingScheduled', 'MeetingRescheduled', 'MeetingCancelled'],
  ...['ReminderSent', 'ReminderFailed', 'ReminderSuppressed', ...reminders.tables],
  ...['ReminderBounced', 'ContactPointChanged'],
];

describe('The timers of a log are the same rows, letter by letter, however it is cut into batches:', () => {
  it('whatever happens, and no batch takes many statements', async () => {
    const seen = new Set<string>();
    const law = fc.asyncProperty(wishes, sizes, async (all, cut) => {
      const log = await writtenOneByOne(all);
      const oneByOne = await rows();
      for (const name of [...log.map((event) => event.type), ...oneByOne]) seen.add(name.split(' ')[0] ?? '');
      expect(await inBatches(log, cut)).toEqual(oneByOne);
      expect(await inBatches(log, [log.length])).toEqual(oneByOne);
    });
    await fc.assert(law, { numRuns: RUNS, endOnFailure: true });
    expect(EVERYTHING.filter((one) => !seen.has(one))).toEqual([]);
  }, 300_000);

  const [office, trust] = [ids.harbourOffice, ids.lighthouseTrust];
  const [mornings, afternoons] = [ids.quayCouncil, idNumber(5)];
  const everyDay = { ...defaultReminderPolicy, daysBefore: [1], everyDaysOverdue: 1, digestWeekday: null };
  const remindingAt = (at: string): TingbokCommand => setPolicy({ ...everyDay, at });
  const established: TingbokCommand = {
    type: 'EstablishBody',
    data: { timeZone: 'Europe/Oslo', country: 'NO', language: 'en' },
  };
  const assigned = (to: string, bodyId: string): TingbokCommand =>
    assign(by('2023-06-01'), { owners: [responsible(to)], bodyId });
  /** Noon of Tuesday 30 May; all is due on Thursday. */
  const begun: readonly Wish[] = [
    { hours: 144, id: mornings, command: established },
    { hours: 0, id: mornings, command: remindingAt('08:00') },
    { hours: 0, id: afternoons, command: established },
    { hours: 0, id: afternoons, command: remindingAt('14:00') },
    { hours: 0, id: idNumber(101), command: assigned(office, mornings) },
    { hours: 0, id: idNumber(102), command: assigned(office, mornings) },
    { hours: 0, id: idNumber(103), command: assigned(office, afternoons) },
    { hours: 0, id: idNumber(104), command: assigned(trust, mornings) },
  ];
  const told = { choice: 'one', outcome: 'sent', recipientId: office, daysBehind: 0 } as const;

  it.each<[string, readonly Wish[], readonly string[]]>([
    [
      'a mail puts off what fell due since its batch began, also when it bears an old day',
      [
        { hours: 19, id: idNumber(6), command: established },
        { hours: 2, ...told, daysBehind: 3 },
      ],
      ['upcoming 08:00'],
    ],
    [
      'a mail puts off what is meant for later that day, although the next mail bears an old day',
      [
        { hours: 21, ...told },
        { hours: 0, ...told, recipientId: trust, daysBehind: 3 },
      ],
      ['upcoming 08:00', 'upcoming 14:00'],
    ],
    [
      'what is planned for later on a day that had its mail is put off',
      [
        { hours: 21, ...told, choice: 'due' },
        { hours: 1, id: idNumber(105), command: assigned(office, afternoons) },
      ],
      ['upcoming 14:00', 'upcoming 14:00'],
    ],
  ])('%s', async (_, all, putOff) => {
    const log = await writtenOneByOne([...begun, ...all]);
    const oneByOne = await rows();
    const found = await database.query<{ row: string }>(
      `select kind || to_char(at at time zone time_zone, ' HH24:MI') as row from tingbok.reminder_timer
       where postponed and date = '2023-06-01' order by 1`,
    );
    expect(found.map(({ row }) => row)).toEqual(putOff);
    for (let last = 1; last <= log.length; last++)
      expect(await inBatches(log, [log.length - last, last])).toEqual(oneByOne);
  });
});
