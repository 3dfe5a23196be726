import type { AnswerLink } from '#processes';
import type { Tingbok } from './tingbok.js';

/** Addresses under `PUBLIC_URL` at which people answer. */
export const answerLinks =
  ({ config, links }: Pick<Tingbok, 'config' | 'links'>): AnswerLink =>
  (asked) =>
    new URL(`${config.publicUrl}/answer/${links.tokenFor(asked)}`);
