import { Timeline, type Life } from './timeline.js';

describe('Lives that go on side by side', () => {
  const lived = (...lives: readonly (readonly number[])[]): readonly string[] => {
    const timeline = new Timeline(0);
    const told: string[] = [];
    function* life(name: number, moments: readonly number[]): Life {
      for (const moment of moments) {
        yield moment;
        told.push(`${name} at ${timeline.now}`);
      }
    }
    lives.forEach((moments, name) => timeline.begin(life(name, moments)));
    while (timeline.next !== undefined) timeline.step();
    return told;
  };

  it('take their turns in the order of time', () => {
    expect(lived([5, 9, 40], [7], [1, 30])).toEqual([
      ...['2 at 1', '0 at 5', '1 at 7', '0 at 9', '2 at 30', '0 at 40'],
    ]);
  });

  it('at the same moment, whoever came to wait first goes on first', () => {
    expect(lived([3, 5], [5], [5])).toEqual(['0 at 3', '1 at 5', '2 at 5', '0 at 5']);
  });

  it('never go back: what lies behind is done now', () => {
    expect(lived([8, 2])).toEqual(['0 at 8', '0 at 8']);
  });

  it('keep their order however many they are', () => {
    const moments = Array.from({ length: 500 }, (_, place) => [(place * 7_919) % 1_000]);
    const times = lived(...moments).map((one) => Number(one.split(' at ')[1]));
    expect(times).toEqual(times.toSorted((one, other) => one - other));
    expect(times).toHaveLength(500);
  });
});
