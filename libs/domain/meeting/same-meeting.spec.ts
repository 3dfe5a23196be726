import { idNumber } from '../testing/examples.js';
import { sameMeeting, type KnownMeeting } from './index.js';

const at = (n: number, start: string | null, isHeld = false): KnownMeeting => ({
  id: idNumber(n),
  start,
  isHeld,
});

describe('Which meeting of a day is meant', () => {
  it.each<[string, readonly KnownMeeting[], string | null, number | undefined]>([
    ['none, where none is known', [], '09:00', undefined],
    ['the one at that hour', [at(1, '09:00', true), at(2, '13:00')], '13:00', 2],
    ['the only one, where no hour is said', [at(1, '09:00', true)], null, 1],
    ['the only one, where its hour was not known', [at(1, null)], '09:00', 1],
    ['the only one, where its hour was not known though it was held', [at(1, null, true)], '09:00', 1],
    ['the only one, where it was planned for another hour', [at(1, '09:00')], '09:15', 1],
    ['none, where one was held at another hour', [at(1, '09:00', true)], '13:00', undefined],
    ['none, where several could be', [at(1, '09:00'), at(2, '13:00')], null, undefined],
    [
      'none, where several were planned for other hours',
      [at(1, '09:00'), at(2, '13:00')],
      '10:00',
      undefined,
    ],
    ['the one without an hour, where no hour is said', [at(1, '09:00'), at(2, null)], null, 2],
  ])('%s', (_, known, start, meant) => {
    expect(sameMeeting(known, start)?.id).toBe(meant === undefined ? undefined : idNumber(meant));
  });
});
