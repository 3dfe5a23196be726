import { ANSWER_DAYS, serialOf, type AnswerLink } from '../answer-link.js';

/** Where the reader of a mail answers about a follow-up; null when there is no such place. */
export type AnswerTo = (followUpId: string) => URL | null;

interface Mail {
  readonly id: string;
  readonly recipientId: string;
  readonly localDate: Temporal.PlainDate;
}

/** Of the mail alone, not of the moment: the same mail composed again has the same links. */
export const answering = (
  { id, recipientId, localDate }: Mail,
  timeZone: string,
  answerLink: AnswerLink | undefined,
): AnswerTo => {
  if (answerLink === undefined) return () => null;
  const until = localDate
    .add({ days: ANSWER_DAYS + 1 })
    .toZonedDateTime({ timeZone })
    .toInstant();
  const asked = { purpose: 'answer-follow-up', partyId: recipientId, until, serial: serialOf(id) } as const;
  return (subjectId) => answerLink({ ...asked, subjectId });
};
