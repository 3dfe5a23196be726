import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { openPostgres, type Database } from '#database';
import { startPostgres, type PostgresServer } from '../support/postgres.js';
import { tingbok, type Service } from '../support/program.js';
import { startRedis, type RedisServerForTests } from '../support/redis.js';
import { startSmtp, type SmtpServerForTests } from '../support/smtp.js';
import { temporaryFolder } from '../support/temporary-folder.js';
import { executed, Fleet, get, post, type Executed } from './fleet.js';
import { typesOfAnImportAlone } from './testing/import-alone.js';
import { writeOutage, type Outage } from './testing/late-reminders.js';
import { LIMIT, seconds, patiently } from './patience.js';
import { countsOf, importedTypes, modelRows, notesInLog, sentInLog } from './records.js';

const RECIPIENTS = 24;
const WRITERS = 4;
/** Who is killed, round by round. */
const VICTIMS = ['first service', 'first worker', 'second service', 'second worker'] as const;
describe('Two services and two workers on one PostgreSQL and one Redis', () => {
  let postgres: PostgresServer;
  let redis: RedisServerForTests;
  let smtp: SmtpServerForTests;
  let database: Database;
  let databaseUrl: string;
  let fleet: Fleet;
  let outage: Outage;
  const acknowledged: string[] = [];

  beforeAll(async () => {
    [postgres, redis, smtp] = await Promise.all([startPostgres({ fsync: false }), startRedis(), startSmtp()]);
    databaseUrl = await postgres.createDatabase();
    outage = await writeOutage(databaseUrl, RECIPIENTS);
    database = await openPostgres(databaseUrl);
    // Slow enough that each of the four has a part in it.
    smtp.slowDown(50);
    fleet = await Fleet.start({ DATABASE_URL: databaseUrl, REDIS_URL: redis.url, SMTP_URL: smtp.url });
  }, LIMIT);
  afterAll(async () => {
    await fleet?.remove();
    await database?.close();
    await smtp?.stop();
    await Promise.all([redis?.stop(), postgres?.stop()]);
  }, 60_000);

  const headOfLog = async (): Promise<string> => {
    const [head] = await database.query<{ position: bigint }>('select position from tingbok.head');
    return String(head?.position);
  };
  const answers = async (service: Service, after: string): Promise<boolean> =>
    (await get(service, '/api/parties', after).catch(() => undefined))?.ok === true;
  const untilAllHaveSeen = async (position: string): Promise<void> => {
    for (const service of fleet.apis) await patiently(() => answers(service, position));
  };

  describe('sending what fell due while nobody sent mails', () => {
    it('send every mail once, though all four would', async () => {
      await patiently(async () => (await sentInLog(database)).length === RECIPIENTS);
      expect(await sentInLog(database)).toEqual(Array.from({ length: RECIPIENTS }, () => 1));
      const ids = smtp.mails().map(({ messageId }) => messageId);
      expect([ids.length, new Set(ids).size]).toEqual([RECIPIENTS, RECIPIENTS]);
    }, 200_000);

    it('send none of them again when all have started anew', async () => {
      expect(await fleet.stop()).toEqual([0, 0, 0, 0]);
      await Promise.all([0, 1].flatMap((index) => [fleet.startApi(index), fleet.startWorker(index)]));
      await untilAllHaveSeen(await headOfLog());
      expect(smtp.mails()).toHaveLength(RECIPIENTS);
    }, 200_000);
  });

  it('show on one service what was just written on the other', async () => {
    const writeHereReadThere = async (count: number): Promise<void> => {
      const name = `Harbour ${count} ${randomUUID()}`;
      const { position } = await executed(post(fleet.api(count), '/api/parties', { name }));
      const answer = await get(fleet.api(count + 1), '/api/parties', position);
      expect([answer.status, (await answer.text()).includes(name)]).toEqual([200, true]);
    };
    for (let turn = 0; turn < 5; turn++)
      await Promise.all(Array.from({ length: 8 }, (_, caller) => writeHereReadThere(turn * 8 + caller)));
  }, 120_000);

  it('do a command once that reaches both at the same moment', async () => {
    for (let turn = 0; turn < 10; turn++) {
      const [key, name] = [randomUUID(), `Twin ${turn} ${randomUUID()}`];
      const twice = await Promise.all(
        [0, 1].map((index) => executed(post(fleet.api(index), '/api/parties', { name }, key))),
      );
      expect(twice[0]).toEqual(twice[1]);
    }
    const registered = await database.query(
      `select 1 from tingbok.event where type = 'PartyRegistered' and data->>'name' like 'Twin %'`,
    );
    expect(registered).toHaveLength(10);
  }, 120_000);

  it('bring a confirmed import into force as one process alone would, and once', async () => {
    const alone = await typesOfAnImportAlone();
    const bytes = new Uint8Array(await readFile('docs/samples/referat-havneutvalget.txt'));
    const received = await executed(
      post(fleet.api(0), '/api/imports?fileName=referat-havneutvalget.txt', bytes),
    );
    await untilAllHaveSeen(received.position);
    const confirming = [0, 1].map((index) =>
      post(fleet.api(index), `/api/imports/${received.id}/confirm`, { onlySettled: true }),
    );
    expect((await Promise.all(confirming)).map(({ ok }) => ok)).toContain(true);
    await patiently(async () => {
      const types = await importedTypes(database);
      return JSON.stringify(Object.entries(types).sort()) === JSON.stringify(Object.entries(alone).sort());
    });
    expect(Object.values(alone).length).toBeGreaterThan(3);
  }, 200_000);

  describe('of which one after the other is killed under load', () => {
    const restart = {
      'first service': () => fleet.startApi(0),
      'second service': () => fleet.startApi(1),
      'first worker': () => fleet.startWorker(0),
      'second worker': () => fleet.startWorker(1),
    };
    const victim = {
      'first service': () => fleet.api(0),
      'second service': () => fleet.api(1),
      'first worker': () => fleet.workers[0],
      'second worker': () => fleet.workers[1],
    };

    /** Says a note to one service or the other until one of them has taken it, always as the same command. */
    const say = async (note: string, followUp: string): Promise<Executed> => {
      const key = randomUUID();
      const limit = performance.now() + LIMIT;
      for (let attempt = 0; performance.now() < limit; attempt++) {
        const path = `/api/follow-ups/${followUp}/report-progress`;
        const answer = await executed(post(fleet.api(attempt), path, { note }, key)).catch(() => undefined);
        if (answer !== undefined) return answer;
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      throw new Error(`Nobody took «${note}»`);
    };

    const write = async (writer: number, round: number, ending: AbortSignal): Promise<void> => {
      const followUp = outage.followUps[writer] ?? '';
      for (let count = 1; !ending.aborted; count++) {
        const note = `round ${round}, writer ${writer}, note ${count}`;
        await say(note, followUp);
        acknowledged.push(note);
      }
    };

    it.each(VICTIMS.map((name, index) => [name, index + 1] as const))(
      'go on without the %s',
      async (name, round) => {
        const ending = new AbortController();
        const writing = Array.from({ length: WRITERS }, (_, writer) => write(writer, round, ending.signal));
        const before = acknowledged.length;
        await patiently(() => acknowledged.length > before + 5 * WRITERS);
        await victim[name]()?.kill();
        const killed = performance.now();
        const { position } = await say(`round ${round}, after the kill`, outage.followUps[WRITERS] ?? '');
        acknowledged.push(`round ${round}, after the kill`);
        const survivor = fleet.api(name === 'first service' ? 1 : 0);
        await patiently(() => answers(survivor, position));
        process.stdout.write(`without the ${name}, the others had taken over after ${seconds(killed)} s\n`);
        ending.abort();
        await Promise.all(writing);
        await restart[name]();
      },
      LIMIT,
    );

    it('have lost nothing that was acknowledged, and done nothing twice', async () => {
      expect(acknowledged.length).toBeGreaterThan(VICTIMS.length * WRITERS);
      expect(countsOf(await notesInLog(database))).toEqual(countsOf(acknowledged));
      expect(new Set(acknowledged).size).toBe(acknowledged.length);
    });

    it('have left no gap in the log, and sent no mail again', async () => {
      const [log] = await database.query<{ events: bigint; last: bigint }>(
        'select count(*) as events, max(position) as last from tingbok.event',
      );
      expect(log?.events).toBe(log?.last);
      expect(smtp.mails()).toHaveLength(RECIPIENTS);
      expect(new Set(await sentInLog(database))).toEqual(new Set([1]));
    });

    it(
      'have kept read models that are those of a rebuild, row by row',
      async () => {
        await untilAllHaveSeen(await headOfLog());
        expect(await fleet.stop()).toEqual([0, 0, 0, 0]);
        const kept = await modelRows(database);
        expect(kept['follow_up']?.length).toBeGreaterThan(acknowledged.length);
        const folder = await temporaryFolder();
        const rebuilt = await tingbok(['rebuild'], { DATABASE_URL: databaseUrl, DATA_DIR: folder.path });
        await folder.remove();
        expect(rebuilt.code === 0 ? '' : rebuilt.err).toBe('');
        expect(await modelRows(database)).toEqual(kept);
      },
      LIMIT,
    );
  });
});
