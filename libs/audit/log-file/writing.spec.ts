import type { RecordedEvent } from '#kernel';
import { deeds, fileOf, linesIn, logOf, readAll } from './testing.js';
import { EventWasAltered, LogFileWriter } from './writing.js';

const holding = (events: readonly RecordedEvent[]) => ({
  readAll: async function* () {
    yield* events;
  },
});

describe('A log that is written to a file', () => {
  it('tells what it wrote, and how far it came', async () => {
    const store = await logOf(deeds(1_000));
    const told: bigint[] = [];
    const writer = new LogFileWriter(store, ({ events, position }) => {
      expect(position).toBe(BigInt(events));
      told.push(position);
    });
    const text = (await Array.fromAsync(writer.text())).join('');
    expect(told.length).toBeGreaterThan(2);
    expect(writer.summary.events).toBe(1_000);
    expect(text.endsWith(`{"chain":"${writer.summary.chain}","count":1000}\n`)).toBe(true);
  });

  it('and holds an event that was altered in the database stops there, and says where', async () => {
    const events = await readAll(await logOf(deeds(5, 1)));
    const altered = events.with(3, { ...events[3]!, data: { alias: 'not what was written' } });
    await expect(fileOf(holding(altered))).rejects.toThrow(EventWasAltered);
    await expect(fileOf(holding(altered))).rejects.toThrow(/AliasAdded at position 4 \(version 4 of party-/);
    expect(linesIn(await fileOf(holding(events)))).toHaveLength(7);
  });
});
