import { describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { EventStore } from '../port.js';
import { collect, newStream, said, wordOf } from './occurrences.js';

const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => make(i));

export const appendingContract = (store: () => EventStore): void => {
  const append = (stream: string, ...words: readonly string[]) =>
    store().append(stream, 'any', said(stream, words));
  const words = async (stream: string) => (await collect(store().readStream(stream))).map(wordOf);

  describe('what the appender believes about the stream', () => {
    it('"none" is right for a new stream and wrong for one that exists', async () => {
      const stream = newStream();
      expect(await store().append(stream, 'none', said(stream, ['a']))).toMatchObject({ version: 1 });
      expect(await store().append(stream, 'none', said(stream, ['b']))).toEqual({
        outcome: 'wrong-version',
        actual: 1,
      });
      expect(await words(stream)).toEqual(['a']);
    });

    it('"exists" is wrong for a new stream and right for one that exists', async () => {
      const stream = newStream();
      expect(await store().append(stream, 'exists', said(stream, ['a']))).toEqual({
        outcome: 'wrong-version',
        actual: 0,
      });
      await append(stream, 'b');
      expect(await store().append(stream, 'exists', said(stream, ['c']))).toMatchObject({ version: 2 });
    });

    it('a number must be the version of the last event, and 0 means that there is none', async () => {
      const stream = newStream();
      expect(await store().append(stream, 0, said(stream, ['a', 'b']))).toMatchObject({
        outcome: 'appended',
        version: 2,
      });
      expect(await store().append(stream, 1, said(stream, ['c']))).toEqual({
        outcome: 'wrong-version',
        actual: 2,
      });
      expect(await store().append(stream, 3, said(stream, ['c']))).toEqual({
        outcome: 'wrong-version',
        actual: 2,
      });
      expect(await store().append(stream, 2, said(stream, ['c']))).toMatchObject({
        outcome: 'appended',
        version: 3,
      });
    });

    it('"any" makes no claim', async () => {
      const stream = newStream();
      await append(stream, 'a');
      expect(await append(stream, 'b')).toMatchObject({ outcome: 'appended', version: 2 });
    });
  });

  it('several events are written together or not at all', async () => {
    const stream = newStream();
    await append(stream, 'a', 'b', 'c');
    expect(await store().append(stream, 'none', said(stream, ['d', 'e']))).toMatchObject({
      outcome: 'wrong-version',
    });
    expect(await words(stream)).toEqual(['a', 'b', 'c']);
  });

  it('nothing to append writes nothing, and still says where the stream is', async () => {
    const stream = newStream();
    expect(await store().append(stream, 'any', [])).toEqual({
      outcome: 'appended',
      version: 0,
      position: 0n,
    });
    const first = await append(stream, 'a');
    expect(await store().append(stream, 1, [])).toEqual(first);
    expect(await store().append(stream, 'none', [])).toEqual({ outcome: 'wrong-version', actual: 1 });
  });

  it('4 racing creates on 200 streams: exactly 200 accepted, the others told the actual version', async () => {
    const streams = times(200, () => newStream());
    const verdicts = await Promise.all(
      streams.flatMap((stream) => times(4, (i) => store().append(stream, 'none', said(stream, [`${i}`])))),
    );
    const accepted = verdicts.filter(({ outcome }) => outcome === 'appended');
    expect(accepted).toHaveLength(200);
    expect(accepted).toEqual(times(200, () => expect.objectContaining({ version: 1 })));
    const refused = verdicts.filter(({ outcome }) => outcome === 'wrong-version');
    expect(refused).toEqual(times(600, () => ({ outcome: 'wrong-version', actual: 1 })));
    for (const stream of streams) expect(await words(stream)).toHaveLength(1);
  });

  it('4 racing continuations on 50 streams: exactly 50 accepted, the others told the actual version', async () => {
    const streams = times(50, () => newStream());
    for (const stream of streams) await append(stream, 'first');
    const verdicts = await Promise.all(
      streams.flatMap((stream) => times(4, (i) => store().append(stream, 1, said(stream, [`${i}`])))),
    );
    expect(verdicts.filter(({ outcome }) => outcome === 'appended')).toHaveLength(50);
    const refused = verdicts.filter(({ outcome }) => outcome === 'wrong-version');
    expect(refused).toEqual(times(150, () => ({ outcome: 'wrong-version', actual: 2 })));
    for (const stream of streams) expect(await words(stream)).toHaveLength(2);
  });

  it('50 unconditional parallel appends to one stream: 50 accepted', async () => {
    const stream = newStream();
    const verdicts = await Promise.all(times(50, (i) => append(stream, `${i}`)));
    expect(new Set(verdicts.map((verdict) => verdict.outcome === 'appended' && verdict.version)).size).toBe(
      50,
    );
    expect((await words(stream)).sort()).toEqual(times(50, String).sort());
  });

  describe('the same event ids again', () => {
    it('give the first result and write nothing, whatever is believed about the stream', async () => {
      const stream = newStream();
      const events = said(stream, ['a', 'b']);
      const first = await store().append(stream, 'none', events);
      for (const expected of ['none', 'any', 'exists', 0, 1, 2] as const) {
        expect(await store().append(stream, expected, events)).toEqual(first);
      }
      expect(await words(stream)).toEqual(['a', 'b']);
    });

    it('give the first result even when others have appended since', async () => {
      const stream = newStream();
      await append(stream, 'before');
      const events = said(stream, ['a', 'b']);
      const first = await store().append(stream, 1, events);
      await append(stream, 'after');
      expect(await store().append(stream, 1, events)).toEqual(first);
      expect(await words(stream)).toEqual(['before', 'a', 'b', 'after']);
    });

    it('at the same time give one answer and one set of events', async () => {
      const stream = newStream();
      const events = said(stream, ['a', 'b']);
      const verdicts = await Promise.all(times(20, () => store().append(stream, 'none', events)));
      expect(
        new Set(
          verdicts.map((verdict) =>
            JSON.stringify(verdict, (_, v: unknown) => (typeof v === 'bigint' ? `${v}` : v)),
          ),
        ).size,
      ).toBe(1);
      expect(verdicts[0]).toMatchObject({ outcome: 'appended', version: 2 });
      expect(await words(stream)).toEqual(['a', 'b']);
    });

    it('together with new ones are refused: that is not what was appended', async () => {
      const stream = newStream();
      const commandId = randomUUID();
      await store().append(stream, 'none', said(stream, ['a'], commandId));
      const more = await store().append(stream, 'any', said(stream, ['a', 'b'], commandId));
      expect(more).toEqual({ outcome: 'wrong-version', actual: 1 });
      expect(await words(stream)).toEqual(['a']);
    });
  });

  describe('a mistake of the calling program', () => {
    it('is an exception that says what is wrong, and harms no append beside it', async () => {
      const [good, bad] = [newStream(), newStream()];
      const [event] = said(bad, ['x']);
      const neighbour = append(good, 'a');
      await expect(store().append(bad, 'any', [{ ...event!, id: 'no-uuid' }])).rejects.toThrow(/no UUID/);
      await expect(store().append('nohyphen', 'any', [event!])).rejects.toThrow(/<category>-<id>/);
      await expect(store().append(bad, 'any', [event!, event!])).rejects.toThrow(/same id/);
      await expect(store().append(bad, -1, [event!])).rejects.toThrow(/whole number/);
      expect(await neighbour).toMatchObject({ outcome: 'appended', version: 1 });
      expect(await words(bad)).toEqual([]);
    });
  });
};
