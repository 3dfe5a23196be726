import { responsibleIn, secretariat, speakingFor, type Work } from '../assembly.js';
import { dayOf, daysLater, workingDay } from '../office-hours.js';
import { progressSentence, reasonSentence } from '../words/sentences.js';

type Steps = Generator<number, void, void>;

const DAY = 24 * 3_600_000;

/** Its last day; null where it has none, or hangs on a meeting that has none. */
export const dueOf = ({ followUp, assembly }: Work): Temporal.PlainDate | null => {
  const { deadline } = followUp.state;
  if (deadline.kind === 'date') return Temporal.PlainDate.from(deadline.date);
  const meeting = assembly.next?.meeting;
  if (deadline.kind !== 'meeting' || meeting?.id !== deadline.meetingId) return null;
  return Temporal.PlainDate.from(meeting.state.date);
};

const daysAhead = ({ assembly, dice }: Work, least: number, most: number): string =>
  workingDay(dayOf(assembly.world.now).add({ days: dice.between(least, most) })).toString();

/** What had no time is given one; some ask at last when the thing that it waits for has happened. */
function* giveDate(work: Work): Steps {
  const { assembly, dice, followUp } = work;
  if (!dice.percent(22)) return;
  yield daysLater(assembly.world.now, dice.between(15, 200), dice);
  const deadline = { kind: 'date' as const, date: daysAhead(work, 14, 120) };
  assembly.world.tell(followUp, { type: 'SetDeadline', data: { deadline } }, secretariat);
}

/** The AU asks whether it has come true, until it has, or nobody asks any more. */
function* askAbout(work: Work): Steps {
  const { assembly, dice, followUp } = work;
  for (let asked = dice.between(0, 3); asked > 0; asked--) {
    yield daysLater(assembly.world.now, dice.between(30, 90), dice);
    const atMeetingId = assembly.next?.meeting.id ?? null;
    const data = { atMeetingId, answer: progressSentence(dice) };
    assembly.world.tell(followUp, { type: 'AskAboutCondition', data }, secretariat);
  }
  if (!dice.percent(55)) return;
  yield daysLater(assembly.world.now, dice.between(5, 60), dice);
  const deadline = { kind: 'date' as const, date: daysAhead(work, 10, 90) };
  assembly.world.tell(followUp, { type: 'MeetCondition', data: { deadline, note: null } }, secretariat);
}

/** More time is asked for, and granted, refused, or never answered. */
function* extend(work: Work, due: Temporal.PlainDate): Steps {
  const { assembly, dice, followUp } = work;
  const { world, committee } = assembly;
  const [by] = responsibleIn(followUp.state);
  const asking = due.subtract({ days: dice.between(1, 8) });
  if (by === undefined || !dice.percent(25) || asking.since(dayOf(world.now)).days < 1) return;
  yield daysLater(world.now, dayOf(world.now).until(asking).days, dice);
  const until = workingDay(due.add({ days: dice.between(14, 70) })).toString();
  const wish = { by, reason: reasonSentence(dice), until };
  world.tell(followUp, { type: 'RequestExtension', data: wish }, speakingFor(by));
  const answer = dice.weighed({ granted: 60, refused: 25, forgotten: 15 });
  if (answer === 'forgotten') return;
  yield world.now + dice.between(1, 6) * DAY;
  const au = { by: committee.id, workingCommittee: committee.id };
  if (answer === 'refused') {
    const data = { reason: reasonSentence(dice), ...au };
    world.tell(followUp, { type: 'RefuseExtension', data }, speakingFor(committee.id));
    return;
  }
  const data = { deadline: { kind: 'date' as const, date: until }, ...au };
  world.tell(followUp, { type: 'GrantExtension', data }, speakingFor(committee.id));
}

/** Until when it is to be done is settled on the way, or never. */
export function* settleTime(work: Work): Steps {
  const { kind } = work.followUp.state.deadline;
  if (kind === 'none') yield* giveDate(work);
  if (kind === 'condition') yield* askAbout(work);
  const due = dueOf(work);
  if (due !== null) yield* extend(work, due);
}
