import { describe, expect, it } from '@jest/globals';
import type { EventOfAnotherLog, EventStore } from '../port.js';
import { collect, newStream, said, wordOf } from './occurrences.js';

const LONG_AGO = Temporal.Instant.from('2019-03-01T10:00:00.000001Z');

/** The events of one stream as another log holds them, a millisecond between them. */
const recorded = (
  stream: string,
  words: readonly string[],
  { since, version = 1 }: { readonly since: Temporal.Instant; readonly version?: number },
): readonly EventOfAnotherLog[] =>
  said(stream, words).map((event, index) => ({
    ...event,
    stream,
    version: version + index,
    metadata: { ...event.metadata, recordedAt: since.add({ milliseconds: index }).toString() },
  }));

const asNew = ({ id, type, schemaVersion, data, metadata }: EventOfAnotherLog) => {
  const { recordedAt: _, ...rest } = metadata;
  return { id, type, schemaVersion, data, metadata: rest };
};

const withoutPosition = ({ position: _, ...event }: EventOfAnotherLog & { position: bigint }) => event;

export const restoringContract = (store: () => EventStore): void => {
  /** Where the log ends now, and a time that may follow. */
  const standing = async () => {
    const after = await store().head();
    const events = await collect(store().readAll());
    const last = events.at(-1)?.metadata.recordedAt;
    const since = last === undefined ? LONG_AGO : Temporal.Instant.from(last).add({ milliseconds: 1 });
    return { after, since };
  };
  const readAfter = async (after: bigint) => (await collect(store().readAll({ after }))).map(withoutPosition);

  it('writes what another log recorded as it was: ids, versions, times and order', async () => {
    const { after, since } = await standing();
    const [a, b] = [newStream(), newStream()];
    const [a1, a2, a3] = recorded(a, ['a1', 'a2', 'a3'], { since });
    const [b1, b2] = recorded(b, ['b1', 'b2'], { since });
    const later = { ...a3!, metadata: { ...a3!.metadata, recordedAt: b2!.metadata.recordedAt } };
    const events = [a1!, b1!, a2!, b2!, later].toSorted(byTime);
    const answer = await store().restore(after, events);
    expect(answer).toEqual({ outcome: 'restored', position: await store().head() });
    expect(await readAfter(after)).toEqual(events);
    expect((await collect(store().readStream(a))).map(wordOf)).toEqual(['a1', 'a2', 'a3']);
    expect((await collect(store().readStream(b))).map(({ version }) => version)).toEqual([1, 2]);
  });

  it('goes on where it stopped, and is followed by ordinary appends', async () => {
    const { after, since } = await standing();
    const stream = newStream();
    const [first, second, third] = recorded(stream, ['a', 'b', 'c'], { since });
    const one = await store().restore(after, [first!]);
    expect(one).toMatchObject({ outcome: 'restored' });
    const two = await store().restore(await store().head(), [second!, third!]);
    expect(two).toMatchObject({ outcome: 'restored' });
    expect(await store().append(stream, 3, said(stream, ['d']))).toMatchObject({ version: 4 });
    const times = (await readAfter(after)).map(({ metadata }) => metadata.recordedAt);
    expect(times).toEqual(times.toSorted((x, y) => Temporal.Instant.compare(x, y)));
    expect((await collect(store().readStream(stream))).map(wordOf)).toEqual(['a', 'b', 'c', 'd']);
  });

  it('repeated gives the first result, also when others have appended since', async () => {
    const { after, since } = await standing();
    const [a, b] = [newStream(), newStream()];
    const events = [
      ...recorded(a, ['a1', 'a2'], { since }),
      ...recorded(b, ['b1'], { since: since.add({ milliseconds: 9 }) }),
    ];
    const first = await store().restore(after, events);
    expect(await store().restore(after, events)).toEqual(first);
    await store().append(newStream(), 'any', said(newStream(), ['another']));
    expect(await store().restore(after, events)).toEqual(first);
    expect(await store().append(a, 'none', events.slice(0, 2).map(asNew))).toMatchObject({ version: 2 });
    expect((await collect(store().readStream(a))).length).toBe(2);
  });

  it('of nothing is only a look at the head', async () => {
    const { after } = await standing();
    expect(await store().restore(after, [])).toEqual({ outcome: 'restored', position: after });
    expect(await store().restore(after + 1n, [])).toEqual({ outcome: 'ends-elsewhere', head: after });
  });

  it('is refused when the log ends elsewhere, and nothing is written', async () => {
    const before = await standing();
    await store().append(newStream(), 'any', said(newStream(), ['somebody else']));
    const { after: head, since } = await standing();
    const events = recorded(newStream(), ['a'], { since });
    const refusal = { outcome: 'ends-elsewhere', head };
    expect(await store().restore(before.after, events)).toEqual(refusal);
    expect(await store().restore(head + 1_000_000_000n, events)).toEqual(refusal);
    expect(await store().head()).toBe(head);
  });

  it('of two that begin at the same place at most one succeeds', async () => {
    const { after, since } = await standing();
    const restore = () => store().restore(after, recorded(newStream(), ['a', 'b'], { since }));
    const outcomes = (await Promise.all([restore(), restore()])).map(({ outcome }) => outcome);
    expect(outcomes).toContain('ends-elsewhere');
  });

  it('is followed by a live subscriber', async () => {
    const { after, since } = await standing();
    const abort = new AbortController();
    const seen = collect(store().subscribe({ after, signal: abort.signal }), 2);
    await store().restore(after, recorded(newStream(), ['a', 'b'], { since }));
    expect((await seen).map(wordOf)).toEqual(['a', 'b']);
    abort.abort();
  });

  it('leaves every instant at the position that the log had then', async () => {
    const { after, since } = await standing();
    const events = recorded(newStream(), ['a', 'b', 'c'], { since });
    await store().restore(after, events);
    const positions = (await collect(store().readAll({ after }))).map(({ position }) => position);
    const at = (milliseconds: number) => store().positionAt(since.add({ milliseconds }));
    expect([await at(0), await at(1), await at(2)]).toEqual(positions);
    expect(await store().positionAt(since.add({ microseconds: 1_500 }))).toBe(positions[1]);
  });

  describe('a mistake of the calling program', () => {
    const mistakes: readonly [string, (good: EventOfAnotherLog) => readonly EventOfAnotherLog[], RegExp][] = [
      ['a version is left out', (good) => [{ ...good, version: 2 }], /is at version 0 .* with 2/],
      [
        'a version is repeated',
        (good) => [good, { ...good, id: crypto.randomUUID() }],
        /version 1 .* with 1/,
      ],
      [
        'time runs backwards',
        (good) => [good, { ...earlier(good), version: 2, id: crypto.randomUUID() }],
        /before/,
      ],
      ['an event is older than the log', (good) => [earlier(good)], /before/],
      ['an id occurs twice', (good) => [good, { ...good, version: 2 }], /same id/],
      ['an id is none', (good) => [{ ...good, id: 'x' }], /no UUID/],
      [
        'a time is finer than a log keeps it',
        (good) => [at(good, '2019-03-01T10:00:00.0000001Z')],
        /instant/,
      ],
    ];

    it.each(mistakes)('is an exception and nothing is written: %s', async (_, spoil, sentence) => {
      await store().append(newStream(), 'any', said(newStream(), ['so that there is something']));
      const { after, since } = await standing();
      const [good] = recorded(newStream(), ['a'], { since });
      await expect(store().restore(after, spoil(good!))).rejects.toThrow(sentence);
      expect(await store().head()).toBe(after);
    });
  });
};

const byTime = (one: EventOfAnotherLog, other: EventOfAnotherLog): number =>
  Temporal.Instant.compare(one.metadata.recordedAt, other.metadata.recordedAt);

const at = (event: EventOfAnotherLog, recordedAt: string): EventOfAnotherLog => ({
  ...event,
  metadata: { ...event.metadata, recordedAt },
});

const earlier = (event: EventOfAnotherLog): EventOfAnotherLog => at(event, '2019-01-01T00:00:00Z');
