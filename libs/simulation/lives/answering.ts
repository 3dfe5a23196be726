import { speakingFor } from '../assembly.js';
import { isoOf } from '../office-hours.js';
import { personName } from '../words/names.js';
import { reasonSentence } from '../words/sentences.js';
import { closeEarly } from './closing.js';
import { amend, withdraw, type Procedure } from './proposal.js';

/** Something that happens while it is out. */
interface Planned {
  readonly at: number;
  readonly what: 'amend' | 'withdraw' | { readonly partyId: string };
}

const MINUTE = 60_000;

/** A share of the time that is left, from `least` to `most` of a hundred, and not in the last minutes. */
const within = (
  { assembly, dice }: Procedure,
  closesAt: number,
  [least, most]: readonly [number, number],
) => {
  const left = closesAt - assembly.world.now - 10 * MINUTE;
  const minutes = Math.floor((left * dice.between(least * 10, most * 10)) / 1_000 / MINUTE);
  return assembly.world.now + Math.max(1, minutes) * MINUTE;
};

/** Early, late, twice since a mind was changed, or never. */
const answersOf = (partyId: string, procedure: Procedure, closesAt: number): readonly Planned[] => {
  const what = { partyId };
  const early = { at: within(procedure, closesAt, [1, 40]), what };
  const late = { at: within(procedure, closesAt, [85, 100]), what };
  switch (procedure.dice.weighed({ early: 45, late: 27, changed: 8, silent: 20 })) {
    case 'early':
      return [early];
    case 'late':
      return [late];
    case 'changed':
      return [early, late];
    default:
      return [];
  }
};

const planOf = (procedure: Procedure, closesAt: number, isFirst: boolean): readonly Planned[] => {
  const { assembly, dice } = procedure;
  const answers = assembly.members.flatMap(({ id }) => answersOf(id, procedure, closesAt));
  const fate = isFirst ? dice.weighed({ answered: 90, amend: 7, withdraw: 3 }) : 'answered';
  const turn = fate === 'answered' ? [] : [{ at: within(procedure, closesAt, [30, 60]), what: fate }];
  return [...answers, ...turn].toSorted((one, other) => one.at - other.at);
};

const answer = (procedure: Procedure, partyId: string): void => {
  const { assembly, dice, decision, mood } = procedure;
  const given = dice.weighed(mood);
  const saysNo = given === 'reject' || given === 'object';
  const data = {
    ...{ partyId, answer: given, textHash: decision.state.textHash },
    reason: saysNo || dice.percent(10) ? reasonSentence(dice) : null,
    ...{ by: personName(dice), at: isoOf(assembly.world.now) },
  };
  const [event] = assembly.world.tell(decision, { type: 'RespondToDecision', data }, speakingFor(partyId));
  if (event !== undefined) closeEarly(procedure, event);
};

/** The members answer until it is closed, or there is no time left. */
export function* answersUntil(
  procedure: Procedure,
  closesAt: number,
  isFirst = true,
): Generator<number, void, void> {
  for (const { at, what } of planOf(procedure, closesAt, isFirst)) {
    yield at;
    if (procedure.decision.state.stage !== 'circulated') return;
    if (what === 'withdraw') return withdraw(procedure);
    if (what === 'amend') {
      amend(procedure);
      return yield* answersUntil(procedure, closesAt, false);
    }
    answer(procedure, what.partyId);
  }
}
