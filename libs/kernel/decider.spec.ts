import { categoryOf, fold, idOf, streamOf, type DomainEvent } from './index.js';

const tally = {
  initial: [] as readonly string[],
  evolve: (state: readonly string[], { data }: DomainEvent<'Counted', string>) => [...state, data],
};
const counted = (data: string) => ({ type: 'Counted', data }) as const;

describe('folding', () => {
  it('nothing leaves the beginning as it is', () => {
    expect(fold(tally, [])).toBe(tally.initial);
  });

  it('takes the events in their order, from anything that can be walked through', () => {
    expect(fold(tally, [counted('a'), counted('b')])).toEqual(['a', 'b']);
    expect(fold(tally, new Set([counted('a')]).values())).toEqual(['a']);
  });

  it('goes on from a given state', () => {
    expect(fold(tally, [counted('c')], ['a', 'b'])).toEqual(['a', 'b', 'c']);
  });
});

it('a stream is named by its category and an id that may hold dashes', () => {
  const stream = streamOf('followUp', '0b7e-11');
  expect([stream, categoryOf(stream), idOf(stream)]).toEqual(['followUp-0b7e-11', 'followUp', '0b7e-11']);
});
