import type { ContactLanguage } from '#contacts';
import type { Database } from '#database';
import type { Circulated } from '#domain';
import type { Clock } from '#kernel';
import { askingMail, type AskingLetter, type MailTransport } from '#mail';
import { findBody, meetingsOf, now } from '#projections';
import { ANSWER_DAYS, serialOf, type AnswerLink } from '../answer-link.js';
import { recipientOf } from '../recipient.js';
import { repliesToSecretariat } from '../secretariat.js';
import { askingIdOf } from './asking-id.js';
import type { AskParty } from './service.js';

export interface AskingParts {
  readonly database: Database;
  readonly mail: MailTransport;
  readonly clock: Clock;
  /** Address of the web page, without a trailing slash. */
  readonly publicUrl: string;
  readonly answerLink: AnswerLink;
}

/** For a while after the end too: whoever comes late reads what became of it. */
const endOf = ({ circulation }: Circulated): Temporal.Instant =>
  Temporal.Instant.from(circulation.closesAt).add({ hours: ANSWER_DAYS * 24 });

const backgroundOf = async (
  { askedBy }: Circulated,
  database: Database,
): Promise<AskingLetter['askedBy']> => {
  if (askedBy === null) return null;
  const meeting = (await meetingsOf(database, [askedBy.meetingId], now)).get(askedBy.meetingId);
  if (meeting === undefined) return null;
  return { meetingTitle: meeting.title, meetingDate: meeting.date, item: askedBy.item };
};

const silenceIn = ({ circulation: { rule, quorum, parties } }: Circulated): AskingLetter['silence'] =>
  rule === 'silenceIsConsent' ? 'consent' : { quorum, asked: parties.length };

/** Whom a letter goes to, and where they answer. */
type Addressed = Pick<AskingLetter, 'kind' | 'recipient' | 'link'> & {
  readonly body: { readonly name: string };
};

/** The words that put a decision, as it stands, before one party. */
export const askingWords = async (
  decision: Circulated,
  { body, ...letter }: Addressed,
  { database, language }: { readonly database: Database; readonly language: ContactLanguage },
): Promise<ReturnType<typeof askingMail>> =>
  askingMail(
    {
      ...letter,
      bodyName: body.name,
      text: decision.text,
      followUps: decision.followUps.map(({ text }) => text),
      until: decision.circulation.until,
      askedBy: await backgroundOf(decision, database),
      silence: silenceIn(decision),
    },
    language,
  );

/**
 * Asks by the mail transport that reminders go by. A party whose address nobody knows, or from which mails come
 * back, is left unasked until somebody sees to it, and stays among those who are due. Throws when the mail could
 * not be handed over: the next sweep tries again, with the same Message-ID.
 */
export const askByMail =
  ({ database, mail, clock, publicUrl, answerLink }: AskingParts): AskParty =>
  async (party) => {
    const { decisionId, decision, asking } = party;
    const body = await findBody(database, decision.bodyId);
    if (body === undefined) throw new Error('The body of a decision is not in the read model');
    const recipient = await recipientOf(database, asking.partyId, mail.kind);
    if (typeof recipient === 'string') return null;
    const id = askingIdOf(party);
    const language = recipient.language ?? body.language;
    const asked = { subjectId: decisionId, partyId: asking.partyId, until: endOf(decision) };
    const link = answerLink({ ...asked, purpose: 'answer-decision', serial: serialOf(id) });
    const letter = { kind: asking.kind, recipient: recipient.to, body, link };
    const words = await askingWords(decision, letter, { database, language });
    const messageId = `${id}@${new URL(publicUrl).hostname}`;
    const date = clock.now();
    const reply = await repliesToSecretariat(database, decision.bodyId);
    await mail.send({ messageId, to: recipient.to, ...reply, ...words, date, language });
    return { messageId };
  };
