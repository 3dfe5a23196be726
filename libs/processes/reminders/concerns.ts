import {
  body,
  followUp,
  meeting,
  meetingDayAfter,
  notification,
  party,
  type Deadline,
  type MeetingEvent,
  type NotificationEvent,
  type Owner,
  type PartyEvent,
} from '#domain';
import { categoryOf, idOf, type RecordedEvent } from '#kernel';

/** What a batch of events is about, as far as the events themselves tell: where the loading begins. Ids. */
export interface Concerns {
  readonly followUps: Set<string>;
  readonly bodies: Set<string>;
  /** Bodies whose rules change, and with them the plans for all of their follow-ups. */
  readonly ruled: Set<string>;
  /** Bodies of whose digest something is to be planned. */
  readonly digests: Set<string>;
  readonly meetings: Set<string>;
  /** Meetings that move, and with them the follow-ups that hang on them. */
  readonly moved: Set<string>;
  /** Parties who are made owners or working committees, or whose address changes. */
  readonly recipients: Set<string>;
  /** Parties whose address changes, and with it what did not get through to them. */
  readonly reachedAnew: Set<string>;
  /** Who had a mail, so that what else is due waits for another day. */
  readonly mailed: Set<string>;
  /** The last local day of those mails; empty when there are none. */
  lastMailDate: string;
  /** The moments of the first and of the last event, or earlier and later. */
  since: Temporal.Instant;
  until: Temporal.Instant;
}

type Note = (concerns: Concerns, id: string, event: RecordedEvent) => void;

/** What any event of a follow-up may hold that leads to others. */
type FollowUpData = Partial<{
  bodyId: string;
  deadline: Deadline;
  /** Of those who are sent back to their part: their ids alone. */
  owners: readonly (Owner | string)[];
  /** To whom it was handed on. */
  to: string;
}>;

const noteFollowUp: Note = ({ followUps, bodies, meetings, recipients }, id, { data }) => {
  const { bodyId, deadline, owners = [], to } = data as unknown as FollowUpData;
  followUps.add(id);
  if (bodyId !== undefined) bodies.add(bodyId);
  if (deadline?.kind === 'meeting') meetings.add(deadline.meetingId);
  for (const one of owners) recipients.add(typeof one === 'string' ? one : one.partyId);
  if (to !== undefined) recipients.add(to);
};

const noteBody: Note = ({ bodies, ruled, digests, recipients }, id, { data }) => {
  const { partyId } = data as { partyId?: string };
  for (const bodySet of [bodies, ruled, digests]) bodySet.add(id);
  if (partyId !== undefined) recipients.add(partyId);
};

const noteMeeting: Note = ({ meetings, moved }, id, { type, data }) => {
  if (meetingDayAfter({ type, data } as MeetingEvent) === undefined) return;
  for (const meetingSet of [meetings, moved]) meetingSet.add(id);
};

const noteOutcome: Note = (concerns, _, { type, data: told }) => {
  const { type: outcome, data } = { type, data: told } as unknown as NotificationEvent;
  for (const { kind, bodyId, followUpId } of data.timers) {
    concerns.bodies.add(bodyId);
    if (kind === 'digest') concerns.digests.add(bodyId);
    else if (followUpId !== null) concerns.followUps.add(followUpId);
  }
  if (outcome !== 'ReminderSent') return;
  concerns.mailed.add(data.recipientId);
  if (data.localDate > concerns.lastMailDate) concerns.lastMailDate = data.localDate;
};

const noteParty: Note = ({ recipients, reachedAnew }, id, { type }) => {
  if (type !== ('ContactPointChanged' satisfies PartyEvent['type'])) return;
  for (const partySet of [recipients, reachedAnew]) partySet.add(id);
};

const notes: Readonly<Record<string, Note>> = {
  [followUp.category]: noteFollowUp,
  [body.category]: noteBody,
  [meeting.category]: noteMeeting,
  [notification.category]: noteOutcome,
  [party.category]: noteParty,
};

export const recordedAt = (event: RecordedEvent): Temporal.Instant =>
  Temporal.Instant.from(event.metadata.recordedAt);

const nothingBut = (moment: Temporal.Instant): Concerns => ({
  ...{ followUps: new Set(), bodies: new Set(), ruled: new Set(), digests: new Set(), meetings: new Set() },
  ...{ moved: new Set(), recipients: new Set(), reachedAnew: new Set(), mailed: new Set() },
  ...{ lastMailDate: '', since: moment, until: moment },
});

export const concernsOf = (events: readonly RecordedEvent[]): Concerns | undefined => {
  const [first] = events;
  if (first === undefined) return undefined;
  const concerns = nothingBut(recordedAt(first));
  for (const event of events) {
    const at = recordedAt(event);
    if (Temporal.Instant.compare(at, concerns.since) < 0) concerns.since = at;
    if (Temporal.Instant.compare(at, concerns.until) > 0) concerns.until = at;
    notes[categoryOf(event.stream)]?.(concerns, idOf(event.stream), event);
  }
  return concerns;
};
