import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { ParsedMail } from 'mailparser';
import { startKurrentFake, type KurrentFake } from '../support/kurrentdb-fake.js';
import { startPostgres, type PostgresServer } from '../support/postgres.js';
import { startService, tingbok, type Service } from '../support/program.js';
import { startRedis, type RedisServerForTests } from '../support/redis.js';
import { startSmtp, type SmtpServerForTests } from '../support/smtp.js';
import { temporaryFolder, type TemporaryFolder } from '../support/temporary-folder.js';
import { until } from '../support/until.js';

const sample = resolve('docs/samples/referat-havneutvalget.txt');

interface Row {
  readonly id: string;
  readonly owners: readonly { readonly name: string }[];
  readonly deadline: { readonly date: string | null };
  readonly daysOverdue: number | null;
}
type Lists = Readonly<Record<'overdue' | 'upcoming' | 'withoutDate' | 'withoutOwner', readonly Row[]>>;

interface Health {
  readonly status: string;
  readonly parts: readonly { readonly part: string; readonly status: string; readonly detail: string }[];
}

const PASSWORD = 'hush-hush';

/** Real Postgres, Redis and SMTP servers; for KurrentDB a fake of its protocol, which says what it is. */
describe('On a cluster — log on KurrentDB (a protocol fake), read models on PostgreSQL, jobs on Redis —', () => {
  let folder: TemporaryFolder;
  let kurrent: KurrentFake;
  let postgres: PostgresServer;
  let redis: RedisServerForTests;
  let smtp: SmtpServerForTests;
  let first: Service;
  let second: Service;
  const services: Service[] = [];
  const today = Temporal.Now.plainDateISO('Europe/Oslo');
  const day = (offset: number): string => today.add({ days: offset }).toString();
  /** The clock of the log's server. */
  let serverTime: () => Temporal.Instant = Temporal.Now.instant;

  const variables = (): Record<string, string> => ({
    DATABASE_URL: postgres.url,
    EVENT_STORE_URL: kurrent.url.replace('kurrentdb://', `esdb://tingbok:${PASSWORD}@`),
    REDIS_URL: redis.url,
    SMTP_URL: smtp.url,
    MAIL_FROM: 'Tingbok <tingbok@example.org>',
  });
  const start = async (name: string, changed: Record<string, string> = {}): Promise<Service> => {
    const dataDir = join(folder.path, name);
    await mkdir(dataDir, { recursive: true });
    const service = await startService(dataDir, { ...variables(), ...changed });
    services.push(service);
    return service;
  };
  const run = async (...args: string[]): Promise<string> => {
    const ended = await tingbok(args, { DATA_DIR: join(folder.path, 'first') });
    if (ended.code !== 0) throw new Error(`tingbok ${args.join(' ')}: ${ended.err}${ended.out}`);
    return ended.out;
  };
  const json = async <Answer>(...args: string[]): Promise<Answer> =>
    JSON.parse(await run(...args, '--json')) as Answer;
  const post = (service: Service, path: string, body: object = {}): Promise<Response> =>
    fetch(`${service.url}/api/${path}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${service.token}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  const written = async (response: Response): Promise<{ id: string; position: string }> => {
    if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
    return (await response.json()) as { id: string; position: string };
  };
  const get = async <Answer>(service: Service, path: string, after = '0'): Promise<Answer> => {
    const response = await fetch(`${service.url}/api/${path}`, { headers: { 'tingbok-after': after } });
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
    return (await response.json()) as Answer;
  };
  const health = async (service: Service): Promise<Health> =>
    (await (await fetch(`${service.url}/health/ready`)).json()) as Health;
  const mailsTo = (address: string): readonly ParsedMail[] =>
    smtp.mails().filter(({ to }) => JSON.stringify(to).includes(address));
  const ownedBy = (rows: readonly Row[], name: string): Row | undefined =>
    rows.find(({ owners }) => owners[0]?.name === name);

  beforeAll(async () => {
    folder = await temporaryFolder();
    [kurrent, postgres, redis, smtp] = await Promise.all([
      startKurrentFake({ now: () => serverTime() }),
      startPostgres(),
      startRedis(),
      startSmtp(),
    ]);
    first = await start('first');
  }, 180_000);
  afterAll(async () => {
    for (const service of services) await service.stop();
    await Promise.all([kurrent?.stop(), postgres?.stop(), redis?.stop(), smtp?.stop()]);
    await folder?.remove();
  }, 120_000);

  it('it tells of each part how it is: the database, the log and the server that keeps it, the queue', async () => {
    const { status, parts } = await health(first);
    expect(status).toBe('ok');
    const detailOf = (name: string) => parts.find(({ part }) => part === name)?.detail;
    expect(['database', 'event-store', 'log', 'reminders'].map(detailOf)).toEqual([
      'postgres',
      'KurrentDB 26.1.0',
      'at 0',
      expect.stringContaining('redis'),
    ]);
  });

  it('minutes are imported, answered and confirmed', async () => {
    // The server's clock says that this was a while ago: what falls due since is due by now.
    serverTime = () => Temporal.Now.instant().subtract({ hours: 24 * 40 });
    const [imported] = await json<{ import: { id: string; openQuestions: { id: string }[] } }[]>(
      'import',
      sample,
    );
    const { id, openQuestions } = imported!.import;
    for (const question of openQuestions) await run('answer', id, question.id, '--owner', 'Havnekontoret');
    await run('confirm', id);
    const { followUps } = await json<{ followUps: Row[] }>('follow-ups');
    expect(followUps).toHaveLength(5);
    expect(kurrent.log.all.some(({ stream }) => stream === `import-${id}`)).toBe(true);
  }, 60_000);

  it('the AU’s list is right on any date', async () => {
    const { followUps } = await json<{ followUps: Row[] }>('follow-ups');
    await run('set-deadline', ownedBy(followUps, 'Terje Nygård')!.id, '--date', day(20));
    await run('set-deadline', ownedBy(followUps, 'Ingrid Solvang')!.id, '--date', day(-10));
    const overdue = async (...args: string[]) => {
      const lists = await json<Lists>('overdue', ...args);
      const ours = lists.overdue.filter(({ owners }) => /Nygård|Solvang/.test(owners[0]?.name ?? ''));
      return ours.map(({ owners, daysOverdue }) => `${owners[0]?.name} ${daysOverdue}`);
    };
    expect(await overdue()).toEqual(['Ingrid Solvang 10']);
    expect(await overdue('--at', day(20))).toEqual(['Ingrid Solvang 30']);
    expect(await overdue('--at', day(21))).toEqual(['Ingrid Solvang 31', 'Terje Nygård 1']);
    const known = await json<Lists>('overdue', '--known', day(-41));
    const lists = [known.overdue, known.upcoming, known.withoutDate, known.withoutOwner];
    expect(lists).toEqual([[], [], [], []]);
  }, 60_000);

  it('two services on the same cluster see what the other has written', async () => {
    await run('contact', 'Ingrid Solvang', '--email', 'ingrid@example.org');
    serverTime = Temporal.Now.instant;
    second = await start('second');
    for (let n = 0; n < 10; n += 1) {
      const [here, there] = n % 2 === 0 ? [first, second] : [second, first];
      const { id, position } = await written(await post(here, 'parties', { name: `Havnelag ${n}` }));
      const { parties } = await get<{ parties: { id: string }[] }>(there, 'parties', position);
      expect(parties.map((party) => party.id)).toContain(id);
    }
  }, 120_000);

  it('what fell due goes out to the mail server, in one mail, and is written down', async () => {
    await until(async () => mailsTo('ingrid@example.org').length > 0);
    const [mail] = mailsTo('ingrid@example.org');
    expect(mail?.text).toContain('kunngjør de nye prisene');
    const { followUps } = await json<{ followUps: Row[] }>('follow-ups');
    const { id } = ownedBy(followUps, 'Ingrid Solvang')!;
    await until(async () => (await run('history', id)).includes('Påminnelse sendt til Ingrid Solvang'));
    const told = await run('history', id);
    expect(told).toContain('Ingrid Solvang ble ansvarlig');
    expect(mailsTo('ingrid@example.org')).toHaveLength(1);
  }, 120_000);

  it('nothing is lost or doubled when the log’s server restarts while 60 commands come', async () => {
    const names = Array.from({ length: 60 }, (_, n) => `Bryggelag ${n}`);
    const parties = (): number => streamsOf('party', kurrent);
    const before = parties();
    const commands = names.map(async (name, n) => {
      await new Promise((done) => setTimeout(done, n * 20));
      return written(await post(n % 2 === 0 ? first : second, 'parties', { name }));
    });
    for (const share of [20, 40]) {
      await until(() => Promise.resolve(parties() >= before + share));
      await kurrent.restart();
    }
    const done = await Promise.all(commands);
    const last = done.map(({ position }) => BigInt(position)).reduce((a, b) => (a > b ? a : b));
    for (const service of [first, second]) {
      const { parties: listed } = await get<{ parties: { name: string }[] }>(
        service,
        'parties',
        String(last),
      );
      const found = listed.map(({ name }) => name).filter((name) => name.startsWith('Bryggelag'));
      expect(found.toSorted()).toEqual(names.toSorted());
    }
  }, 180_000);

  it('while the log’s server is away, lists are read, commands say what to do, and all goes on when it is back', async () => {
    const command = { name: 'Moloens venner' };
    await kurrent.goDown();
    const refused = await post(first, 'parties', command);
    expect([refused.status, refused.headers.get('content-type'), await refused.json()]).toEqual([
      503,
      expect.stringContaining('application/problem+json'),
      expect.objectContaining({ detail: expect.stringMatching(/try again/), status: 503 }),
    ]);
    const { overdue } = await get<Lists>(first, 'overdue');
    expect(ownedBy(overdue, 'Ingrid Solvang')?.daysOverdue).toBe(10);
    const { status, parts } = await health(first);
    expect(status).toBe('failing');
    expect(parts.find(({ part }) => part === 'event-store')).toMatchObject({
      status: 'failing',
      detail: expect.stringMatching(/^KurrentDB at 127\.0\.0\.1:\d+ cannot be reached/),
    });
    expect(parts.find(({ part }) => part === 'database')?.status).toBe('ok');
    const metrics = await (await fetch(`${first.url}/metrics`)).text();
    expect(metrics).toContain('tingbok_log_reachable 0');

    await kurrent.comeBack();
    const { id, position } = await written(await post(first, 'parties', command));
    for (const service of [first, second]) {
      const { parties: known } = await get<{ parties: { id: string }[] }>(service, 'parties', position);
      expect(known.map((party) => party.id)).toContain(id);
      await until(async () => (await health(service)).status === 'ok');
    }
  }, 180_000);

  it('the doctor names the server that keeps the log, also when no service runs', async () => {
    const asked = { ...variables(), DATA_DIR: join(folder.path, 'doctor') };
    const { out } = await tingbok(['doctor', '--json'], asked);
    expect(out).toContain('KurrentDB 26.1.0');
    expect(await run('doctor', '--json')).toContain('KurrentDB 26.1.0');
  }, 60_000);

  it('read models that were emptied are derived again from the log, and nobody is mailed twice', async () => {
    const lists = async (service: Service) => {
      const { followUps } = await get<{ followUps: object[] }>(service, 'follow-ups');
      const { parties } = await get<{ parties: { id: string }[] }>(service, 'parties');
      return { followUps, parties: parties.map(({ id }) => id) };
    };
    const before = await lists(first);
    const head = String((await health(first)).parts.find(({ part }) => part === 'log')?.detail.slice(3));
    for (const service of [first, second]) expect(await service.stop()).toBe(0);
    const mails = smtp.mails().length;
    const DATABASE_URL = await postgres.createDatabase();
    const third = await start('third', { DATABASE_URL });
    await get(third, 'parties', head);
    expect(await lists(third)).toEqual(before);
    await until(async () => (await health(third)).status === 'ok');
    expect(smtp.mails()).toHaveLength(mails);
  }, 180_000);

  describe('a start that cannot succeed ends with 1 and one line:', () => {
    const fails = async (changed: Record<string, string>, line: RegExp) => {
      const failure = await start('other', changed).catch((error: Error) => error);
      expect(failure).toBeInstanceOf(Error);
      const { message } = failure as Error;
      expect(message).toMatch(new RegExp(`ended with 1: ${line.source}[^\\n]*\\n?$`));
      expect(message).not.toContain(PASSWORD);
    };

    it.each<[string, (server: KurrentFake) => unknown, (server: KurrentFake) => unknown, RegExp]>([
      [
        'the server is away',
        (server) => server.goDown(),
        (server) => server.comeBack(),
        /KurrentDB at \S+ cannot be reached/,
      ],
      [
        'the server is too old',
        ({ faults }) => (faults.version = '21.10.8'),
        ({ faults }) => (faults.version = '26.1.0'),
        /KurrentDB at \S+ is version 21\.10\.8: 22\.10/,
      ],
      [
        'the cluster has no leader',
        ({ faults }) => (faults.role = 'leaderless'),
        ({ faults }) => (faults.role = 'leader'),
        /KurrentDB at \S+ [^\n]*no leader/,
      ],
      [
        'the server refuses the credentials',
        ({ faults }) => (faults.refusesCredentials = true),
        ({ faults }) => (faults.refusesCredentials = false),
        /KurrentDB at \S+ refuses the credentials/,
      ],
    ])(
      '%s',
      async (_, spoil, mend, line) => {
        await spoil(kurrent);
        try {
          await fails({}, line);
        } finally {
          await mend(kurrent);
        }
      },
      60_000,
    );

    it('no database is named beside it', async () => {
      await fails({ DATABASE_URL: '' }, /EVENT_STORE_URL: [^\n]*DATABASE_URL/);
    });

    it('a rehearsal is asked for', async () => {
      await fails({ TEST_CLOCK: '2023-05-12T09:00:00+02:00' }, /TEST_CLOCK: [^\n]*EVENT_STORE_URL/);
    });

    it('the database holds a log of its own, which is not used', async () => {
      const DATABASE_URL = await postgres.createDatabase();
      const alone = await start('alone', { DATABASE_URL, EVENT_STORE_URL: '' });
      await written(await post(alone, 'parties', { name: 'Havnelaget' }));
      await alone.stop();
      await fails({ DATABASE_URL }, /EVENT_STORE_URL: the database in DATABASE_URL holds a log of its own/);
    }, 120_000);

    it('the read models belong to another log', async () => {
      const another = await startKurrentFake();
      try {
        await fails(
          { EVENT_STORE_URL: another.url },
          /The read models in the database stand at position \d+, where the log has no event/,
        );
        await fails({ EVENT_STORE_URL: '' }, /The read models in the database stand at position \d+/);
      } finally {
        await another.stop();
      }
    }, 120_000);
  });

  it('no password was ever said', () => {
    const said = services.map((service) => service.out() + service.err()).join('\n');
    expect(said).not.toContain(PASSWORD);
    expect(said).not.toContain(Buffer.from(`tingbok:${PASSWORD}`).toString('base64'));
  });
});

/** How many streams of a category have been begun. */
const streamsOf = (category: string, { log }: KurrentFake): number =>
  log.all.filter(({ stream, revision }) => revision === 0 && stream.startsWith(`${category}-`)).length;
