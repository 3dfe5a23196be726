import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import pg from 'pg';
import { LogFileWriter, writeFileWhole } from '#audit';
import { openMemoryEventStore } from '#event-store';
import { deterministicId, sealEvents, streamOf } from '#kernel';
import { startKurrentFake, type KurrentFake } from '../support/kurrentdb-fake.js';
import { startPostgres, type PostgresServer } from '../support/postgres.js';
import { startService, tingbok } from '../support/program.js';
import { temporaryFolder, type TemporaryFolder } from '../support/temporary-folder.js';

type Variables = Readonly<Record<string, string>>;

const EVENTS = 8_000;
const LIMIT = 300_000;

const sample = resolve('docs/samples/referat-havneutvalget.txt');

/** A long log of parties that were registered, as a file. */
const writeLongLog = async (path: string): Promise<string> => {
  const began = Temporal.Instant.from('2024-01-01T08:00:00Z');
  let now = began;
  const store = openMemoryEventStore({ now: () => now });
  for (let number = 0; number < EVENTS; number += 1) {
    now = began.add({ seconds: number });
    const stream = streamOf('party', deterministicId('party', number));
    const commandId = deterministicId('register', number);
    const context = {
      commandId,
      causationId: commandId,
      correlationId: commandId,
      actor: { kind: 'person', id: 'secretary' },
      occurredAt: now.toString(),
    } as const;
    const data = { name: `Etat nr. ${number}`, kind: 'organisation', aliases: [], of: null };
    await store.append(stream, 'none', sealEvents(stream, context, [{ type: 'PartyRegistered', data }]));
  }
  const writer = new LogFileWriter(store);
  await writeFileWhole(path, writer.text());
  return writer.summary.chain;
};

