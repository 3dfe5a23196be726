import { dayInYear } from './meeting-year.js';

const dayOf = (line: string, fullText: string, fileName = 'minutes.txt'): string | undefined =>
  dayInYear(line, { fullText, fileName })?.toString();

describe('a day without a year', () => {
  it.each([
    [
      'of the cases',
      'Fredag 22. april kl. 09:00',
      'Sak 11/16 Kai\nSak 12/16 Brygge\nSak 13/16 Båt',
      '2016-04-22',
    ],
    ['of a series', '12. april', 'PS 4/23 Kai\nRS 2/23 Brev', '2023-04-12'],
    ['of the dates in full', '4. oktober kl: 8.00-14.00', 'Frist: 1. november 2023', '2023-10-04'],
    ['of its own number', 'Styremøte 2-2016, 11. februar', 'Årsmøte 3. mars 2017', '2016-02-11'],
  ])('is in the year %s', (_, line, text, day) => {
    expect(dayOf(line, `${line}\n${text}`)).toBe(day);
  });

  it('is in the year of the file that is named after this very day', () => {
    expect(dayOf('Tirsdag 3. mars', 'Ny kai', 'referat-2026-03-03.pdf')).toBe('2026-03-03');
    expect(dayOf('Tirsdag 3. mars', 'Ny kai', '20260303 Havnerådet.docx')).toBe('2026-03-03');
    expect(dayOf('Tirsdag 3. mars', 'Ny kai', 'referat-2026-03-04.pdf')).toBeUndefined();
  });

  it('is between the minutes that are approved and the next meeting, whatever years those are in', () => {
    const text = 'Referat fra 4. desember 2022 ble godkjent.\nNeste møte: 2. mars 2023';
    expect(dayOf('Dato: 12. januar', text)).toBe('2023-01-12');
  });

  it('is in the year in which it has its weekday', () => {
    expect(dayOf('Fredag 22. april', 'Plan av 1.2.2015\nBrev av 3.3.2016')).toBe('2016-04-22');
  });
});

describe('no year is guessed', () => {
  it.each([
    ['when two years compete', '22. april', 'Plan av 1.2.2015\nBrev av 3.3.2016'],
    [
      'when the cases are of a year in which nothing else is',
      '12. januar',
      'Sak 45/22 Kai\nSak 46/22 Båt\nNeste møte: 2. mars 2023',
    ],
    ['when cases are of two years', '22. april', 'Sak 11/15 Kai\nSak 1/16 Brygge'],
    ['when the weekday is another', 'Mandag 22. april', 'Sak 11/16 Kai\nSak 12/16 Brygge'],
    ['when the next meeting would be earlier', '15. desember', 'Neste møte: 10. januar 2016'],
    ['when the minutes approved would be later', '15. januar', 'Referat fra 10. desember 2016 godkjent'],
    ['from a single fraction', '22. april', '1/16 av laget møtte'],
    ['from a bare year', '22. april', 'Budsjett 2016'],
    ['when nothing tells', '22. april', 'Kaia er gammel.'],
  ])('%s', (_, line, text) => {
    expect(dayOf(line, text)).toBeUndefined();
  });
});
