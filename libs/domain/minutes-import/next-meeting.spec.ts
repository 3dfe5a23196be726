import { nextMeetingOf } from './index.js';

describe('The next meeting that minutes announce', () => {
  it.each([
    ['2024-06-13', { date: '2024-06-13', start: null }],
    ['2024-06-13 09:00', { date: '2024-06-13', start: '09:00' }],
    ['2024-06-13 25:00', { date: '2024-06-13', start: null }],
    ['2024-04-11', null],
    ['2024-02-30', null],
    ['in June', null],
    [null, null],
  ])('%j', (next, expected) => {
    expect(nextMeetingOf({ date: '2024-04-11', next_meeting: next })).toEqual(expected);
  });

  it('is not known where it is not known when they met themselves', () => {
    expect(nextMeetingOf({ date: null, next_meeting: '2024-06-13' })).toBeNull();
  });
});
