import { aggregateOf, aggregates } from './index.js';

describe('The list of aggregates', () => {
  it('has each stream once, and each command once', () => {
    const categories = aggregates.map(({ decider }) => decider.category);
    expect(categories.toSorted()).toEqual([
      ...['body', 'decision', 'followUp', 'import', 'meeting', 'notification', 'party', 'protocol'],
    ]);
    const commands = aggregates.flatMap((one) => Object.keys(one.commands));
    expect(commands).toEqual([...new Set(commands)]);
  });

  it('finds the aggregate of every command', () => {
    for (const one of aggregates)
      for (const type of Object.keys(one.commands)) expect(aggregateOf(type)).toBe(one);
    expect(aggregateOf('ReportDone').decider.category).toBe('followUp');
  });

  it('names a command that nobody has', () => {
    expect(() => aggregateOf('SellTheCrane')).toThrow('No aggregate has a command SellTheCrane');
  });
});
