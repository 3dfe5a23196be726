import { partyNamed, protocolIdOf, type ReadLink } from '#domain';
import { establish } from './body-steps.js';
import type { Confirmed, Step } from './confirmed.js';
import { meetingMeant } from './meeting-meant.js';

/** A link whose meeting is known by its date. */
interface Linked {
  readonly link: ReadLink & { readonly date: string };
  readonly index: number;
  readonly body: { readonly partyId: string; readonly name: string };
}

const approval = ({ acceptance, meetingEnd }: Confirmed, { link, index, body }: Linked): Step => {
  const { date, start, end } = link;
  const external = { bodyId: body.partyId, date, start, end };
  const data = { atMeetingId: acceptance.meetingId, textHash: null, changes: [], external };
  return {
    key: `approval ${index}`,
    id: protocolIdOf(meetingMeant(external, acceptance).id),
    command: { type: 'ApproveProtocol', data },
    occurredAt: meetingEnd,
  };
};

const otherMeeting = (confirmed: Confirmed, { link, index, body }: Linked): Step[] => {
  const { date, start, end } = link;
  const data = { bodyId: body.partyId, title: body.name, place: null, date, start, end };
  const { id, isScheduled } = meetingMeant(data, confirmed.acceptance);
  if (isScheduled) return [];
  return [
    { ...establish(body.partyId, confirmed), key: `body of link ${index}` },
    {
      key: `meeting of link ${index}`,
      id,
      command: { type: 'ScheduleMeeting', data },
      occurredAt: confirmed.dayStart,
    },
  ];
};

/** What the minutes say of other meetings: that their protocol was approved, or that something comes up there. */
export const linkSteps = (confirmed: Confirmed): Step[] =>
  confirmed.reading.links.flatMap((link, index) => {
    const { date } = link;
    if (date === null) return [];
    const body = partyNamed(confirmed.acceptance.parties, link.body);
    const linked = { link: { ...link, date }, index, body };
    return link.type === 'approves_minutes_of'
      ? [approval(confirmed, linked)]
      : otherMeeting(confirmed, linked);
  });
