import type { KurrentEvent } from './event-form.js';
import { Landmarks } from './landmarks.js';

const DAY_0 = Temporal.Instant.from('2026-01-01T00:00:00Z');
const onDay = (day: number): Temporal.Instant => DAY_0.add({ hours: 24 * day });

const eventOfDay = (day: number, position = BigInt(day * 1_000)): KurrentEvent => ({
  streamId: 'party-1',
  id: crypto.randomUUID(),
  type: 'PartyRegistered',
  isJson: true,
  revision: 0n,
  data: {},
  metadata: { digest: 'd', commandId: 'c', occurredAt: DAY_0.toString(), schemaVersion: 1 },
  created: { getTime: () => onDay(day).epochMilliseconds },
  position: { commit: position, prepare: position },
});

describe('landmarks of the log', () => {
  it('tell the earliest known place after an instant, in whatever order they were met', () => {
    const landmarks = new Landmarks();
    for (const day of [5, 1, 9, 3, 7, 3]) landmarks.add(eventOfDay(day));
    expect([0, 1, 4, 8, 9].map((day) => landmarks.firstAfter(onDay(day)))).toEqual([
      1_000n,
      3_000n,
      5_000n,
      9_000n,
      undefined,
    ]);
  });

  it('stay right and few, however many are met', () => {
    const landmarks = new Landmarks();
    for (let day = 1; day <= 20_000; day += 1) landmarks.add(eventOfDay(day));
    expect(landmarks.count).toBeLessThanOrEqual(2_048);
    const found = landmarks.firstAfter(onDay(10_000));
    expect(found).toBeGreaterThan(10_000_000n);
    expect(found).toBeLessThan(11_000_000n);
  });
});
