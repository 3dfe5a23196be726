import { runTypeScript } from '../../../test/support/typescript-process.js';
import { quietDaysOf } from './quiet-days.js';

/** The public holidays of Norway that are not Sundays already, from the almanac. */
const HOLIDAYS: Readonly<Record<number, readonly string[]>> = {
  2023: ['04-06', '04-07', '04-10', '05-01', '05-17', '05-18', '05-29', '12-25', '12-26'],
  2024: ['01-01', '03-28', '03-29', '04-01', '05-01', '05-09', '05-17', '05-20', '12-25', '12-26'],
  2025: ['01-01', '04-17', '04-18', '04-21', '05-01', '05-17', '05-29', '06-09', '12-25', '12-26'],
  2026: ['01-01', '04-02', '04-03', '04-06', '05-01', '05-14', '05-17', '05-25', '12-25', '12-26'],
  2027: ['01-01', '03-25', '03-26', '03-29', '05-01', '05-06', '05-17', '12-25', '12-26'],
};

const daysOf = (year: number): Temporal.PlainDate[] => {
  const first = Temporal.PlainDate.from({ year, month: 1, day: 1 });
  return Array.from({ length: first.daysInYear }, (_, days) => first.add({ days }));
};
const isWeekend = (day: Temporal.PlainDate): boolean => day.dayOfWeek > 5;
const asText = (days: readonly Temporal.PlainDate[]): string[] => days.map(String);

describe('A quiet day', () => {
  it.each(Object.keys(HOLIDAYS).map(Number))(
    'in Norway in %i is a weekend or a holiday, and no other',
    (year) => {
      const holidays = new Set(HOLIDAYS[year]?.map((day) => `${year}-${day}`));
      const isQuiet = quietDaysOf('NO');
      const expected = daysOf(year).filter((day) => isWeekend(day) || holidays.has(day.toString()));
      expect(asText(daysOf(year).filter(isQuiet))).toEqual(asText(expected));
    },
  );

  it('is any day of a holiday that lasts several', () => {
    const isQuiet = quietDaysOf('SA');
    const days = ['2023-06-27', '2023-06-28', '2023-06-29', '2023-06-26'];
    expect(days.map((day) => isQuiet(Temporal.PlainDate.from(day)))).toEqual([true, true, true, false]);
  });

  it.each(['QQ', 'MH'])('is a weekend alone where no calendar is known (%s)', (country) => {
    expect(asText(daysOf(2024).filter(quietDaysOf(country)))).toEqual(asText(daysOf(2024).filter(isWeekend)));
  });

  it('is a weekend alone in a year that no calendar knows, and the answer comes at once', () => {
    const isQuiet = quietDaysOf('CN');
    for (const year of [1, 1200, 9999])
      expect(asText(daysOf(year).filter(isQuiet))).toEqual(asText(daysOf(year).filter(isWeekend)));
  });

  it.each(['UTC', 'Pacific/Apia', 'America/St_Johns'])(
    'is the same on a server whose clock is in %s',
    async (zone) => {
      const module = new URL('../testing/print-quiet-days.ts', import.meta.url);
      const process = runTypeScript(module, [], ['env', `TZ=${zone}`]);
      for (const country of ['NO', 'WS']) {
        const days = daysOf(2023).filter(quietDaysOf(country));
        expect(await process.nextLine()).toBe(`${country} ${asText(days).join(' ')}`);
      }
      await process.kill();
    },
  );
});
