import { closingInstant, until } from './terms.js';

describe('A deadline of a written procedure', () => {
  it.each([
    ['a time on a day is that moment', '2024-06-13T12:00', 'Europe/Oslo', '2024-06-13T10:00:00Z'],
    ['a day counts to its end', '2024-06-13', 'Europe/Oslo', '2024-06-13T22:00:00Z'],
    ['in winter an hour later', '2024-12-13', 'Europe/Oslo', '2024-12-13T23:00:00Z'],
    ['the day on which summer time begins has 23 hours', '2024-03-31', 'Europe/Oslo', '2024-03-31T22:00:00Z'],
    ['a time that clocks skip is as much later', '2024-03-31T02:30', 'Europe/Oslo', '2024-03-31T01:30:00Z'],
    [
      'a time that they show twice is the later one',
      '2024-10-27T02:30',
      'Europe/Oslo',
      '2024-10-27T01:30:00Z',
    ],
    ['elsewhere it is another moment', '2024-06-13T12:00', 'Asia/Kathmandu', '2024-06-13T06:15:00Z'],
  ])('%s', (_, localTime, timeZone, instant) => {
    expect(closingInstant(localTime, timeZone).toString()).toBe(instant);
  });

  it.each(['2024-06-13', '2024-06-13T12:00'])('may be %s', (text) => {
    expect(until.safeParse(text).success).toBe(true);
  });

  it.each(['2024-06-31', '2024-06-13T24:01', '2024-02-30T12:00', '2024-06-13T12:00Z', 'soon', '9999-12-31'])(
    'is not %s',
    (text) => {
      expect(until.safeParse(text).success).toBe(false);
    },
  );
});
