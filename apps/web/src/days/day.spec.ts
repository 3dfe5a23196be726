import {
  addDays,
  dayInWords,
  dayOfInstant,
  daysBetween,
  instantInWords,
  isAfter,
  isDay,
  momentInWords,
  namesDay,
  weekdayInWords,
} from './day.js';
import { dictionaries } from '../language/dictionaries.js';

describe('a day', () => {
  it.each(['2023-06-12', '2024-02-29', '1900-01-01'])('%s exists', (text) => expect(isDay(text)).toBe(true));

  it.each(['2023-02-29', '2023-13-01', '2023-6-1', '0202-06-12', '12.06.2023', '2023-06-12T10:00Z', ''])(
    '"%s" is none',
    (text) => expect(isDay(text)).toBe(false),
  );

  it('is moved across months, years and summer time', () => {
    expect(addDays('2023-12-31', 1)).toBe('2024-01-01');
    expect(addDays('2024-03-01', -1)).toBe('2024-02-29');
    expect(addDays('2023-03-25', 2)).toBe('2023-03-27');
  });

  it('is counted to another in whole days', () => {
    expect(daysBetween('2023-06-09', '2023-06-12')).toBe(3);
    expect(daysBetween('2023-06-12', '2023-06-09')).toBe(-3);
    expect(daysBetween('2023-03-01', '2023-11-01')).toBe(245);
  });

  it('is the Norwegian one of an instant late in the evening', () => {
    expect(dayOfInstant('2023-06-11T22:30:00Z')).toBe('2023-06-12');
    expect(dayOfInstant('2023-01-11T22:30:00Z')).toBe('2023-01-11');
  });

  it.each([
    'Møte 2. juni 2023',
    'Møte fredag 2. Juni 2023 på Vik',
    'Møte 02.06.2023',
    '2.6.2023',
    '2023-06-02',
  ])('is found in «%s»', (text) => expect(namesDay(text, '2023-06-02')).toBe(true));

  it.each(['Vårmøtet', 'Møte 2. juni', 'Møte 12.6.2023', 'Møte 2. juni 2022'])(
    'is not found in «%s»',
    (text) => expect(namesDay(text, '2023-06-02')).toBe(false),
  );

  it('is written in the reader’s language', () => {
    expect(dayInWords('2023-06-12', 'nb-NO')).toBe('12. juni 2023');
    expect(dayInWords('2023-06-12', 'en-GB')).toBe('12 June 2023');
    expect(weekdayInWords('2023-06-12', dictionaries.nb)).toBe('mandag 12. juni 2023');
    expect(weekdayInWords('2023-06-12', dictionaries.nn)).toBe('måndag 12. juni 2023');
    expect(weekdayInWords('2023-06-18', dictionaries.nn)).toBe('søndag 18. juni 2023');
    expect(weekdayInWords('2023-06-12', dictionaries.en)).toMatch(/^Monday,? 12 June 2023$/);
    expect(instantInWords('2023-06-12T12:05:00Z', 'nb-NO')).toContain('14:05');
    expect(momentInWords('2023-06-12T12:05:00Z', 'nb-NO')).toContain('14:05');
    expect(momentInWords('2023-06-12', 'nb-NO')).toBe('12. juni 2023');
  });

  it('lasts to its end, and an instant only to itself', () => {
    expect(isAfter('2023-06-12T21:59:59Z', '2023-06-12')).toBe(false);
    expect(isAfter('2023-06-12T22:00:00Z', '2023-06-12')).toBe(true);
    expect(isAfter('2023-06-12T08:00:00Z', '2023-06-12T08:00:00Z')).toBe(false);
    expect(isAfter('2023-06-12T08:00:01Z', '2023-06-12T08:00:00Z')).toBe(true);
  });
});
