import { systemClock, TestClock } from './clocks.js';

const instant = (text: string): Temporal.Instant => Temporal.Instant.from(text);

describe('A test clock', () => {
  it('stands still until it is moved', () => {
    const clock = new TestClock(instant('2023-05-11T12:00:00Z'));
    expect(clock.now()).toEqual(clock.now());
    clock.moveTo(instant('2023-05-12T12:00:00Z'));
    expect(clock.now().toString()).toBe('2023-05-12T12:00:00Z');
  });

  it('never goes back', () => {
    const clock = new TestClock(instant('2023-05-11T12:00:00Z'));
    clock.moveTo(instant('2023-05-10T12:00:00Z'));
    expect(clock.now().toString()).toBe('2023-05-11T12:00:00Z');
  });
});

describe('The system’s clock', () => {
  it('goes on', async () => {
    const before = systemClock.now();
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(Temporal.Instant.compare(systemClock.now(), before)).toBe(1);
  });
});
