import { meeting, meetingIdOf, protocolWords, type DecisionState, type MeetingTime } from '#domain';
import { secretariat, type Assembly, type Drafted, type Gathering } from '../assembly.js';
import { momentOf } from '../office-hours.js';
import { placeName } from '../words/names.js';
import { Subject } from '../world.js';

const AGENDA = { kind: 'process', id: 'written-procedure' } as const;
const words = protocolWords.nb;

export const meetingMoment = (time: MeetingTime, edge: 'start' | 'end'): number =>
  momentOf(Temporal.PlainDate.from(time.date), time[edge] ?? '09:00');

/** A decision in writing comes up at the next meeting: to be noted, or decided where it was lifted. */
export const bringUp = ({ world }: Assembly, gathering: Gathering, decided: Subject<DecisionState>): void => {
  const { stage, text } = decided.state;
  const isLifted = stage === 'lifted';
  const title = `${isLifted ? 'Til behandling' : 'Til orientering'}: ${text}`;
  const matter = { protocolId: null, sinceMeetingId: null, decisionId: decided.id, title };
  const kind = isLifted ? ('decision' as const) : ('note' as const);
  world.tell(gathering.meeting, { type: 'PutOnAgenda', data: { kind, ...matter } }, AGENDA);
  const data = { meetingId: gathering.meeting.id };
  world.tell(decided, { type: 'PutDecisionOnAgenda', data }, AGENDA);
  gathering.decisions.push(decided);
};

/** A protocol comes up for its approval, with the matters that arose since its meeting. */
export const bringUpProtocol = (assembly: Assembly, gathering: Gathering, drafted: Drafted): void => {
  const { world, name } = assembly;
  const { protocol, of } = drafted;
  const actor = { kind: 'process', id: 'protocol-agenda' } as const;
  const title = words.approvalOf(name, of.date);
  const approval = {
    kind: 'protocolApproval' as const,
    title,
    protocolId: protocol.id,
    sinceMeetingId: null,
  };
  world.tell(gathering.meeting, { type: 'PutOnAgenda', data: approval }, actor);
  const arising = { kind: 'mattersArising' as const, title: words.mattersArising, protocolId: null };
  world.tell(gathering.meeting, { type: 'PutOnAgenda', data: { ...arising, sinceMeetingId: of.id } }, actor);
  gathering.protocols.push(drafted);
};

/** What was to come up at a meeting that was called off comes up at the next; and what had none to come up at. */
const bringOver = (assembly: Assembly, gathering: Gathering, calledOff: Gathering | null): void => {
  const decided = [...(calledOff?.decisions ?? []), ...assembly.waiting.splice(0)];
  for (const one of decided) if (one.state.stage !== 'superseded') bringUp(assembly, gathering, one);
  for (const one of calledOff === null ? [] : assembly.drafted) bringUpProtocol(assembly, gathering, one);
};

/** The next meeting is called. */
export const callMeeting = (
  assembly: Assembly,
  day: Temporal.PlainDate,
  calledOff: Gathering | null = null,
): void => {
  const { world, dice, id: bodyId, name, county } = assembly;
  const date = day.toString();
  const start = dice.pick(['08:30', '09:00', '10:00', '12:00']);
  const end = dice.pick(['14:00', '14:30', '15:00', '15:30']);
  const called = new Subject(meeting, meetingIdOf(bodyId, date, start));
  const place = dice.percent(85) ? placeName(county, dice) : null;
  const data = { bodyId, title: `Møte i ${name}`, place, date, start, end };
  world.tell(called, { type: 'ScheduleMeeting', data }, secretariat);
  assembly.next = { meeting: called, protocols: [], decisions: [], isOver: false };
  bringOver(assembly, assembly.next, calledOff);
};
