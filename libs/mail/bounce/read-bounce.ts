import { readDeliveryStatus } from './delivery-status.js';
import { readEximText } from './exim-text.js';
import { messageIdsIn } from './message-ids.js';
import { takeApart, type OpenedMail } from './opened-mail.js';
import { READ_OF_REPORT, type CameBack } from './report.js';

const STATUS_PARTS = ['message/delivery-status', 'message/global-delivery-status'];

/** It says that it is one, whatever is in it. */
const wantsToBeAReport = ({ header }: OpenedMail): boolean =>
  /report-type="?delivery-status/i.test(header('content-type'));

/** RFC 3834, and what servers wrote before it. */
const isAutoReply = ({ header, parts }: OpenedMail): boolean => {
  const submitted = header('auto-submitted').toLowerCase();
  if (submitted !== '' && !submitted.startsWith('no')) return true;
  if (['x-autoreply', 'x-autorespond', 'x-auto-response-suppress'].some((name) => header(name) !== ''))
    return true;
  return (
    /^(auto_reply|bulk|junk)$/i.test(header('precedence')) ||
    parts.some(({ type }) => type === 'message/disposition-notification')
  );
};

const reportIn = (mail: OpenedMail): CameBack | null => {
  const recipients = mail.parts
    .filter(({ type }) => STATUS_PARTS.includes(type))
    .flatMap(({ content }) => readDeliveryStatus(content));
  if (recipients.length > 0) return { kind: 'report', messageIds: messageIdsIn(mail), recipients };
  return readEximText(mail);
};

/**
 * Reads a mail that came back to the sender: a delivery status notification (RFC 3464), or something else.
 * Whatever it is, there is an outcome; it throws nothing and follows no link.
 */
export const readBounce = async (raw: Uint8Array): Promise<CameBack> => {
  try {
    const mail = await takeApart(raw.subarray(0, READ_OF_REPORT));
    const report = reportIn(mail);
    if (report !== null) return report;
    const isAnswer = isAutoReply(mail) && !wantsToBeAReport(mail);
    return isAnswer ? { kind: 'autoReply' } : { kind: 'other', why: 'notAReport' };
  } catch {
    return { kind: 'other', why: 'unreadable' };
  }
};
