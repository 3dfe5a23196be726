import { body, defaultApprovalPolicy, defaultReminderPolicy, party } from '#domain';
import { secretariat, type Assembly, type Office } from '../assembly.js';
import type { Dice } from '../dice.js';
import { atWork, dayOf, daysLater, momentOf, workingDay } from '../office-hours.js';
import type { Life } from '../timeline.js';
import { Subject, type World } from '../world.js';
import { callMeeting, meetingMoment } from './calling.js';
import { holdMeeting } from './meeting.js';
import { protocolLife } from './protocol.js';

interface Founding {
  readonly name: string;
  readonly county: string;
  readonly offices: readonly Office[];
}

const registerParties = ({ name, offices }: Founding, world: World, dice: Dice) => {
  const members = dice.some(offices, dice.between(4, 9));
  const assembled = new Subject(party, world.idOf('party', name));
  const working = new Subject(party, world.idOf('party', name, 'AU'));
  const kept = { aliases: [], of: null };
  world.tell(assembled, { type: 'RegisterParty', data: { name, kind: 'body', ...kept } }, secretariat);
  const ids = members.map(({ id }) => id);
  world.tell(assembled, { type: 'SetMembers', data: { members: ids } }, secretariat);
  const data = {
    name: `AU for ${name}`,
    kind: 'working_committee' as const,
    aliases: ['AU'],
    of: assembled.id,
  };
  world.tell(working, { type: 'RegisterParty', data }, secretariat);
  return { id: assembled.id, members, committee: { id: working.id, name: data.name } };
};

const establish = (founding: Founding, world: World, dice: Dice): Assembly => {
  const parties = registerParties(founding, world, dice);
  const established = new Subject(body, parties.id);
  const data = { timeZone: 'Europe/Oslo', country: 'NO', language: 'nb' as const };
  world.tell(established, { type: 'EstablishBody', data }, secretariat);
  const committee = { partyId: parties.committee.id };
  world.tell(established, { type: 'SetWorkingCommittee', data: committee }, secretariat);
  if (dice.percent(20)) {
    const policy = { ...defaultReminderPolicy, daysBefore: [dice.between(8, 21), dice.between(1, 7)] };
    world.tell(established, { type: 'SetReminderPolicy', data: { policy } }, secretariat);
  }
  if (dice.percent(50)) {
    const policy = { ...defaultApprovalPolicy, daysToAnswer: dice.between(7, 28) };
    world.tell(established, { type: 'SetApprovalPolicy', data: { policy } }, secretariat);
  }
  const nothing = { serial: 0, isNew: true, next: null, drafted: [], waiting: [], inForce: [] };
  return { ...founding, ...parties, ...nothing, world, dice };
};

/** So many days lie between two meetings of a body that meets `often` a year; nobody meets in July. */
const nextDay = (after: Temporal.PlainDate, often: number, dice: Dice): Temporal.PlainDate => {
  const gap = 365 / often;
  const day = workingDay(after.add({ days: Math.round(gap * (0.75 + dice.roll(50) / 100)) }));
  return day.month === 7 ? workingDay(day.with({ month: 8, day: dice.between(10, 25) })) : day;
};

const MOVED = { before: 21, by: 10 };

/** Until the meeting begins, it may be moved, or called off: then the answer is false. */
function* untilItBegins(assembly: Assembly): Generator<number, boolean, void> {
  const { world, dice, next } = assembly;
  if (next === null) return false;
  const { meeting } = next;
  const fate = dice.weighed({ held: 82, moved: 12, cancelled: 6 });
  if (fate !== 'held') {
    const day = Temporal.PlainDate.from(meeting.state.date);
    yield atWork(day.subtract({ days: dice.between(3, MOVED.before) }), dice);
    const { start, end } = meeting.state;
    if (fate === 'cancelled') {
      const reason = dice.pick([
        'For få saker',
        'For mange har meldt forfall',
        'Uvær',
        'Møtelokalet er opptatt',
      ]);
      world.tell(meeting, { type: 'CancelMeeting', data: { reason } }, secretariat);
      return false;
    }
    const date = workingDay(day.add({ days: dice.between(1, MOVED.by) })).toString();
    world.tell(meeting, { type: 'RescheduleMeeting', data: { date, start, end } }, secretariat);
  }
  yield meetingMoment(meeting.state, 'start');
  return true;
}

/** A body is founded, and goes from meeting to meeting for as long as time goes on. */
export function* assemblyLife(founding: Founding, world: World, dice: Dice): Life {
  const assembly = establish(founding, world, dice);
  const often = dice.between(4, 10);
  const first = dayOf(daysLater(world.now, dice.between(25, 60), dice));
  callMeeting(assembly, nextDay(first, 24, dice));
  for (;;) {
    const gathering = assembly.next;
    const isHeld = yield* untilItBegins(assembly);
    if (gathering === null) return;
    gathering.isOver = true;
    const { date, end } = gathering.meeting.state;
    callMeeting(assembly, nextDay(Temporal.PlainDate.from(date), often, dice), isHeld ? null : gathering);
    if (!isHeld) continue;
    yield momentOf(Temporal.PlainDate.from(date), end ?? '15:00');
    const decisions = holdMeeting(assembly, gathering);
    world.timeline.begin(protocolLife(assembly, gathering, decisions));
  }
}
