import { expect, it } from '@jest/globals';
import type { EventStore } from '../port.js';
import { collect, newStream, said, type SettableClock } from './occurrences.js';

/** Only for stores that take the time from our clock and number the log without gaps. */
export const recordingContract = (store: () => EventStore, clock: SettableClock): void => {
  const append = async (...words: readonly string[]) => {
    const stream = newStream();
    const verdict = await store().append(stream, 'none', said(stream, words));
    return verdict.outcome === 'appended' ? verdict.position : -1n;
  };
  const at = (instant: string) => store().positionAt(Temporal.Instant.from(instant));

  it('positions are contiguous, whatever was refused in between', async () => {
    const stream = newStream();
    const first = await append('a');
    await store().append(stream, 'exists', said(stream, ['refused']));
    expect(await append('b', 'c')).toBe(first + 2n);
    expect(await store().head()).toBe(first + 2n);
    const all = await collect(store().readAll());
    expect(all.map(({ position }) => position)).toEqual(all.map((_, i) => BigInt(i + 1)));
  });

  it('the time of recording never decreases, even when the clock jumps back', async () => {
    clock.set('2030-01-01T00:00:00.000001Z');
    const before = await append('a');
    clock.set('2029-01-01T00:00:00Z');
    await append('b');
    clock.set('2030-01-01T00:00:01Z');
    await append('c');
    const events = await collect(store().readAll({ after: before - 1n }));
    expect(events.map(({ metadata }) => metadata.recordedAt)).toEqual([
      '2030-01-01T00:00:00.000001Z',
      '2030-01-01T00:00:00.000001Z',
      '2030-01-01T00:00:01Z',
    ]);
  });

  it('an instant is mapped to the last position that was recorded by then', async () => {
    clock.set('2031-01-01T00:00:00Z');
    const first = await append('a', 'b');
    clock.set('2031-01-03T00:00:00Z');
    const last = await append('c', 'd', 'e');
    expect(await at('2031-01-01T00:00:00Z')).toBe(first);
    expect(await at('2031-01-02T00:00:00Z')).toBe(first);
    expect(await at('2031-01-03T00:00:00Z')).toBe(last);
    expect(await at('2999-01-01T00:00:00Z')).toBe(last);
    expect(await at('1999-01-01T00:00:00Z')).toBe(0n);
    expect(await at('2030-12-31T23:59:59.999999Z')).toBe(first - 2n);
  });

  it('an instant just before the recording, finer than a log keeps time, does not know of it yet', async () => {
    clock.set('2032-01-01T00:00:00Z');
    const before = await append('a');
    clock.set('2032-01-01T00:00:01Z');
    const position = await append('b');
    expect(await at('2032-01-01T00:00:00.999999999Z')).toBe(before);
    expect(await at('2032-01-01T00:00:01.000000001Z')).toBe(position);
  });
};
