import type { z } from 'zod';
import { id, name, timeZone } from './values.js';

const wordsOf = (schema: z.ZodType, given: unknown): string | undefined =>
  schema.safeParse(given).error?.issues[0]?.message;

describe('A value from outside', () => {
  it('is an id in small letters, however it was written', () => {
    expect(id.parse('0A6F4C1E-7A52-5F43-9C55-1F2F6A8A1B11')).toBe('0a6f4c1e-7a52-5f43-9c55-1f2f6a8a1b11');
    expect(wordsOf(id, 'f1')).toMatch(/UUID/);
  });

  it('is a name without the white space around it, and not only white space', () => {
    expect(name.parse('  Harbour Office\n')).toBe('Harbour Office');
    expect(wordsOf(name, '   ')).toMatch(/small/);
  });

  it('is whole: half a character could not be stored', () => {
    expect(wordsOf(name, 'Ha\uD83Dven')).toBe('holds half a character (a lone surrogate)');
    expect(wordsOf(name, 'Havnen \u{1F6A2}')).toBeUndefined();
  });

  it('is a time zone that is known, or is told what one looks like', () => {
    expect(['Europe/Oslo', 'Asia/Kathmandu', 'UTC'].map((zone) => timeZone.parse(zone))).toHaveLength(3);
    expect(wordsOf(timeZone, 'Oslo')).toBe('is not a time zone, for example Europe/Oslo');
    expect(wordsOf(timeZone, '')).toBe('is not a time zone, for example Europe/Oslo');
  });
});
