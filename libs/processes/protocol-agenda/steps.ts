import { protocolWords, type ProtocolLanguage } from '#domain';
import type { MeetingView, ProtocolView } from '#projections';
import { isAhead, type AgendaStep } from '../agenda-parts.js';

/** What is known of a body when one of its protocols, or one of its meetings, has changed. */
export interface Agendas {
  /** On the clocks of the body. */
  readonly today: string;
  readonly bodyName: string;
  readonly language: ProtocolLanguage;
  /** Of the body, without those that are cancelled, the first first. */
  readonly meetings: readonly MeetingView[];
  /** Drafted, and approved by no meeting. */
  readonly protocols: readonly ProtocolView[];
}

/** A protocol on its way to the next meeting. */
interface Waiting {
  readonly protocol: ProtocolView;
  readonly meeting: MeetingView;
  readonly next: MeetingView;
}

const has = ({ matters = [] }: MeetingView, protocolId: string): boolean =>
  matters.some((matter) => matter.protocolId === protocolId);

/**
 * The meeting at which a protocol comes up: the next one after its own, if that is still to be held; or the next
 * one to be held, when the protocol came up before and was not approved. Null when there is none.
 */
const nextFor = (protocol: ProtocolView, { meetings, today }: Agendas): Waiting | null => {
  const place = meetings.findIndex(({ id }) => id === protocol.meetingId);
  const meeting = meetings[place];
  if (meeting === undefined) return null;
  const later = meetings.slice(place + 1);
  const next = later.find((one) => isAhead(one, today));
  if (next === undefined) return null;
  const isTheNext = later[0]?.id === next.id;
  return isTheNext || later.some((one) => has(one, protocol.id)) ? { protocol, meeting, next } : null;
};

const approval = ({ protocol, meeting, next }: Waiting, { language, bodyName }: Agendas): AgendaStep => ({
  key: `approval ${protocol.id}`,
  id: next.id,
  command: {
    type: 'PutOnAgenda',
    data: {
      kind: 'protocolApproval',
      title: protocolWords[language].approvalOf(bodyName, meeting.date),
      protocolId: protocol.id,
      sinceMeetingId: null,
    },
  },
});

const arising = ({ meeting, next }: Waiting, { language }: Agendas): AgendaStep => ({
  key: `arising ${next.id}`,
  id: next.id,
  command: {
    type: 'PutOnAgenda',
    data: {
      kind: 'mattersArising',
      title: protocolWords[language].mattersArising,
      protocolId: null,
      sinceMeetingId: meeting.id,
    },
  },
});

/**
 * What comes up by itself at the next meeting of a body: every protocol that waits for its approval and is on no
 * agenda to come, and the matters that arose since the last of those meetings. Pure.
 */
export const agendaSteps = (agendas: Agendas): readonly AgendaStep[] => {
  const { meetings, today } = agendas;
  const ahead = meetings.filter((one) => isAhead(one, today));
  const waiting = agendas.protocols
    .filter(({ id }) => !ahead.some((one) => has(one, id)))
    .flatMap((protocol) => nextFor(protocol, agendas) ?? [])
    .toSorted((one, other) => one.meeting.date.localeCompare(other.meeting.date));
  const last = waiting.at(-1);
  return [
    ...waiting.map((one) => approval(one, agendas)),
    ...(last === undefined ? [] : [arising(last, agendas)]),
  ];
};
