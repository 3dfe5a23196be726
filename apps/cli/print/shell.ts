import { plain } from './plain.js';

/** A word as a shell takes it: nothing in a name from a document is run when the line is pasted. */
export const shellWord = (text: string): string => {
  const word = plain(text);
  return /^[\p{L}\p{N}_./:-]+$/u.test(word) ? word : `'${word.replaceAll(`'`, `'\\''`)}'`;
};

/** How this program is called by whoever called it. */
export const programCall = (env: Readonly<Record<string, string | undefined>>): string =>
  env['npm_lifecycle_event'] === 'tingbok' ? 'npm run -s tingbok --' : 'tingbok';
