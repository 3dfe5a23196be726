import { protocolText, type Tingbok } from '#application';
import { protocolTitle } from '#mail';
import { findProtocol, meetingsOf, namesOf, now, type ProtocolView } from '#projections';
import { askingBody, type Asking, type Opened } from '../opened.js';

/** Why no comment can be made. */
export type CommentsClosed = 'approved' | 'notYours' | 'closed';

/** A protocol in the eyes of a party that was sent it. */
export interface ProtocolMatter {
  readonly protocol: ProtocolView;
  readonly body: Asking;
  readonly bodyName: string;
  /** Null where the meeting itself is not known. */
  readonly meeting: { readonly title: string; readonly date: string } | null;
  /** Word for word; null where it is not here. */
  readonly text: string | null;
  /** The day it is, on the clocks of the body. */
  readonly today: string;
  /** What this party has said, the earliest first. */
  readonly comments: NonNullable<ProtocolView['comments']>;
  /** Null while comments are taken. */
  readonly closed: CommentsClosed | null;
}

const closedFor = (
  { approved, circulated }: ProtocolView,
  partyId: string,
  today: string,
): CommentsClosed | null => {
  if (approved !== null) return 'approved';
  if (circulated === undefined || !circulated.to.includes(partyId)) return 'notYours';
  return today > circulated.commentsUntil ? 'closed' : null;
};

const meetingOf = async (
  { database }: Tingbok,
  { meetingId }: ProtocolView,
): Promise<ProtocolMatter['meeting']> => {
  const meeting =
    meetingId === null ? undefined : (await meetingsOf(database, [meetingId], now)).get(meetingId);
  return meeting === undefined ? null : { title: meeting.title, date: meeting.date };
};

/** Throws when the read models do not know it: they are being built anew. */
export const protocolMatter = async (tingbok: Tingbok, { link }: Opened): Promise<ProtocolMatter> => {
  const { subjectId, partyId } = link.claim;
  const { database, store, clock } = tingbok;
  const protocol = await findProtocol(database, subjectId, now);
  if (protocol === undefined) throw new Error('The protocol of a link is not in the read model');
  const { bodyId, comments = [] } = protocol;
  const body = await askingBody(tingbok, bodyId);
  const today = clock.now().toZonedDateTimeISO(body.timeZone).toPlainDate().toString();
  return {
    ...{ protocol, body, today },
    bodyName: (await namesOf(database, [bodyId], now)).get(bodyId) ?? bodyId,
    meeting: await meetingOf(tingbok, protocol),
    text: await protocolText(store, subjectId),
    comments: comments.filter((one) => one.partyId === partyId),
    closed: closedFor(protocol, partyId, today),
  };
};

/** What a mail with a new link says that it is about. */
export const aboutProtocol = async (
  tingbok: Tingbok,
  opened: Opened,
): Promise<{ about: string; body: Asking }> => {
  const matter = await protocolMatter(tingbok, opened);
  return { about: protocolTitle(matter, opened.spoken ?? matter.body.language), body: matter.body };
};
