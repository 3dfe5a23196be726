import { closingInstant, DEFAULT_TIME_ZONE, type AskedBy } from '#domain';
import { secretariat, type Assembly } from '../assembly.js';
import type { Dice } from '../dice.js';
import { dayOf, daysLater, isoOf } from '../office-hours.js';
import type { Life } from '../timeline.js';
import { answersUntil } from './answering.js';
import { closeAt } from './closing.js';
import { amend, propose, withdraw, type Procedure } from './proposal.js';

/** To all members, until some day or some hour of it. The moment from which on it is too late. */
const circulate = ({ assembly, dice, decision: proposed }: Procedure): number => {
  const { world, members } = assembly;
  const day = dayOf(world.now)
    .add({ days: dice.between(6, 21) })
    .toString();
  const until = dice.percent(40) ? `${day}T12:00` : day;
  const rule = dice.weighed({ majority: 55, silenceIsConsent: 25, twoThirds: 12, unanimity: 8 });
  const data = {
    ...{ parties: null, until, quorum: null, rule, timeZone: DEFAULT_TIME_ZONE, at: isoOf(world.now) },
    onObjection: dice.percent(75) ? ('lift' as const) : ('reject' as const),
    members: members.map(({ id }) => id),
  };
  world.tell(proposed, { type: 'CirculateDecision', data }, secretariat);
  return closingInstant(until, DEFAULT_TIME_ZONE).epochMilliseconds;
};

/** Proposed, perhaps amended, sent out, answered and closed; what it carries is assigned when it is adopted. */
export function* procedureLife(assembly: Assembly, dice: Dice, askedBy: AskedBy | null): Life {
  const { world } = assembly;
  const procedure = propose(assembly, dice, askedBy);
  const fate = dice.weighed({ circulated: 84, amended: 10, withdrawn: 6 });
  yield daysLater(world.now, dice.between(1, 10), dice);
  if (fate === 'withdrawn') return withdraw(procedure);
  if (fate === 'amended') {
    amend(procedure);
    yield daysLater(world.now, dice.between(1, 5), dice);
  }
  const closesAt = circulate(procedure);
  yield* answersUntil(procedure, closesAt);
  if (procedure.decision.state.stage !== 'circulated') return;
  yield closesAt;
  closeAt(procedure);
}
