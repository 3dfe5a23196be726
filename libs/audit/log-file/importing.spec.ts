import fc from 'fast-check';
import { openMemoryEventStore, type EventStore } from '#event-store';
import type { RecordedEvent } from '#kernel';
import { importLogFile, type ImportParts } from './importing.js';
import { BEGAN, deeds, fileOf, histories, inChunks, linesIn, logOf, NOW, readAll } from './testing.js';
import { verifyLogFile } from './verifying.js';

const emptyLog = (): EventStore => openMemoryEventStore({ now: () => NOW });

const importInto = (store: ImportParts['store'], file: Buffer | string, parts: Partial<ImportParts> = {}) =>
  importLogFile(inChunks(Buffer.from(file)), { store, now: NOW, ...parts });

const withoutPosition = ({ position: _, ...event }: RecordedEvent) => event;

const eventsOf = async (store: EventStore) => (await readAll(store)).map(withoutPosition);

/** Restores as the store does, until the last of so many batches is due. */
const interruptedAfter = (store: EventStore, batches: number, trouble: () => Promise<void>) => {
  let left = batches;
  return {
    head: () => store.head(),
    readAll: () => store.readAll(),
    restore: async (...args: Parameters<EventStore['restore']>) => {
      if (left === 0) await trouble();
      left -= 1;
      return store.restore(...args);
    },
  };
};

describe('A log file that is imported into an empty log', () => {
  it('gives the same log: every event with its id, version, time and place', async () => {
    await fc.assert(
      fc.asyncProperty(histories, async (history) => {
        const source = await logOf(history);
        const file = await fileOf(source);
        const target = emptyLog();
        const imported = await importInto(target, file);
        expect(imported).toMatchObject({
          outcome: 'imported',
          events: history.length,
          imported: history.length,
          position: BigInt(history.length),
        });
        expect(await readAll(target)).toEqual(await readAll(source));
        expect(file.equals(await fileOf(target))).toBe(true);
        expect(imported.summary).toMatchObject({ chain: (await verifyLogFile(inChunks(file))).chain });
      }),
      { numRuns: 50 },
    );
  });

  it('and exported again is the same file, also when it takes many round trips', async () => {
    const file = await fileOf(await logOf(deeds(3_456, 40)));
    const target = emptyLog();
    const told: number[] = [];
    await importInto(target, file, { onProgress: ({ events }) => told.push(events) });
    expect(file.equals(await fileOf(target))).toBe(true);
    expect(told).toEqual([...told].toSorted((a, b) => a - b));
    expect(told.length).toBeGreaterThan(3);
    expect(told.at(-1)).toBe(3_456);
  });

  it('of a log without events changes nothing', async () => {
    const target = emptyLog();
    expect(await importInto(target, await fileOf(emptyLog()))).toMatchObject({
      outcome: 'imported',
      events: 0,
    });
    expect(await target.head()).toBe(0n);
  });
});

