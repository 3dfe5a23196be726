import { endOf } from '#application';
import { Failure } from './failure.js';
import type { Words } from './words/words.js';

/** Checks an option that must be a date, `2023-06-12`. */
export const dayOption =
  ({ failure }: Words) =>
  (text: string): string => {
    if (/^\d{4}-\d{2}-\d{2}$/.test(text) && endOf(text, 'UTC') !== undefined) return text;
    throw new Failure(failure.dateIsWrong(text), 2);
  };

/** Checks an option that must be a date or an instant. */
export const momentOption =
  ({ failure }: Words) =>
  (text: string): string => {
    if (endOf(text, 'UTC') !== undefined) return text;
    throw new Failure(failure.momentIsWrong(text), 2);
  };
