import { followUp, type Deadline, type Owner, type ProposedFollowUp, type Source } from '#domain';
import { nextIdOf, secretariat, type Assembly } from './assembly.js';
import type { Dice } from './dice.js';
import { followUpLife } from './lives/follow-up.js';
import { dayOf, workingDay } from './office-hours.js';
import { vagueTime } from './words/sentences.js';
import { Subject, type Cause } from './world.js';

/** As counted in real minutes: most tasks have no time, and one in eight has no owner. */
const DEADLINES = { none: 69, condition: 13, date: 14, meeting: 4 };
const WITHOUT_OWNER = 12;

export const someDeadline = ({ world, next }: Assembly, dice: Dice): Deadline => {
  const kind = dice.weighed(DEADLINES);
  if (kind === 'none') return { kind };
  if (kind === 'condition') return { kind, words: vagueTime(dice) };
  if (kind === 'meeting' && next !== null) return { kind, meetingId: next.meeting.id };
  const date = workingDay(dayOf(world.now).add({ days: dice.between(10, 150) })).toString();
  return { kind: 'date', date };
};

/** Mostly one is responsible; some have others who contribute, or share it. The AU is often among them. */
export const someOwners = ({ offices, committee }: Assembly, dice: Dice): Owner[] => {
  if (dice.percent(WITHOUT_OWNER)) return [];
  const found = dice.some(offices, dice.percent(25) ? dice.between(2, 3) : 1);
  const responsible = dice.percent(20) ? [committee, ...found] : found;
  const most = dice.percent(50) ? responsible.length : 1;
  return responsible.map(({ id }, place) => ({
    partyId: id,
    role: place < most ? 'responsible' : 'contributing',
  }));
};

export interface Assignment {
  /** Without one, the body gives it its own. */
  readonly id?: string;
  readonly text: string;
  readonly owners: Owner[];
  readonly deadline: Deadline;
  readonly source: Source;
  readonly cause?: Cause;
}

/** Assigns it, and lets its life begin. */
export const assign = (assembly: Assembly, dice: Dice, assignment: Assignment): void => {
  const { world } = assembly;
  const { id = nextIdOf(assembly, 'followUp'), cause, ...given } = assignment;
  const assigned = new Subject(followUp, id);
  const isShared = given.owners.filter(({ role }) => role === 'responsible').length > 1;
  const each = cause === undefined && isShared && dice.percent(50) ? { each: true } : {};
  const approvalBy = cause === undefined && dice.percent(6) ? assembly.id : null;
  const data = { ...given, ...each, bodyId: assembly.id, approvalBy };
  const actor = cause === undefined ? secretariat : ({ kind: 'process', id: 'written-procedure' } as const);
  world.tell(assigned, { type: 'AssignFollowUp', data }, actor, cause);
  world.timeline.begin(followUpLife({ assembly, dice: dice.another(), followUp: assigned }));
};

/** What a decision in writing carries. */
export const proposedFollowUp = (assembly: Assembly, dice: Dice, text: string): ProposedFollowUp => ({
  text,
  owners: someOwners(assembly, dice),
  deadline: someDeadline(assembly, dice),
});
