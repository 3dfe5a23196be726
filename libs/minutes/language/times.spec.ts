import { timesIn } from './times.js';

const found = (text: string) => {
  const time = timesIn(text);
  return time && [time.start, time.end];
};

describe('a time in a text', () => {
  it.each([
    ['kl. 18.00–19:30', '18:00', '19:30'],
    ['kl 18', '18:00', null],
    ['kl. 16:15:00', '16:15', null],
    ['Tid: 17.30', '17:30', null],
    ['1800-1930', '18:00', '19:30'],
    ['klockan 18.30', '18:30', null],
    ['17.09.2026 kl. 11 - 12', '11:00', '12:00'],
    ['called to order at 6:02 p.m.', '18:02', null],
    ['7 pm', '19:00', null],
    ['12:15 am', '00:15', null],
    ['7:00 to 9:15 pm', '19:00', '21:15'],
    ['11:30 to 1:15 pm', '11:30', '13:15'],
    ['9:00 am – 1:15 pm', '09:00', '13:15'],
  ])('%s', (text, start, end) => {
    expect(found(text)).toEqual([start, end]);
  });

  it.each(['17.09.2026', 'kl. 17.09.2026', 'versjon 2.0', 'kl. 25.00', '12 programmer'])(
    'is not: %s',
    (text) => {
      expect(found(text)).toBeNull();
    },
  );
});
