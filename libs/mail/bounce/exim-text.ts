import { diagnosticFrom } from './delivery-status.js';
import { ownMessageId } from './message-ids.js';
import type { OpenedMail } from './opened-mail.js';
import type { DeliveryReport } from './report.js';
import { statusFrom } from './status.js';

/** `------ This is a copy of the message, including all the headers. ------` */
const COPY = /^-{3,} ?This is a copy of (?:the|your) message\b.*$/im;
const SAID =
  /^\s*(?:SMTP error from remote mail server\b[^]*?:\s*)?((?:[45]\d\d[ -]|all hosts|Unrouteable|retry timeout|host )[^]*)$/im;

/**
 * Exim before it wrote reports, and where it is told to write none: text for people, in fixed words. It is
 * believed only where Exim's own header names who failed, the text says that it is for good, and the mail itself
 * follows.
 */
export const readEximText = ({ header, text }: OpenedMail): DeliveryReport | null => {
  const failed = header('x-failed-recipients');
  const copy = COPY.exec(text);
  if (failed === '' || copy === null) return null;
  const before = text.slice(0, copy.index);
  if (!/could not be delivered/i.test(before) || !/permanent error/i.test(before)) return null;
  const addresses = failed.split(',').map((one) => one.trim());
  const [, afterAddresses = ''] = before.split(/following address(?:\(es\)|es)? failed:/i);
  const said = (SAID.exec(afterAddresses)?.[1] ?? '').trim();
  return {
    kind: 'report',
    messageIds: ownMessageId(text.slice(copy.index + copy[0].length)),
    recipients: [
      { action: 'failed', status: statusFrom('5.0.0', said), diagnostic: diagnosticFrom(said, addresses) },
    ],
  };
};
