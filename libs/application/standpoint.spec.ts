import { openMemoryEventStore } from '#event-store';
import { isRefusal } from '#kernel';
import { record, SettableClock } from '../projections/testing.js';
import { partyRegistered } from '../projections/testing/facts.js';
import { endOf, standpoint, type AskedStandpoint } from './standpoint.js';

const OSLO = 'Europe/Oslo';
const NOW = '2023-06-20T10:00:00Z';

describe('The end of a day', () => {
  const end = (text: string, timeZone = OSLO) => endOf(text, timeZone)?.toString();

  it('is just before the next begins, in the zone of the body', () => {
    expect(end('2023-06-12')).toBe('2023-06-12T21:59:59.999999Z');
    expect(end('2023-06-12', 'America/New_York')).toBe('2023-06-13T03:59:59.999999Z');
    expect(end('2024-02-29')).toBe('2024-02-29T22:59:59.999999Z');
  });

  it('comes when it comes, on days of 23 and of 25 hours', () => {
    expect(end('2023-03-26')).toBe('2023-03-26T21:59:59.999999Z');
    expect(end('2023-10-29')).toBe('2023-10-29T22:59:59.999999Z');
  });

  it('comes before a next day that has no midnight', () => {
    expect(end('2018-11-03', 'America/Sao_Paulo')).toBe('2018-11-04T02:59:59.999999Z');
  });

  it('is no finer than the log keeps time, so that it is never rounded into the next day', () => {
    expect(end('2023-06-12T10:00:00.123456789+02:00')).toBe('2023-06-12T08:00:00.123456Z');
  });

  it('of an instant is the instant', () => {
    expect(end('2023-06-12T10:00:00+02:00')).toBe('2023-06-12T08:00:00Z');
  });

  it.each([
    '2023-02-31',
    '2023-13-01',
    '2023-2-1',
    '12.06.2023',
    'today',
    '',
    '2023-06-12T10:00:00',
    '0000-01-01',
    '-001000-01-01T00:00:00Z',
    '-271821-04-20T00:00:00Z',
  ])('is not told of «%s»', (text) => {
    expect(end(text)).toBeUndefined();
  });
});

describe('A question', () => {
  const clock = new SettableClock('2023-06-01T08:00:00Z');
  const store = openMemoryEventStore(clock);
  const id = '00000000-0000-4000-8000-000000000001';

  beforeAll(async () => {
    await record(store, [partyRegistered(id, 'first')]);
    clock.set('2023-06-12T22:00:00Z');
    await record(store, [partyRegistered(id, 'second')]);
    clock.set(NOW);
  });

  const asked = async (about: Omit<AskedStandpoint, 'timeZone'>) => {
    const point = await standpoint({ timeZone: OSLO, ...about }, { store, clock });
    if (isRefusal(point)) return point;
    const { lens, today } = point;
    return { known: lens.known, inForce: lens.inForce?.toString() ?? null, today: today.toString() };
  };

  it('about nothing in particular is about now', async () => {
    expect(await asked({})).toEqual({ known: null, inForce: null, today: '2023-06-20' });
  });

  it('at a day in the past sees what was in force when it ended', async () => {
    expect(await asked({ at: '2023-06-12' })).toEqual({
      known: null,
      inForce: '2023-06-12T21:59:59.999999Z',
      today: '2023-06-12',
    });
  });

  it('at a day to come hides nothing, and is judged on that day', async () => {
    expect(await asked({ at: '2024-01-31' })).toEqual({ known: null, inForce: null, today: '2024-01-31' });
    expect(await asked({ at: '2023-06-20' })).toMatchObject({ inForce: null, today: '2023-06-20' });
  });

  it('about what was known on a day sees the log as it was when the day ended', async () => {
    expect(await asked({ known: '2023-05-31' })).toMatchObject({ known: 0n });
    expect(await asked({ known: '2023-06-01' })).toMatchObject({ known: 1n });
    expect(await asked({ known: '2023-06-12' })).toMatchObject({ known: 1n, today: '2023-06-20' });
    expect(await asked({ known: '2023-06-13' })).toMatchObject({ known: 2n });
    expect(await asked({ known: '2030-01-01' })).toMatchObject({ known: null });
  });

  it('may ask for both: what was then believed to be so', async () => {
    expect(await asked({ at: '2023-06-12', known: '2023-06-05' })).toEqual({
      known: 1n,
      inForce: '2023-06-12T21:59:59.999999Z',
      today: '2023-06-12',
    });
  });

  it('is judged on the day that it is in the body’s zone', async () => {
    const late = { at: '2023-06-12T23:30:00Z' };
    expect(await asked(late)).toMatchObject({ today: '2023-06-13' });
    expect(await standpoint({ ...late, timeZone: 'America/New_York' }, { store, clock })).toMatchObject({
      today: Temporal.PlainDate.from('2023-06-12'),
    });
  });

  it.each([{ at: '2023-02-31' }, { known: '2023-02-31' }])(
    'about a day that is none is refused',
    async (wrong) => {
      expect(await asked(wrong)).toEqual({ refused: 'DateIsWrong', details: { date: '2023-02-31' } });
    },
  );
});
