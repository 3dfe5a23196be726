import { z } from 'zod';
import { refuse, type Refusal } from '#kernel';
import type { MessageLanguage } from './index.js';

const { nb, nn, en } = { nb: z.locales.no(), nn: z.locales.nn(), en: z.locales.en() };

/** What is said of a fault where the schema has no words of its own. */
const faults = { nb: nb.localeError, nn: nn.localeError, en: en.localeError };

/** What a fault is of, where it is of the whole. */
const wholes: Readonly<Record<MessageLanguage, string>> = { nb: 'Inndata', nn: 'Inndata', en: 'The input' };

/** What was given, as `schema` has it; refused with the place of the first fault, and what is wrong there. */
export const readInput = <Schema extends z.ZodType>(
  schema: Schema,
  given: unknown,
  language: MessageLanguage,
): z.output<Schema> | Refusal<'InputIsWrong'> => {
  const parsed = schema.safeParse(given, { error: faults[language] });
  if (parsed.success) return parsed.data;
  const [fault] = parsed.error.issues;
  const place = fault?.path.join('.') ?? '';
  return refuse('InputIsWrong', {
    line: `${place === '' ? wholes[language] : place}: ${fault?.message ?? ''}`,
  });
};
