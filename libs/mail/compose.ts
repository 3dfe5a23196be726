import { createHash } from 'node:crypto';
import MailComposer from 'nodemailer/lib/mail-composer';
import { checkedMailbox, oneLine } from './mailbox.js';
import { messageBytes } from './message-bytes.js';
import type { Mailbox, OutgoingMail } from './port.js';

const MESSAGE_ID = /^[^\s<>@\p{Cc}]+@[^\s<>@\p{Cc}]+$/u;

const checkedId = (messageId: string): string => {
  if (!MESSAGE_ID.test(messageId)) throw new Error(`Not a message id: ${JSON.stringify(messageId)}`);
  return messageId;
};

/** The parts of a mail need a line that occurs in none of them; from the id, so that it is the same each time. */
const boundaryOf = (messageId: string): string =>
  createHash('sha256').update(messageId).digest('hex').slice(0, 24);

const attached = ({ calendar }: OutgoingMail) =>
  calendar === undefined
    ? []
    : [
        {
          filename: oneLine(calendar.fileName),
          content: calendar.content,
          contentType: 'text/calendar; charset=utf-8; method=PUBLISH',
        },
      ];

/**
 * The whole mail as RFC 5322 bytes; the same mail gives the same bytes.
 * @throws when an address or the message id could break out of its header.
 */
export const composeMail = (mail: OutgoingMail, from: Mailbox): Buffer => {
  const messageId = checkedId(mail.messageId);
  const composer = new MailComposer({
    from: checkedMailbox(from),
    to: checkedMailbox(mail.to),
    ...(mail.replyTo && { replyTo: checkedMailbox(mail.replyTo) }),
    subject: oneLine(mail.subject),
    messageId: `<${messageId}>`,
    // oxlint-disable-next-line no-restricted-globals -- nodemailer takes a Date
    date: new Date(mail.date.epochMilliseconds),
    // RFC 3834: tells holiday answerers to keep quiet.
    headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': oneLine(mail.language) },
    text: mail.text,
    html: mail.html,
    attachments: attached(mail),
    baseBoundary: boundaryOf(messageId),
    newline: 'win',
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return messageBytes(composer.compile());
};
