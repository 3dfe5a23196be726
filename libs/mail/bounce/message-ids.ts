import type { OpenedMail } from './opened-mail.js';

/** Of the mail that came back: whole, or its headers alone; as ever, or with letters beyond ASCII (RFC 6533). */
const ORIGINALS = ['message/rfc822', 'text/rfc822-headers', 'message/global', 'message/global-headers'];

const MOST_IDS = 20;

/** The headers of a mail, without what follows them. */
const headOf = (content: string): string => content.trimStart().split(/\r?\n[ \t]*\r?\n/, 1)[0] ?? '';

/** The id in the headers of a mail that came back. */
export const ownMessageId = (content: string): readonly string[] => {
  const found = /^message-id:\s*<?([^\s<>]{3,300})>?/im.exec(headOf(content))?.[1];
  return found === undefined ? [] : [found];
};

const idsIn = (header: string): readonly string[] =>
  [...header.matchAll(/<([^\s<>]{3,300})>/g)].map(([, one]) => one ?? '');

/** Under which ids the mail may have gone out. Exchange answers it instead of enclosing it: the headers say to what. */
export const messageIdsIn = ({ header, parts }: OpenedMail): readonly string[] => {
  const enclosed = parts
    .filter(({ type }) => ORIGINALS.includes(type))
    .flatMap(({ content }) => ownMessageId(content));
  const answered = [...idsIn(header('in-reply-to')), ...idsIn(header('references')).toReversed()];
  return [...new Set([...enclosed, ...answered])].slice(0, MOST_IDS);
};
