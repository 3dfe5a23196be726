import { en } from './en.js';
import { nb } from './nb.js';
import { nn } from './nn.js';

/** Bokmål is the pattern; a word missing in another language does not compile. */
export type Dictionary = typeof nb;

/** A new language is one file like `en.ts` and its name here. */
export const dictionaries = { nb, nn, en } satisfies Record<string, Dictionary>;

export type Language = keyof typeof dictionaries;

export const languages = Object.keys(dictionaries) as Language[];

export function isLanguage(text: string): text is Language {
  return Object.hasOwn(dictionaries, text);
}