describe('An import that did not come to its end', () => {
  const history = deeds(4_000, 7);
  let file: Buffer;
  beforeAll(async () => {
    file = await fileOf(await logOf(history));
  });

  it('goes on where it was when it is begun again, wherever that is', async () => {
    const events = (await readAll(await logOf(history))).map(withoutPosition);
    for (const there of [0, 1, 1_000, 2_345, 4_000]) {
      const target = emptyLog();
      await target.restore(0n, events.slice(0, there));
      expect(await importInto(target, file)).toMatchObject({
        outcome: 'imported',
        events: 4_000,
        imported: 4_000 - there,
      });
      expect(file.equals(await fileOf(target))).toBe(true);
    }
  });

  it('because the database was away, can be begun again', async () => {
    const target = emptyLog();
    const away = interruptedAfter(target, 2, () => Promise.reject(new Error('connection lost')));
    await expect(importInto(away, file)).rejects.toThrow('connection lost');
    const before = await target.head();
    expect(before).toBeGreaterThan(0n);
    expect(await importInto(target, file)).toMatchObject({ imported: 4_000 - Number(before) });
    expect(file.equals(await fileOf(target))).toBe(true);
  });

  it('because it was told to stop, can be begun again', async () => {
    const target = emptyLog();
    const abort = new AbortController();
    const onProgress = () => abort.abort();
    const stopped = await importInto(target, file, { signal: abort.signal, onProgress });
    expect(stopped).toMatchObject({ outcome: 'stopped', imported: Number(await target.head()) });
    expect(stopped.imported).toBeGreaterThan(0);
    await importInto(target, file);
    expect(file.equals(await fileOf(target))).toBe(true);
  });

  it('because the file was cut, goes on with the whole file', async () => {
    const target = emptyLog();
    const cut = await importInto(target, file.subarray(0, file.length / 2));
    expect(cut).toMatchObject({ outcome: 'faulty', fault: { what: 'cut' } });
    expect(cut.imported).toBeGreaterThan(0);
    expect(await importInto(target, file)).toMatchObject({ outcome: 'imported' });
    expect(file.equals(await fileOf(target))).toBe(true);
  });

  it('because of a faulty line has written nothing that would have gone with it', async () => {
    const target = emptyLog();
    const lines = linesIn(file);
    const spoilt = lines.with(2_500, lines[2_500]!.replace('nr. ', 'no. ')).join('');
    const faulty = await importInto(target, spoilt);
    expect(faulty).toMatchObject({ outcome: 'faulty', line: 2_501, fault: { what: 'digest' } });
    expect(Number(await target.head())).toBe(faulty.imported);
    expect(faulty.imported).toBeLessThan(2_500);
    await importInto(target, file);
    expect(file.equals(await fileOf(target))).toBe(true);
  });
});

describe('A log file is not imported', () => {
  const refused = async (target: EventStore, file: Buffer | string, parts: Partial<ImportParts> = {}) => {
    const before = await eventsOf(target);
    const answer = await importInto(target, file, parts);
    expect(await eventsOf(target)).toEqual(before);
    return answer;
  };

  it('into a log that has other events, and the place where they part is told', async () => {
    const mine = [...deeds(3), { stream: 1, data: { alias: 'mine' }, microseconds: 1 }];
    const target = await logOf(mine);
    expect(await refused(target, await fileOf(await logOf(deeds(5))))).toMatchObject({
      outcome: 'parts',
      line: 5,
      inLog: { position: 4n, type: 'AliasAdded' },
      imported: 0,
    });
  });

  it('into a log that has more events than the file', async () => {
    const target = await logOf(deeds(5));
    expect(await refused(target, await fileOf(await logOf(deeds(4))))).toMatchObject({
      outcome: 'longer',
      inLog: { position: 5n },
    });
    expect(await refused(target, await fileOf(emptyLog()))).toMatchObject({
      outcome: 'longer',
      inLog: { position: 1n },
    });
  });

  it('when it is something else, or has a fault in its first lines', async () => {
    const file = await fileOf(await logOf(deeds(3)));
    expect(await refused(emptyLog(), 'not a log')).toMatchObject({ outcome: 'faulty', line: 1 });
    expect(await refused(emptyLog(), file.toString().replace('nr. 1', 'nr. 9'))).toMatchObject({
      outcome: 'faulty',
      line: 3,
    });
  });

  it('when it comes from the future', async () => {
    const file = await fileOf(await logOf(deeds(100)));
    const now = BEGAN.subtract({ seconds: 10 });
    expect(await refused(emptyLog(), file, { now })).toMatchObject({ outcome: 'from-the-future', line: 52 });
    expect(await importInto(emptyLog(), file, { now: BEGAN.add({ seconds: 90 }) })).toMatchObject({
      outcome: 'imported',
    });
  });

  it('any further when somebody else writes to the log meanwhile', async () => {
    const target = emptyLog();
    const [intruder] = await readAll(await logOf([{ stream: 99, data: 'mine', microseconds: 1 }]));
    const disturbed = interruptedAfter(target, 1, async () => {
      await target.append(intruder!.stream, 'none', [intruder!]);
    });
    const file = await fileOf(await logOf(deeds(3_000)));
    const answer = await importInto(disturbed, file);
    expect(answer).toMatchObject({ outcome: 'disturbed', head: await target.head() });
    expect(await target.head()).toBe(BigInt(answer.imported + 1));
    expect(await importInto(target, file)).toMatchObject({ outcome: 'parts', line: answer.imported + 2 });
  });
});
