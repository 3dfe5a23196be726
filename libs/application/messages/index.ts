import type { Refusal } from '#kernel';
import type { Rule } from '../rules.js';
import { en } from './en.js';
import type { Messages } from './messages.js';
import { nb } from './nb.js';
import { nn } from './nn.js';

/** Languages that every refusal has words in. */
export const messageLanguages = ['nb', 'nn', 'en'] as const;
export type MessageLanguage = (typeof messageLanguages)[number];

const messages: Readonly<Record<MessageLanguage, Messages>> = { nb, nn, en };

/** A refusal in the reader's words. */
export const explain = ({ refused, details }: Refusal, language: MessageLanguage): string => {
  const message = messages[language][refused as Rule] as Messages[Rule] | undefined;
  return message === undefined ? refused : message(details);
};