describe('The log', () => {
  let folder: TemporaryFolder;
  let postgres: PostgresServer;
  let kurrent: KurrentFake;
  let followUps: unknown;
  let exported: { events: number; chain: string };
  const path = (name: string) => join(folder.path, name);
  const embedded = (name: string): Variables => ({ DATA_DIR: path(name) });
  const first = () => embedded('first');

  const run = async (args: readonly string[], variables: Variables) => {
    const ended = await tingbok(args, variables);
    if (ended.code !== 0) throw new Error(`tingbok ${args.join(' ')} ended with ${ended.code}: ${ended.err}`);
    return ended.out;
  };
  const asked = async <Answer>(args: readonly string[], variables: Variables) =>
    JSON.parse(await run([...args, '--json'], variables)) as Answer;
  const refused = async (args: readonly string[], variables: Variables) => {
    const { code, out, err } = await tingbok(args, variables);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    return err.trimEnd();
  };
  const followUpsIn = async (variables: Variables) => {
    const { followUps: all } = await asked<{ followUps: readonly object[] }>(['follow-ups'], variables);
    return all;
  };

  /** Positions are of one log; all the rest must be as it was. */
  const sameFile = async (one: string, other: string) =>
    expect((await readFile(path(one))).equals(await readFile(path(other)))).toBe(true);

  beforeAll(async () => {
    folder = await temporaryFolder();
    [postgres, kurrent] = await Promise.all([startPostgres(), startKurrentFake()]);
    const service = await startService(path('first'));
    await run(['import', sample, '--confirm'], first());
    const limit = performance.now() + 60_000;
    while ((await followUpsIn(first())).length < 3) {
      if (performance.now() > limit) throw new Error('The confirmed import never became follow-ups.');
      await new Promise((done) => setTimeout(done, 200));
    }
    // ServiceIsRunning, in words.
    const inUse = /Ikke mens tjenesten kjører på denne datamappen\. Stopp den først\./;
    expect(await refused(['export', path('none.jsonl')], first())).toMatch(inUse);
    expect(await refused(['import-log', sample], first())).toMatch(inUse);
    await service.stop();
    followUps = await followUpsIn(first());
    exported = await asked(['export', path('first.jsonl')], first());
  }, LIMIT);
  afterAll(async () => {
    await postgres?.stop();
    await kurrent?.stop();
    await folder?.remove();
  }, LIMIT);

  it('is written to a file that can be verified without any database', async () => {
    expect(exported.events).toBeGreaterThan(20);
    const out = await run(['verify', path('first.jsonl')], embedded('nowhere'));
    expect(out).toContain(`first.jsonl er hel: ${exported.events} hendelser i `);
    expect(out.replaceAll(' ', '')).toContain(exported.chain);
    await expect(stat(path('nowhere'))).rejects.toThrow(/ENOENT/);
  });

  it.each<[string, () => Promise<Variables>]>([
    ['a new folder', () => Promise.resolve(embedded('second'))],
    [
      'a KurrentDB, as far as a fake of it tells,',
      async () => ({
        ...embedded('beside'),
        DATABASE_URL: await postgres.createDatabase(),
        EVENT_STORE_URL: kurrent.url,
      }),
    ],
    [
      'a PostgreSQL server',
      async () => ({ ...embedded('beside'), DATABASE_URL: await postgres.createDatabase() }),
    ],
  ])(
    'moves to %s with every event, and everything that is derived from it is the same',
    async (_, make) => {
      const target = await make();
      const out = await run(['import-log', path('first.jsonl')], target);
      expect(out).toContain(`${exported.events} hendelser er hentet inn`);
      expect(out).toContain('E-postadresser er ikke med');
      expect(await followUpsIn(target)).toEqual(followUps);
      const again = await asked(['export', path('again.jsonl.gz'), '--force'], target);
      expect(again).toEqual({ ...exported, file: path('again.jsonl.gz') });
      const unpacked = gunzipSync(await readFile(path('again.jsonl.gz')));
      expect(unpacked.equals(await readFile(path('first.jsonl')))).toBe(true);
      expect(await asked(['import-log', path('again.jsonl.gz')], target)).toMatchObject({
        imported: 0,
        events: exported.events,
      });
    },
    LIMIT,
  );

  it(
    'goes through a pipe as it does through a file',
    async () => {
      const { code, out, err } = await tingbok(['export', '-'], first());
      expect({ code, isSame: out === (await readFile(path('first.jsonl'), 'utf8')) }).toEqual({
        code: 0,
        isSame: true,
      });
      expect(err).toContain(`${exported.events} hendelser er skrevet til standard ut.`);
    },
    LIMIT,
  );

  it(
    'is not written over what is there, unless that is asked for',
    async () => {
      await writeFile(path('mine.txt'), 'mine');
      expect(await refused(['export', path('mine.txt')], first())).toMatch(/finnes fra før.*--force/);
      expect(await readFile(path('mine.txt'), 'utf8')).toBe('mine');
      await run(['export', path('mine.txt'), '--force'], first());
      await sameFile('mine.txt', 'first.jsonl');
    },
    LIMIT,
  );

  it(
    'is refused by another log, and that one stays as it was',
    async () => {
      const other = embedded('other');
      await run(['import', resolve('README.md')], other);
      const { chain } = await asked<{ chain: string }>(['export', path('before.jsonl')], other);
      const line = await refused(['import-log', path('first.jsonl')], other);
      expect(line).toMatch(/^Loggen her er en annen .* linje 2 .*Bruk en tom datamappe/);
      expect(await asked(['export', path('after.jsonl')], other)).toMatchObject({ chain });
    },
    LIMIT,
  );

  it(
    'that was altered in a file is told with its lines, and not imported',
    async () => {
      const text = await readFile(path('first.jsonl'), 'utf8');
      await writeFile(path('altered.jsonl'), text.replace('Terje Nygård', 'Terje Nygaard'));
      const { code, out, err } = await tingbok(['verify', path('altered.jsonl')], {});
      expect({ code, err }).toEqual({ code: 1, err: expect.stringMatching(/altered.jsonl er ikke hel\. /) });
      expect(out).toMatch(/^linje 2: hendelsen [0-9a-f-]{36} er ikke slik den ble skrevet/);
      const line = await refused(['import-log', path('altered.jsonl')], embedded('third'));
      expect(line).toMatch(/altered.jsonl, linje 2: .* 0 hendelser fra filen er i loggen/);
      await writeFile(path('cut.jsonl'), text.slice(0, -200));
      const cut = await refused(['import-log', path('cut.jsonl')], embedded('third'));
      expect(cut).toMatch(/den er kuttet/);
      await run(['import-log', path('first.jsonl')], embedded('third'));
      expect(await followUpsIn(embedded('third'))).toEqual(followUps);
    },
    LIMIT,
  );

  it.each([
    [['verify', 'nowhere.jsonl'], /^nowhere\.jsonl: filen finnes ikke\.$/],
    [['verify', resolve('docs')], /dette er en mappe/],
    [['import-log', 'nowhere.jsonl'], /^nowhere\.jsonl: filen finnes ikke\.$/],
    [['import-log', sample], /linje 1: dette er ikke en loggfil fra Tingbok/],
    [['export', '/nowhere/at/all.jsonl'], /filen ble ikke skrevet \(ENOENT/],
  ])(
    'is not found by %j, which is said in one line',
    async (args, sentence) => {
      const { code, err } = await tingbok(args, first());
      expect(code).toBe(1);
      expect(err.trimEnd().split('\n')).toHaveLength(1);
      expect(err.trimEnd()).toMatch(sentence);
    },
    LIMIT,
  );

  it('is only moved where it lies', async () => {
    const remote = { ...first(), TINGBOK_URL: 'http://127.0.0.1:1' };
    expect(await refused(['export', path('none.jsonl')], remote)).toMatch(/Fjern TINGBOK_URL/);
  });

  describe('that is long', () => {
    let chain: string;
    const start = (variables: Variables, file: string): ChildProcess =>
      spawn(process.execPath, [resolve('dist/apps/cli/main.js'), 'import-log', file], {
        env: { PATH: process.env['PATH'], HOME: process.env['HOME'], LOG_LEVEL: 'warn', ...variables },
        stdio: ['pipe', 'ignore', 'pipe'],
      });
    const end = async (child: ChildProcess, signal: NodeJS.Signals) => {
      const closed = once(child, 'close');
      child.kill(signal);
      const [code] = (await closed) as [number | null];
      return code;
    };

    const headOf = async (url: string): Promise<number> => {
      const client = new pg.Client({ connectionString: url });
      await client.connect();
      try {
        const { rows } = await client.query<{ position: string }>('select position from tingbok.head');
        return Number(rows[0]?.position);
      } catch {
        return 0;
      } finally {
        await client.end();
      }
    };

    beforeAll(async () => {
      chain = await writeLongLog(path('long.jsonl'));
    }, LIMIT);

    it.each<NodeJS.Signals>(['SIGKILL', 'SIGINT'])(
      'goes on where it was when its import was ended by %s',
      async (signal) => {
        const url = await postgres.createDatabase();
        const target = { ...embedded('beside'), DATABASE_URL: url };
        const child = start(target, path('long.jsonl'));
        let said = '';
        child.stderr?.setEncoding('utf8').on('data', (text: string) => (said += text));
        while ((await headOf(url)) === 0) expect(child.exitCode).toBeNull();
        const code = await end(child, signal);
        const there = await headOf(url);
        expect(there).toBeGreaterThan(0);
        expect(there).toBeLessThan(EVENTS);
        if (signal === 'SIGINT') {
          expect(code).toBe(1);
          expect(said).toContain(`Avbrutt; ${there} hendelser fra filen er i loggen.`);
        }
        expect(await asked(['import-log', path('long.jsonl')], target)).toMatchObject({
          events: EVENTS,
          imported: EVENTS - there,
          chain,
          position: String(EVENTS),
        });
        await run(['export', path('long-again.jsonl'), '--force'], target);
        await sameFile('long-again.jsonl', 'long.jsonl');
      },
      LIMIT,
    );

    it(
      'goes on in the embedded database when the import from a pipe was killed in the middle',
      async () => {
        const target = embedded('long');
        const file = await readFile(path('long.jsonl'));
        for (const part of [1 / 3, 2 / 3]) {
          const child = start(target, '-');
          const half = file.subarray(0, file.length * part);
          // Taken from the pipe, all but what the pipe holds: so the first of it is in the log.
          await new Promise((taken) => child.stdin?.write(half, taken));
          await end(child, 'SIGKILL');
        }
        const answer = await asked<{ imported: number }>(['import-log', path('long.jsonl')], target);
        expect(answer).toMatchObject({ events: EVENTS, chain, position: String(EVENTS) });
        expect(answer.imported).toBeLessThan(EVENTS / 2);
        await run(['export', path('long-again.jsonl'), '--force'], target);
        await sameFile('long-again.jsonl', 'long.jsonl');
      },
      LIMIT,
    );
  });
});
