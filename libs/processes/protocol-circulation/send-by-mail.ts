import type { Database } from '#database';
import type { Clock } from '#kernel';
import { protocolMail, type MailTransport } from '#mail';
import { now } from '#projections';
import { ANSWER_DAYS, serialOf, type AnswerLink } from '../answer-link.js';
import { recipientOf } from '../recipient.js';
import { repliesToSecretariat } from '../secretariat.js';
import type { PartyToSend } from './circulated.js';
import { letterAbout, type TextOf } from './letter.js';
import { sendingIdOf } from './sending-id.js';
import type { SendProtocol } from './service.js';

export interface SendingParts {
  readonly database: Database;
  readonly mail: MailTransport;
  readonly clock: Clock;
  /** Address of the web page, without a trailing slash. */
  readonly publicUrl: string;
  readonly answerLink: AnswerLink;
  readonly textOf: TextOf;
}

/** For a while after the end too: whoever comes late reads that it is closed, and what they wrote. */
const endOf = ({ protocol: { timeZone }, told }: PartyToSend): Temporal.Instant =>
  Temporal.PlainDate.from(told.commentsUntil)
    .add({ days: 1 })
    .toZonedDateTime(timeZone)
    .toInstant()
    .add({ hours: ANSWER_DAYS * 24 });

/**
 * Sends by the mail transport that reminders go by. A party whose address nobody knows, or from which mails come
 * back, is left out until somebody sees to it, and stays among those who are due. Throws when the mail could not
 * be handed over: the next sweep tries again, with the same Message-ID.
 */
export const sendProtocolByMail =
  (parts: SendingParts): SendProtocol =>
  async (party) => {
    const { database, mail, clock, publicUrl, answerLink } = parts;
    const { protocol, told } = party;
    const recipient = await recipientOf(database, told.partyId, mail.kind);
    if (typeof recipient === 'string') return null;
    const id = sendingIdOf(party);
    const link = answerLink({
      ...{ purpose: 'comment-protocol', subjectId: protocol.id, partyId: told.partyId },
      ...{ until: endOf(party), serial: serialOf(id) },
    });
    const language = recipient.language ?? protocol.language;
    const { commentsUntil } = told;
    const about = { id: protocol.id, ...protocol.state, commentsUntil };
    const letter = await letterAbout(about, { recipient: recipient.to, link }, { ...parts, lens: now });
    const words = protocolMail(letter, language);
    const messageId = `${id}@${new URL(publicUrl).hostname}`;
    const reply = await repliesToSecretariat(database, protocol.state.bodyId);
    await mail.send({ messageId, to: recipient.to, ...reply, ...words, date: clock.now(), language });
    return { messageId };
  };
