import { expect, it } from '@jest/globals';
import type { RecordedEvent } from '#kernel';
import type { EventStore } from '../port.js';
import { collect, newCategory, newStream, said, wordOf } from './occurrences.js';

export const followingContract = (store: () => EventStore): void => {
  const append = (stream: string, ...words: readonly string[]) =>
    store().append(stream, 'any', said(stream, words));

  /** Runs `work` with a subscription that ends with it. */
  const withSubscription = async <T>(
    range: Omit<Parameters<EventStore['subscribe']>[0], 'signal'>,
    work: (events: AsyncIterable<RecordedEvent>) => Promise<T>,
  ): Promise<T> => {
    const abort = new AbortController();
    try {
      return await work(store().subscribe({ ...range, signal: abort.signal }));
    } finally {
      abort.abort();
    }
  };

  it('a subscriber gets what was there and then what comes', async () => {
    const category = newCategory();
    const after = await store().head();
    await append(newStream(category), 'before');
    await withSubscription({ after, filter: { categories: [category] } }, async (events) => {
      const seen: string[] = [];
      for await (const event of events) {
        seen.push(wordOf(event));
        if (seen.length === 1) void append(newStream(category), 'during');
        if (seen.length === 2) break;
      }
      expect(seen).toEqual(['before', 'during']);
    });
  });

  it('a subscription ends when it is told to, also while it waits', async () => {
    const abort = new AbortController();
    const after = await store().head();
    const ended = collect(
      store().subscribe({ after, filter: { categories: [newCategory()] }, signal: abort.signal }),
    );
    await append(newStream(), 'something else');
    abort.abort();
    expect(await ended).toEqual([]);
    expect(await collect(store().subscribe({ signal: AbortSignal.abort() }))).toEqual([]);
  });
};
