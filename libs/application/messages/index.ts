import type { Refusal } from '#kernel';
import type { Rule } from '../rules.js';
import { en } from './en.js';
import type { Messages } from './messages.js';
import { nb } from './nb.js';

export type MessageLanguage = 'nb' | 'en';

const messages: Readonly<Record<MessageLanguage, Messages>> = { nb, en };

/** A refusal in the reader's words. */
export const explain = ({ refused, details }: Refusal, language: MessageLanguage): string => {
  const message = messages[language][refused as Rule] as Messages[Rule] | undefined;
  return message === undefined ? refused : message(details);
};
