import type { Queryable } from '#database';
import type { ProtocolLetter } from '#mail';
import { meetingsOf, namesOf, type Lens, type ProtocolView } from '#projections';

/** The words of a protocol; null where they are not here. */
export type TextOf = (protocolId: string) => Promise<string | null>;

/** What is sent out, and until when comments are taken. */
type SentOut = Pick<ProtocolView, 'id' | 'bodyId' | 'meetingId'> & Pick<ProtocolLetter, 'commentsUntil'>;

interface LetterParts {
  readonly database: Queryable;
  readonly textOf: TextOf;
  /** As of when names and meetings are told. */
  readonly lens: Lens;
}

const meetingOf = async (
  { meetingId }: SentOut,
  { database, lens }: LetterParts,
): Promise<ProtocolLetter['meeting']> => {
  if (meetingId === null) return null;
  const meeting = (await meetingsOf(database, [meetingId], lens)).get(meetingId);
  return meeting === undefined ? null : { title: meeting.title, date: meeting.date };
};

/** What a party is told that is sent a protocol. */
export const letterAbout = async (
  sentOut: SentOut,
  to: Pick<ProtocolLetter, 'recipient' | 'link'>,
  parts: LetterParts,
): Promise<ProtocolLetter> => {
  const { id, bodyId, commentsUntil } = sentOut;
  return {
    ...to,
    commentsUntil,
    bodyName: (await namesOf(parts.database, [bodyId], parts.lens)).get(bodyId) ?? bodyId,
    meeting: await meetingOf(sentOut, parts),
    text: await parts.textOf(id),
  };
};
