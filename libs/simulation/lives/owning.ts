import type { Owner } from '#domain';
import { responsibleIn, secretariat, speakingFor, type Work } from '../assembly.js';
import { daysLater } from '../office-hours.js';
import { reasonSentence } from '../words/sentences.js';

type Steps = Generator<number, void, void>;

/** An office that does not own it, and has not handed it on. */
const another = ({ assembly, dice, followUp }: Work): string => {
  const { owners, delegations = [] } = followUp.state;
  const known = new Set([
    ...owners.map(({ partyId }) => partyId),
    ...delegations.flatMap(({ from, to }) => [from, to]),
  ]);
  return dice.pick(assembly.offices.filter(({ id }) => !known.has(id))).id;
};

/** The AU gives it to another; who contributes, stays. */
const reassign = (work: Work): void => {
  const { assembly, followUp } = work;
  const contributing = followUp.state.owners.filter(({ role }) => role === 'contributing');
  const owners: Owner[] = [{ partyId: another(work), role: 'responsible' }, ...contributing];
  assembly.world.tell(followUp, { type: 'ReassignFollowUp', data: { owners } }, secretariat);
};

/** What nobody is responsible for waits until the AU finds someone, and some of it for ever. */
export function* findOwner(work: Work): Steps {
  const { assembly, dice, followUp } = work;
  if (responsibleIn(followUp.state).length > 0 || dice.percent(25)) return;
  yield daysLater(assembly.world.now, dice.between(7, 180), dice);
  reassign(work);
}

const accept = ({ assembly: { world }, followUp }: Work, by: string): void => {
  world.tell(followUp, { type: 'AcceptFollowUp', data: { by } }, speakingFor(by));
};

const decline = ({ assembly: { world }, dice, followUp }: Work, by: string): void => {
  const data = { by, reason: reasonSentence(dice) };
  world.tell(followUp, { type: 'DeclineFollowUp', data }, speakingFor(by));
};

/** Handed on to another, who takes it on or gives it back. */
function* handOn(work: Work, by: string): Steps {
  const { assembly, dice, followUp } = work;
  const to = another(work);
  const note = dice.percent(50) ? reasonSentence(dice) : null;
  assembly.world.tell(followUp, { type: 'DelegateFollowUp', data: { by, to, note } }, speakingFor(by));
  yield daysLater(assembly.world.now, dice.between(1, 15), dice);
  if (dice.percent(80)) accept(work, to);
  else decline(work, to);
}

/** The AU finds another for what was declined; for some of it, nobody is found. */
function* refused(work: Work, by: string): Steps {
  const { assembly, dice } = work;
  decline(work, by);
  if (dice.percent(15)) return;
  yield daysLater(assembly.world.now, dice.between(5, 60), dice);
  reassign(work);
}

/** Many say that they take it on; many say nothing, and do it or do not. */
export function* takeOn(work: Work): Steps {
  const { assembly, dice, followUp } = work;
  const [by] = responsibleIn(followUp.state);
  if (by === undefined) return;
  const temper = dice.weighed({ silent: 40, willing: 46, unwilling: 6, busy: 8 });
  if (temper === 'silent') return;
  yield daysLater(assembly.world.now, dice.between(1, 20), dice);
  if (temper === 'willing') accept(work, by);
  else if (temper === 'unwilling') yield* refused(work, by);
  else yield* handOn(work, by);
}
