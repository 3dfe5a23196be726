import { ENGLISH_DEED } from '../../language/neighbour-deeds.js';
import { verbAt } from '../../language/verbs.js';
import type { Context } from '../context.js';
import type { TextRule } from './sought.js';
import { clauseAt, isDuty, type Subject } from './subjects.js';
import { fitsSomebody } from './owners.js';

const ENGLISH = new RegExp(
  `^[\\s*_"]{0,4}(?:he|she)(?:[’']ll| will| shall| agreed to| offered to)(?: also| then| now)? (?:${ENGLISH_DEED})(?!\\p{L})`,
  'iu',
);
const NORDIC = /^[\s*_"]{0,4}(?:han|hon|hun)\s(?=\p{Ll})/iu;

/** `He will …` behind a sentence about one person of the lists is that one’s promise. */
export const PRONOUN_RULE: TextRule = {
  name: 'task-of-person-before',
  reason: '«she will send a letter», «hon skickar brev»: whoever the sentence right before is about',
  example: 'Kari Li talte om kaia. Hun sender brev til naboene.',
  find: ({ sentence: { text }, before, context }) => {
    const isDeed = ENGLISH.test(text) || isNordicDeed(text);
    const subject = isDeed && !/\?\s*$/.test(text) ? personOf(before ?? '', context) : null;
    return subject && { subjects: [subject], confidence: 0.75 };
  },
};

const isNordicDeed = (text: string): boolean => {
  const pronoun = NORDIC.exec(text)?.[0];
  const verb = pronoun === undefined ? null : verbAt(text.slice(pronoun.length));
  return (
    verb !== null &&
    isDuty(verb.kind) &&
    !/(?<!\p{L})(?:inte|ikke|ikkje|være|vara|vere|ha|bli)(?!\p{L})/iu.test(text)
  );
};

/** The only one whom the sentence before names, and names first. */
const personOf = (before: string, context: Context): Subject | null => {
  const last =
    before
      .trim()
      .split(/(?<=[.!?])\s+(?=\p{Lu})/u)
      .at(-1) ?? '';
  const clause = clauseAt(last, context.book);
  const [subject, ...others] = clause?.subjects ?? [];
  if (!subject || others.length > 0 || !isPerson(subject, context)) return null;
  const named = new Set(
    context.book
      .mentionsIn(last)
      .filter(({ party }) => party.kind === 'person')
      .map(({ party }) => party.name),
  );
  return named.size <= 1 ? subject : null;
};

const isPerson = (subject: Subject, context: Context): boolean =>
  (subject.sort === 'known' || fitsSomebody(subject.name, context)) &&
  (context.book.find(subject.name)?.kind ?? 'person') === 'person';
