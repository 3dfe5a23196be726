import { createHash } from 'node:crypto';

/** Links by which whoever has them answers, or reads a calendar: nobody else is shown them. */
const PERSONAL_LINK = /(\/(?:answer|calendar)\/)\S+/g;

/** The words of a mail as others may read them. */
export const withoutPersonalLinks = (text: string): string => text.replaceAll(PERSONAL_LINK, '$1…');

/** SHA-256 of the words of a mail, by which they are known again when they are written anew. */
export const wordsHashOf = ({ subject, text }: { readonly subject: string; readonly text: string }): string =>
  createHash('sha256')
    .update(`${subject}\n\n${withoutPersonalLinks(text)}`)
    .digest('hex');
