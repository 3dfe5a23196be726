import type { ReminderLanguage } from '../reminder/letter.js';
import { en } from './en.js';
import { nb } from './nb.js';
import { nn } from './nn.js';
import type { Words } from './words.js';

export const wordsIn: Readonly<Record<ReminderLanguage, Words>> = { nb, nn, en };
export type { DigestPart, Words } from './words.js';
