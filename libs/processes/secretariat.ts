import type { Queryable } from '#database';
import type { OutgoingMail } from '#mail';
import { recipientOf, type NoRecipient, type Recipient } from './recipient.js';

/**
 * Who reads what is answered to a mail of a body: its secretariat, at the address of the body itself. Where nobody
 * said one, or mails come back from there, answers go to the sender.
 *
 * @param body how the body is reached by mail
 */
export const repliesTo = (body: Recipient | NoRecipient): Pick<OutgoingMail, 'replyTo'> =>
  typeof body === 'string' ? {} : { replyTo: body.to };

/** The same, looked up for one mail. */
export const repliesToSecretariat = async (
  database: Queryable,
  bodyId: string,
): Promise<Pick<OutgoingMail, 'replyTo'>> => repliesTo(await recipientOf(database, bodyId, 'smtp'));
