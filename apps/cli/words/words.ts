import { messageLanguages, type MessageLanguage } from '#application';
import { en } from './en/index.js';
import { nb } from './nb/index.js';
import { nn } from './nn/index.js';

/** All that the program says; a language that lacks a sentence does not compile. */
export type Words = typeof nb;

export const wordsIn: Readonly<Record<MessageLanguage, Words>> = { nb, nn, en };

/** The language that the arguments ask for: help and complaints are in it too. */
export const languageOf = (argv: readonly string[]): MessageLanguage => {
  const place = argv.findLastIndex((one) => one === '--lang' || one.startsWith('--lang='));
  const asked = argv[place]?.split('=')[1] ?? argv[place + 1];
  return (place < 0 ? undefined : messageLanguages.find((one) => one === asked)) ?? 'nb';
};
