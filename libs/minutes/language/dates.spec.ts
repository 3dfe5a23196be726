import { datesIn } from './dates.js';

const meeting = Temporal.PlainDate.from('2026-11-20');
const found = (text: string) => datesIn(text, meeting).map(({ date }) => date.toString());

describe('a date in a text', () => {
  it.each([
    ['innen 3. desember 2026', '2026-12-03'],
    ['den 3 december 2026', '2026-12-03'],
    ['onsdag 3. februar', '2027-02-03'],
    ['May 18, 2027', '2027-05-18'],
    ['18 May 2027', '2027-05-18'],
    ['2027-01-05', '2027-01-05'],
    ['05.01.2027', '2027-01-05'],
    ['5.1.27', '2027-01-05'],
    ['5/1/2027', '2027-01-05'],
    ['frist 15.12.', '2026-12-15'],
    ['inden 15/12', '2026-12-15'],
    ['den 23/5 2027', '2027-05-23'],
    ['19/7 -27', '2027-07-19'],
    ['10/3-2027', '2027-03-10'],
    ['07/10/27', '2027-10-07'],
    ['17th March 2027', '2027-03-17'],
    ['the 3rd of May', '2027-05-03'],
    ['5/23/2027', '2027-05-23'],
  ])('%s', (text, date) => {
    expect(found(text)).toEqual([date]);
  });

  it.each([
    'sak 14/07',
    'kl. 11.15',
    'versjon 2.0',
    '3. rapport',
    '§ 11-10',
    '20 og 30 plasser',
    '31. juni',
    '29.2.2027',
    '12,5 mill.',
    'sak 5/12',
    'PS 5/12',
    '10 may attend',
  ])('is not: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('without a year rolls over into the next when it would be long past', () => {
    expect(found('innen 11. januar')).toEqual(['2027-01-11']);
  });

  it('without a year, and just before the meeting, is unsure', () => {
    expect(datesIn('innen 1. november', meeting)[0]).toMatchObject({ yearIsUnsure: true });
    expect(datesIn('innen 1. november 2027', meeting)[0]).toMatchObject({ yearIsUnsure: false });
  });

  it('that is past, as of earlier minutes, rolls back', () => {
    expect(datesIn('referat 9. desember', meeting, 'back')[0]?.date.toString()).toBe('2025-12-09');
  });

  it('is checked against its weekday', () => {
    expect(datesIn('torsdag 3. desember', meeting)[0]).toMatchObject({ weekdayDiffers: false });
    expect(datesIn('fredag 3. desember', meeting)[0]).toMatchObject({ weekdayDiffers: true });
  });

  it('without a year is none as long as the meeting’s own date is unknown', () => {
    expect(datesIn('3. desember', null)).toEqual([]);
  });
});
