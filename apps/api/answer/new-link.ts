import type { LinkPurpose } from '#access';
import { answerLinks, type Tingbok } from '#application';
import { deterministicId } from '#kernel';
import { newLinkMail } from '#mail';
import { ANSWER_DAYS, recipientOf, serialOf, type AskedToAnswer } from '#processes';
import type { Opened, Reader } from './opened.js';
import type { RenewalOutcome } from './link-pages.js';

/** What can be answered by a link. */
export type AnswerPurpose = Extract<LinkPurpose, `answer-${string}` | 'comment-protocol'>;

export const isToAnswer = (purpose: LinkPurpose): purpose is AnswerPurpose =>
  purpose === 'comment-protocol' || purpose.startsWith('answer-');

/**
 * Sends another link to the party that this one was made for, at the address that is kept for it: whoever
 * holds an old link learns nothing by asking, and gets nothing. Asked again within ten minutes it is sent once.
 */
export const sendNewLink = async (
  { config, links, database, mail, clock, logger }: Tingbok,
  { token, link, party }: Opened,
  { purpose, about, reader }: { purpose: AnswerPurpose; about: string; reader: Reader },
): Promise<RenewalOutcome> => {
  const recipient = await recipientOf(database, party.id, mail.kind);
  if (typeof recipient === 'string') return 'noAddress';
  if (!(await links.renew(token))) return 'sent';
  const date = clock.now();
  const id = deterministicId('new link', token, date.toString());
  const { subjectId, partyId } = link.claim;
  const until = date.add({ hours: ANSWER_DAYS * 24 });
  const asked: AskedToAnswer = { purpose, subjectId, partyId, until, serial: serialOf(id) };
  const language = recipient.language ?? reader.language;
  const letter = { recipient: recipient.to, about, link: answerLinks({ config, links })(asked) };
  const messageId = `${id}@${new URL(config.publicUrl).hostname}`;
  try {
    await mail.send({ messageId, to: recipient.to, ...newLinkMail(letter, language), date, language });
    return 'sent';
  } catch (error) {
    await links.notRenewed(token);
    logger.warn({ err: error, party: party.id }, 'A new link to answer by could not be sent');
    return 'notSent';
  }
};
