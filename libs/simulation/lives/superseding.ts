import type { DecisionState } from '#domain';
import { deterministicId } from '#kernel';
import { secretariat, type Assembly } from '../assembly.js';
import type { Subject } from '../world.js';

/** So many of the latest decisions may be superseded: nobody goes back further. */
const REMEMBERED = 12;

/** The latest that is in force is remembered; now and then an older decision gives way to it. */
export const supersede = (assembly: Assembly, latest: Subject<DecisionState>): void => {
  const { world, dice, inForce } = assembly;
  inForce.push(latest);
  if (inForce.length > REMEMBERED) inForce.shift();
  if (inForce.length < 2 || !dice.percent(5)) return;
  const [former] = inForce.splice(dice.roll(inForce.length - 1), 1);
  if (former === undefined) return;
  const data = { decisionId: latest.id, stage: latest.state.stage };
  const [event] = world.tell(former, { type: 'SupersedeDecision', data }, secretariat);
  if (event === undefined) return;
  const cause = { commandId: deterministicId('command', event.id, 'superseded'), causationId: event.id };
  const note = { type: 'NoteSuperseded', data: { decisionId: former.id } } as const;
  world.tell(latest, note, { kind: 'process', id: 'written-procedure' }, cause);
};
