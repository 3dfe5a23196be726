import { nextMeetingOf, protocolIdOf, type TingbokCommand } from '#domain';
import type { Confirmed, Step } from './confirmed.js';
import { meetingMeant } from './meeting-meant.js';

/** What was scheduled before is known by the name that it had; minutes that tell the hour tell when it really was. */
const schedule = ({ reading: { meeting }, acceptance }: Confirmed): readonly TingbokCommand[] => {
  const { bodyId } = acceptance;
  const { title, place, start, end } = meeting;
  const date = meeting.date ?? '';
  if (!meetingMeant({ bodyId, date, start }, acceptance).isScheduled) {
    const data = { bodyId, title: title ?? meeting.body ?? date, place, date, start, end };
    return [{ type: 'ScheduleMeeting', data }];
  }
  return start === null ? [] : [{ type: 'RescheduleMeeting', data: { date, start, end } }];
};

const attendance = ({ reading: { meeting, attendees } }: Confirmed): TingbokCommand => ({
  type: 'RecordAttendance',
  data: {
    present: [...attendees.present],
    absent: [...attendees.absent],
    chair: meeting.chair,
    secretary: meeting.secretary,
  },
});

/** The meeting: when and where, who was there, and its agenda in the order of the minutes. */
export const meetingSteps = (confirmed: Confirmed): Step[] => {
  const { acceptance, reading, dayStart, meetingEnd: occurredAt } = confirmed;
  const id = acceptance.meetingId;
  return [
    ...schedule(confirmed).map((command) => ({ key: 'meeting', id, command, occurredAt: dayStart })),
    { key: 'attendance', id, command: attendance(confirmed), occurredAt },
    ...reading.items.map(({ seq, number, title, presenters }): Step => {
      const data = { seq, number, title, presenters: [...presenters] };
      return { key: `item ${seq}`, id, command: { type: 'AddAgendaItem', data }, occurredAt };
    }),
  ];
};

/** The next meeting, which the minutes announce: the protocol is to be approved there. */
export const nextMeetingSteps = ({ acceptance, reading, meetingEnd }: Confirmed): Step[] => {
  const { bodyId, parties } = acceptance;
  const next = nextMeetingOf(reading.meeting);
  if (next === null) return [];
  const title = parties.find(({ partyId }) => partyId === bodyId)?.name ?? next.date;
  const data = { bodyId, title, place: null, ...next, end: null };
  const { id, isScheduled } = meetingMeant(data, acceptance);
  if (isScheduled) return [];
  return [{ key: 'next meeting', id, command: { type: 'ScheduleMeeting', data }, occurredAt: meetingEnd }];
};

/** The minutes themselves, as the meeting's protocol. */
export const protocolStep = ({ acceptance, textHash, importId, meetingEnd }: Confirmed): Step => {
  const { bodyId, meetingId } = acceptance;
  const data = { bodyId, meetingId, textHash, importId };
  return {
    key: 'protocol',
    id: protocolIdOf(meetingId),
    command: { type: 'DraftProtocol', data },
    occurredAt: meetingEnd,
  };
};
