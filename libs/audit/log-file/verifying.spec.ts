import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { eventDigest, type RecordedEvent } from '#kernel';
import { unpacked } from './files.js';
import { chainAfter, endLine, eventLine, HEAD_LINE, textOf, BEGINNING } from './format.js';
import { deeds, fileOf, histories, inChunks, linesIn, logOf, readAll } from './testing.js';
import { verifyLogFile } from './verifying.js';

const verify = (file: Buffer | string, size?: number) =>
  verifyLogFile(unpacked(inChunks(Buffer.from(file), size)));

const faultsIn = async (file: Buffer | string) =>
  (await verify(file)).faults.map(({ line, fault }) => [line, fault.what]);

describe('A log file', () => {
  it('that was exported is whole, whatever the events say and however it is read', async () => {
    await fc.assert(
      fc.asyncProperty(histories, fc.integer({ min: 1, max: 5_000 }), async (history, size) => {
        const store = await logOf(history);
        const events = await readAll(store);
        const { faults, ...summary } = await verify(await fileOf(store), size);
        expect(faults).toEqual([]);
        expect(summary).toMatchObject({
          events: events.length,
          streams: new Set(events.map(({ stream }) => stream)).size,
          first: events.at(0)?.metadata.recordedAt ?? null,
          last: events.at(-1)?.metadata.recordedAt ?? null,
          unknownTypes: {},
        });
      }),
      { numRuns: 50 },
    );
  });

  it('has one line for each event between its first and its last', async () => {
    const store = await logOf(deeds(3));
    const lines = linesIn(await fileOf(store));
    const texts = (await readAll(store)).map(textOf);
    const chains = texts.reduce((all, text) => [...all, chainAfter(all.at(-1) ?? '', text)], [BEGINNING]);
    expect(lines).toEqual([
      `${HEAD_LINE}\n`,
      ...texts.map((text, index) => `${eventLine(chains[index + 1]!, text)}\n`),
      `${endLine(chains[3]!, 3)}\n`,
    ]);
    expect(Object.keys(JSON.parse(texts[0]!) as object)).toEqual([
      'data',
      'id',
      'metadata',
      'schemaVersion',
      'stream',
      'type',
      'version',
    ]);
  });

  it('of the same events has the same bytes, and of others another chain', async () => {
    const [one, same, other] = await Promise.all([deeds(5), deeds(5), deeds(6)].map(logOf));
    expect(await fileOf(one!)).toEqual(await fileOf(same!));
    const chains = await Promise.all(
      [one!, other!].map(async (log) => (await verify(await fileOf(log))).chain),
    );
    expect(new Set(chains).size).toBe(2);
  });

  it('may be packed', async () => {
    const file = await fileOf(await logOf(deeds(50)));
    expect(await verify(gzipSync(file), 10)).toEqual(await verify(file));
  });

  it('of events that this version does not know is whole, and they are counted', async () => {
    const store = await logOf([]);
    const known = await logOf(deeds(2));
    const events = (await readAll(known)).map((event) => ({ ...event, type: 'SomethingNew' }));
    await store.restore(0n, events.map(resealed));
    expect(await verify(await fileOf(store))).toMatchObject({
      faults: [],
      unknownTypes: { SomethingNew: 2 },
    });
  });
});

const resealed = (event: RecordedEvent) => ({
  ...event,
  metadata: { ...event.metadata, digest: eventDigest(event.stream, event) },
});

/** A file of these events with a chain that fits, by whoever made it. */
const chained = (texts: readonly string[]): string => {
  let chain = BEGINNING;
  const events = texts.map((text) => {
    chain = chainAfter(chain, text);
    return eventLine(chain, text);
  });
  return [HEAD_LINE, ...events, endLine(chain, texts.length), ''].join('\n');
};

