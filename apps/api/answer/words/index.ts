import type { ContactLanguage } from '#contacts';
import { en } from './en/index.js';
import { nb } from './nb/index.js';
import { nn } from './nn/index.js';
import type { Words } from './words.js';

export type { FieldFault, FormWords, ToldRule, Words } from './words.js';

export const wordsIn: Readonly<Record<ContactLanguage, Words>> = { nb, nn, en };

/** Each language by the name that it has for itself. */
export const LANGUAGES: readonly (readonly [ContactLanguage, string])[] = [
  ['nb', 'Bokmål'],
  ['nn', 'Nynorsk'],
  ['en', 'English'],
];

/** `?lang=nn`; undefined for what is none of ours. */
export const languageIn = (query: unknown): ContactLanguage | undefined => {
  const wished = (query as { lang?: unknown } | null | undefined)?.lang;
  return LANGUAGES.map(([code]) => code).find((code) => code === wished);
};
