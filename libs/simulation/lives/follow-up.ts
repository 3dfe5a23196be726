import { responsibleIn, secretariat, type Work } from '../assembly.js';
import { daysLater } from '../office-hours.js';
import type { Life } from '../timeline.js';
import { reasonSentence } from '../words/sentences.js';
import { findOwner, takeOn } from './owning.js';
import { finish, makeProgress } from './reporting.js';
import { settleTime } from './settling-time.js';

const cancel = ({ assembly: { world }, dice, followUp }: Work): void => {
  world.tell(followUp, { type: 'CancelFollowUp', data: { reason: reasonSentence(dice) } }, secretariat);
};

/** Some are dropped; of these, some are taken up again. */
function* dropped(work: Work): Generator<number, boolean, void> {
  const { assembly, dice, followUp } = work;
  yield daysLater(assembly.world.now, dice.between(10, 120), dice);
  cancel(work);
  if (!dice.percent(8)) return true;
  yield daysLater(assembly.world.now, dice.between(10, 60), dice);
  const reopen = { type: 'ReopenFollowUp', data: { reason: reasonSentence(dice) } } as const;
  assembly.world.tell(followUp, reopen, secretariat);
  return false;
}

/** Someone is found who does it, takes it on, says how far it is, and is done; or it never is. */
export function* followUpLife(work: Work): Life {
  const { dice, followUp } = work;
  yield* findOwner(work);
  if (responsibleIn(followUp.state).length === 0) return;
  yield* takeOn(work);
  if (responsibleIn(followUp.state).length === 0) return;
  yield* settleTime(work);
  yield* makeProgress(work);
  const fate = dice.weighed({ done: 80, never: 12, dropped: 8 });
  if (fate === 'never') return;
  if (fate === 'dropped' && (yield* dropped(work))) return;
  yield* finish(work);
}
