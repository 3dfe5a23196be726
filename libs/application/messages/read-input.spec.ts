import { z } from 'zod';
import { messageLanguages } from './index.js';
import { readInput } from './read-input.js';

const contact = z.strictObject({
  email: z.email(),
  since: z.iso.date().optional(),
  diagnostic: z
    .string()
    .regex(/^[^@]*$/, { error: 'holds an address' })
    .optional(),
});

const lineOf = (given: unknown, language: (typeof messageLanguages)[number]): unknown => {
  const answer = readInput(contact, given, language);
  return 'refused' in answer ? answer.details['line'] : answer;
};

describe('What is given', () => {
  it('is read as the schema has it', () => {
    expect(lineOf({ email: 'lamp@quay.example' }, 'nb')).toEqual({ email: 'lamp@quay.example' });
  });

  it.each([
    ['nb', 'email: Ugyldig e-postadresse', 'since: Ugyldig ISO-dato'],
    ['nn', 'email: Ugyldig e-postadresse', 'since: Ugyldig ISO-dato'],
    ['en', 'email: Invalid email address', 'since: Invalid ISO date'],
  ] as const)('is refused in %s with the first fault, and where it is', (language, email, since) => {
    expect(lineOf({ email: 'lamp', since: '9 June' }, language)).toBe(email);
    expect(lineOf({ email: 'lamp@quay.example', since: '9 June' }, language)).toBe(since);
  });

  it('is refused as a whole where nothing of it is meant', () => {
    expect(messageLanguages.map((language) => lineOf('lamp', language))).toEqual([
      'Inndata: Ugyldig input: forventet object, fikk string',
      'Inndata: Ugyldig input: forventa object, fekk string',
      'The input: Invalid input: expected object, received string',
    ]);
  });

  it('is refused in the words of the schema, where it has some', () => {
    const given = { email: 'lamp@quay.example', diagnostic: 'no @' };
    expect(lineOf(given, 'nb')).toBe('diagnostic: holds an address');
  });
});