describe('Every alteration of a log file is noticed:', () => {
  it('each byte changed, taken out, or put in', async () => {
    const file = await fileOf(await logOf(deeds(2, 1)));
    for (let at = 0; at < file.length; at += 1) {
      const [before, after] = [file.subarray(0, at), file.subarray(at + 1)];
      const changed = Buffer.concat([before, Buffer.from([file[at]! ^ 1]), after]);
      const without = Buffer.concat([before, after]);
      const doubled = Buffer.concat([before, file.subarray(at, at + 1), file.subarray(at)]);
      for (const altered of [changed, without, doubled]) {
        if ((await verify(altered)).faults.length === 0) throw new Error(`Not noticed at ${at}: ${altered}`);
      }
    }
  });

  it('any byte at any place of any file', async () => {
    const place = fc.nat();
    await fc.assert(
      fc.asyncProperty(
        histories,
        place,
        fc.nat({ max: 255 }),
        fc.boolean(),
        async (history, nth, byte, isNew) => {
          const file = await fileOf(await logOf(history));
          const at = nth % file.length;
          fc.pre(isNew || file[at] !== byte);
          const rest = file.subarray(isNew ? at : at + 1);
          const altered = Buffer.concat([file.subarray(0, at), Buffer.from([byte]), rest]);
          fc.pre(!altered.equals(file));
          expect((await verify(altered)).faults).not.toEqual([]);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('lines taken out, repeated, or in another order', async () => {
    const change = fc.constantFrom('without', 'repeated', 'moved');
    await fc.assert(
      fc.asyncProperty(histories, fc.nat(), fc.nat(), change, async (history, one, other, how) => {
        const lines = linesIn(await fileOf(await logOf(history)));
        const [from, to] = [one % lines.length, other % lines.length];
        fc.pre(how !== 'moved' || from !== to);
        const altered =
          how === 'repeated' ? lines.toSpliced(from, 0, lines[from]!) : lines.toSpliced(from, 1);
        if (how === 'moved') altered.splice(to, 0, lines[from]!);
        expect((await verify(altered.join(''))).faults).not.toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('cut anywhere', async () => {
    const file = await fileOf(await logOf(deeds(4)));
    for (let length = 0; length < file.length; length += 1) {
      expect((await verify(file.subarray(0, length))).faults.length).toBe(1);
    }
  });

  it('a packed file cut or spoilt anywhere, unless it still unpacks to the same', async () => {
    const file = await fileOf(await logOf(deeds(4)));
    const packed = gzipSync(file);
    const whole = await verify(file);
    for (let at = 0; at < packed.length; at += 1) {
      if (at > 1) expect(await faultsIn(packed.subarray(0, at))).toEqual([[expect.any(Number), 'cut']]);
      const spoilt = Buffer.from(packed);
      spoilt[at]! ^= 0x55;
      const found = await verify(spoilt);
      if (found.faults.length === 0) expect(found).toEqual(whole);
    }
  });
});

describe('What is wrong with a log file is said with its line:', () => {
  let lines: readonly string[];
  const altered = (line: number, change: (text: string) => string) =>
    lines.map((text, index) => (index === line - 1 ? change(text) : text)).join('');

  beforeAll(async () => {
    lines = linesIn(await fileOf(await logOf(deeds(6, 2))));
  });

  it('a word of an event was changed', async () => {
    expect(await faultsIn(altered(3, (text) => text.replace('nr. 1', 'nr. 7')))).toEqual([[3, 'digest']]);
  });

  it('the time of recording was changed', async () => {
    const later = altered(4, (text) => text.replace('06:07:11Z","', '06:07:11.5Z","'));
    expect(await faultsIn(later)).toEqual([[4, 'digest']]);
    const recorded = altered(4, (text) =>
      text.replace('"recordedAt":"2021-04-05T06:07:11Z"', '"recordedAt":"2021-04-05T06:07:11.5Z"'),
    );
    expect(await faultsIn(recorded)).toEqual([[4, 'chain']]);
  });

  it('a line is missing', async () => {
    const found = await faultsIn(lines.toSpliced(3, 1).join(''));
    expect(found).toEqual([
      [4, 'chain'],
      [5, 'version'],
      [7, 'count'],
    ]);
  });

  it('the order was changed by somebody who also made a new chain', async () => {
    const texts = (await readAll(await logOf(deeds(3, 1)))).map(textOf);
    const inOrder = (...order: readonly number[]) => faultsIn(chained(order.map((index) => texts[index]!)));
    expect(await inOrder(0, 1, 2)).toEqual([]);
    expect(await inOrder(1, 0, 2)).toEqual([
      [2, 'version'],
      [3, 'version'],
      [4, 'version'],
    ]);
    expect(await inOrder(0, 1, 1)).toEqual([[4, 'version']]);
    expect(await inOrder(0, 2)).toEqual([[3, 'version']]);
  });

  it('an id stands in two streams, or time runs backwards', async () => {
    const events = await readAll(await logOf(deeds(2, 2)));
    const [first, second] = events;
    const twice = resealed({ ...second!, id: first!.id });
    expect(await faultsIn(chained([textOf(first!), textOf(twice)]))).toEqual([[3, 'repeated-id']]);
    expect(await faultsIn(chained([textOf(second!), textOf(first!)]))).toEqual([[3, 'time']]);
  });

  it.each([
    ['there is nothing in it', '', [[1, 'empty']]],
    ['it is something else', '%PDF-1.7\n…', [[1, 'not-a-log']]],
    ['it is JSON, and something else', '{"name":"tingbok"}\n', [[1, 'not-a-log']]],
    ['it is of another version', '{"format":"tingbok-log/2"}\n', [[1, 'other-format']]],
  ])('%s', async (_, text, expected) => expect(await faultsIn(text)).toEqual(expected));

  it('its lines end as on Windows', async () => {
    expect(await faultsIn(lines.join('').replaceAll('\n', '\r\n'))).toEqual([[1, 'windows-lines']]);
    expect(await faultsIn(altered(3, (text) => text.replace('\n', '\r\n')))).toEqual([[3, 'windows-lines']]);
  });

  it('its last line is missing, or there are more', async () => {
    expect(await faultsIn(lines.slice(0, -1).join(''))).toEqual([[8, 'cut']]);
    expect(await faultsIn(lines.join('').slice(0, -1))).toEqual([[8, 'cut']]);
    expect(await faultsIn(`${lines.join('')}\n`)).toEqual([[9, 'goes-on']]);
    expect(await faultsIn(lines.join('') + lines.join(''))).toEqual([[9, 'goes-on']]);
  });

  it('a line is longer than any event', async () => {
    async function* endless() {
      yield Buffer.from(lines.slice(0, 2).join(''));
      for (;;) yield Buffer.alloc(4 * 1024 * 1024, 'x');
    }
    const { faults } = await verifyLogFile(endless());
    expect(faults).toMatchObject([{ line: 3, fault: { what: 'too-long' } }]);
  });

  it('no more than the first ten are told, and that there may be others', async () => {
    const many = linesIn(await fileOf(await logOf(deeds(40))));
    const { faults, stopped } = await verify(many.map((line) => line.replace('nr. ', 'no. ')).join(''));
    expect(faults.map(({ line }) => line)).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
    expect(stopped).toBe(true);
  });

  it('an event of 20 MB is read as any other', async () => {
    const store = await logOf([{ stream: 1, data: 'x'.repeat(20_000_000), microseconds: 1 }]);
    expect((await verify(await fileOf(store))).faults).toEqual([]);
  });
});
