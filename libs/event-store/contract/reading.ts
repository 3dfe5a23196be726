import { describe, expect, it } from '@jest/globals';
import { digestOf, eventDigest, type Json } from '#kernel';
import type { EventStore } from '../port.js';
import { collect, newCategory, newStream, said, wordOf } from './occurrences.js';

const AWKWARD: Json = {
  text: 'æøå "quoted" \\ back\nline \u0000 nul 👩‍🚀',
  numbers: [0, -1, 1e2, 1.5, 1e21, 5e-324, 9_007_199_254_740_991],
  z: { b: null, a: true },
  empty: [{}, [], ''],
};

export const readingContract = (store: () => EventStore): void => {
  const append = (stream: string, words: readonly string[], type?: string) =>
    store().append(stream, 'any', said(stream, words, undefined, type));

  it('what is read is what was written, to the last character of its digest', async () => {
    const stream = newStream();
    const [template] = said(stream, ['x']);
    const unsealed = { ...template!, data: AWKWARD };
    const event = { ...unsealed, metadata: { ...unsealed.metadata, digest: eventDigest(stream, unsealed) } };
    const appended = await store().append(stream, 'none', [event]);
    const [read] = await collect(store().readStream(stream));
    expect(read).toEqual({
      ...event,
      stream,
      version: 1,
      position: appended.outcome === 'appended' && appended.position,
      metadata: { ...event.metadata, recordedAt: expect.any(String) },
    });
    expect(digestOf(read!.data)).toBe(digestOf(AWKWARD));
    expect(eventDigest(stream, read!)).toBe(read!.metadata.digest);
  });

  describe('a stream', () => {
    const read = async (stream: string, range?: Parameters<EventStore['readStream']>[1]) =>
      (await collect(store().readStream(stream, range))).map(wordOf).join('');

    it('is read whole, in part, and backwards', async () => {
      const stream = newStream();
      await append(stream, ['a', 'b', 'c', 'd', 'e']);
      expect(await read(stream)).toBe('abcde');
      expect(await read(stream, { from: 2 })).toBe('bcde');
      expect(await read(stream, { to: 2 })).toBe('ab');
      expect(await read(stream, { from: 2, to: 4 })).toBe('bcd');
      expect(await read(stream, { backwards: true })).toBe('edcba');
      expect(await read(stream, { from: 2, to: 4, backwards: true })).toBe('dcb');
      expect(await read(stream, { from: 6 })).toBe('');
      expect(await read(stream, { from: 4, to: 2 })).toBe('');
    });

    it('that does not exist is empty', async () => {
      expect(await read(newStream())).toBe('');
    });

    it('is counted from 1 without a gap, however many pages it takes', async () => {
      const stream = newStream();
      const many = Array.from({ length: 1_250 }, (_, i) => `${i}`);
      for (let at = 0; at < many.length; at += 250) await append(stream, many.slice(at, at + 250));
      const events = await collect(store().readStream(stream));
      expect(events.map(({ version }) => version)).toEqual(many.map((_, i) => i + 1));
      expect(events.map(wordOf)).toEqual(many);
      const back = await collect(store().readStream(stream, { backwards: true }));
      expect(back.map(wordOf)).toEqual(many.toReversed());
    });
  });

  describe('the whole log', () => {
    it('is read in order, after a position, up to a limit', async () => {
      const category = newCategory();
      const after = await store().head();
      for (const word of ['a', 'b', 'c']) await append(newStream(category), [word]);
      const filter = { categories: [category] };
      const events = await collect(store().readAll({ after, filter }));
      expect(events.map(wordOf)).toEqual(['a', 'b', 'c']);
      expect(events.every(({ position }, i) => i === 0 || position > events[i - 1]!.position)).toBe(true);
      const second = await collect(store().readAll({ after: events[0]!.position, filter, limit: 1 }));
      expect(second.map(wordOf)).toEqual(['b']);
      expect(await collect(store().readAll({ after, filter, limit: 0 }))).toEqual([]);
      expect(await store().head()).toBeGreaterThanOrEqual(events[2]!.position);
    });

    it('is read from a position on, that event first', async () => {
      const category = newCategory();
      const after = await store().head();
      for (const word of ['a', 'b', 'c']) await append(newStream(category), [word]);
      const filter = { categories: [category] };
      const events = await collect(store().readAll({ after, filter }));
      const readFrom = async (range: Parameters<EventStore['readAll']>[0]) =>
        (await collect(store().readAll(range))).map(wordOf).join('');
      const [first, second, last] = events.map(({ position }) => position);
      expect(await readFrom({ from: first!, filter })).toBe('abc');
      expect(await readFrom({ from: second!, filter })).toBe('bc');
      expect(await readFrom({ from: last!, filter })).toBe('c');
      expect(await readFrom({ from: 0n, after, filter })).toBe('abc');
      expect(await readFrom({ from: first!, after: first!, filter })).toBe('bc');
      for (const { position } of events) {
        const one = await collect(store().readAll({ from: position, limit: 1 }));
        expect(one.map((event) => event.position)).toEqual([position]);
      }
    });

    it('is narrowed by category and by type, and all given parts must hold', async () => {
      const [meeting, meetings] = [newCategory(), `${newCategory()}s`];
      const after = await store().head();
      await append(newStream(meeting), ['a'], 'Opened');
      await append(newStream(meeting), ['b'], 'Closed');
      await append(newStream(meetings), ['c'], 'Opened');
      const read = async (filter: { categories?: string[]; types?: string[] }) =>
        (await collect(store().readAll({ after, filter }))).map(wordOf).join('');
      expect(await read({ categories: [meeting] })).toBe('ab');
      expect(await read({ categories: [meeting, meetings] })).toBe('abc');
      expect(await read({ categories: [meeting, meetings], types: ['Opened'] })).toBe('ac');
      expect(await read({ types: ['Closed'], categories: [meetings] })).toBe('');
      expect(await read({ categories: [] })).toBe('');
    });

    it('shows every event once, also when there are more than a page of them', async () => {
      const stream = newStream(newCategory());
      const after = await store().head();
      const many = Array.from({ length: 2_300 }, (_, i) => `${i}`);
      for (let at = 0; at < many.length; at += 100) await append(stream, many.slice(at, at + 100));
      const events = (await collect(store().readAll({ after }))).filter((event) => event.stream === stream);
      expect(events.map(wordOf)).toEqual(many);
    });
  });
};
