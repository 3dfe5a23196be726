import { partHistory } from './history-parts.js';

function entry(position: string, occurredAt: string, recordedAt = occurredAt) {
  return {
    position,
    type: 'FollowUpAssigned',
    occurredAt,
    recordedAt,
    actor: { kind: 'person' as const, id: 'p1' },
    text: '',
  };
}
const positions = (entries: { position: string }[]) => entries.map(({ position }) => position).join('');

describe('the history of a follow-up in an earlier list', () => {
  const entries = [
    entry('1', '2023-05-11T08:00:00Z'),
    entry('2', '2023-06-12T21:00:00Z'),
    entry('3', '2023-06-12T22:30:00Z'),
  ];

  it('ends with the day of the list, as the clock goes where the body meets', () => {
    const { until, later } = partHistory(entries, '2023-06-12', null);
    expect(positions(until)).toBe('12');
    expect(positions(later)).toBe('3');
  });

  it('keeps apart what was recorded after the list was known', () => {
    const late = entry('4', '2023-05-12T08:00:00Z', '2023-06-03T08:00:00Z');
    const { until, later } = partHistory([...entries, late], '2023-06-30', '2023-06-01T21:59:59Z');
    expect(positions(until)).toBe('1');
    expect(positions(later)).toBe('234');
    expect(positions(partHistory([...entries, late], '2023-06-30', '2023-06-12').until)).toBe('124');
  });

  it('has nothing later when the list is for a day after all of it', () => {
    expect(partHistory(entries, '2023-06-13', null).later).toEqual([]);
  });
});
