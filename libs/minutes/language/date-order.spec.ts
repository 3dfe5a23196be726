import { dateOrderOf, dayMeant } from './date-order.js';
import { datesIn } from './dates.js';

const meant = (raw: string, document: string): string | null => {
  const mention = datesIn(raw, null)[0];
  return mention ? (dayMeant(mention, dateOrderOf(document))?.toString() ?? null) : null;
};
const ENGLISH = 'The minutes of the last meeting were approved and the motion was carried. ';

describe('a date in figures with slashes', () => {
  it('has its day first in the Nordic languages', () => {
    expect(meant('5/3/2027', 'Referatet fra mødet blev godkendt af bestyrelsen.')).toBe('2027-03-05');
  });

  it('could be two days in English, and is then none', () => {
    expect(meant('5/3/2027', ENGLISH)).toBeNull();
  });

  it('is what another date of the same document shows, in figures or in words', () => {
    expect(meant('5/3/2027', `${ENGLISH} Next: 25/3/2027`)).toBe('2027-03-05');
    expect(meant('5/3/2027', `${ENGLISH} Next: 5/23/2027`)).toBe('2027-05-03');
    expect(meant('5/3/2027', `${ENGLISH}\nCommittee, March 5th\n5/3/2027`)).toBe('2027-03-05');
    expect(meant('5/3/2027', `${ENGLISH}\nCommittee, 3 May\n5/3/2027`)).toBe('2027-05-03');
  });

  it('stays unsure where two dates disagree', () => {
    expect(meant('5/3/2027', `${ENGLISH} 25/3/2027 and 5/23/2027`)).toBeNull();
  });

  it('needs no document when it can only be read one way', () => {
    expect(meant('23/5/2027', ENGLISH)).toBe('2027-05-23');
    expect(meant('5/23/2027', ENGLISH)).toBe('2027-05-23');
    expect(meant('5/5/2027', ENGLISH)).toBe('2027-05-05');
  });
});

describe('six figures', () => {
  it.each([
    ['Referat fra møte i styret. Det ble ikke noe sak av det.', 'day'],
    ['Protokoll från möte. Beslut: att inte måla. Ordförande är på plats och ska skriva.', 'year'],
    [ENGLISH, null],
  ])('begin as the language has it: %s', (text, first) => {
    expect(dateOrderOf(text).compact).toBe(first);
  });
});
