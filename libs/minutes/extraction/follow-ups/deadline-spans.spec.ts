import { readText } from '../../testing/read-text.js';

const dueOf = (sentence: string): readonly (string | null | undefined)[] =>
  readText(
    `Minutes of the meeting of the Harbour Committee\nDate: Friday 20 November 2026\nPresent: Kari Li, Ola Vik\n\n1. Pier\n${sentence}\n\n2. Any other business\nNone.`,
  ).actions.map(({ due }) => due);

describe('a deadline that counts from the meeting', () => {
  it.each([
    ['Kari Li will write to the council within two weeks.', '2026-12-04'],
    ['Kari Li will write to the council within 10 days.', '2026-11-30'],
    ['Kari Li will write to the council by the end of next week.', '2026-11-27'],
    ['Kari Li will write to the council by the end of the month.', '2026-11-30'],
    ['Kari Li will write to the council before the end of the year.', '2026-12-31'],
    ['Kari Li will write to the council by Q1.', '2027-03-31'],
    ['Kari Li skickar brev inom tre veckor.', '2026-12-11'],
    ['Kari Li skickar brev innan månadens slut.', '2026-11-30'],
    ['Kari Li skickar brev i slutet av nästa vecka.', '2026-11-29'],
    ['Kari Li sender brev inden for 14 dage.', '2026-12-04'],
    ['Kari Li sender brev inden årets udgang.', '2026-12-31'],
  ])('%s', (sentence, due) => {
    expect(dueOf(sentence)).toEqual([due]);
  });

  it.each([
    'Kari Li will write to the council within the rules.',
    'Kari Li will write to the council about the end of the pier.',
    'Kari Li skickar brev inom kort.',
    'Kari Li sender brev inden længe.',
  ])('is none: %s', (sentence) => {
    expect(dueOf(sentence)).toEqual([null]);
  });
});

describe('a date of two figures thrice', () => {
  const dueIn = (head: string, sentence: string): readonly (string | null | undefined)[] =>
    readText(`${head}\n\n1. Pier\n${sentence}\n\n2. AOB\nNone.`).actions.map(({ due }) => due);

  it('is read with the day first when the document has one that can only be so', () => {
    const head = 'Minutes of the Harbour Committee\nDate: 29-11-26\nPresent: Kari Li, Ola Vik';
    expect(dueIn(head, 'Kari Li will write to the council by 05-12-26.')).toEqual(['2026-12-05']);
  });

  it('is asked about when nothing tells its order', () => {
    const head = 'Minutes of the Harbour Committee\nDate: 20 November 2026\nPresent: Kari Li, Ola Vik';
    expect(dueIn(head, 'Kari Li will write to the council by 05-12-26.')).toEqual([null]);
  });
});
