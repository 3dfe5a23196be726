import { secretariat, type Assembly, type Drafted, type Gathering } from '../assembly.js';
import type { Dice } from '../dice.js';
import { dayOf, daysLater } from '../office-hours.js';
import type { Life } from '../timeline.js';
import { topicTitle } from '../words/sentences.js';
import type { World } from '../world.js';
import { bringUpProtocol } from './calling.js';

/** Somebody finds a mistake in an approved text; the correction stands beside it. */
function* correctionLife({ protocol }: Drafted, world: World, dice: Dice): Life {
  yield daysLater(world.now, dice.between(5, 90), dice);
  const data = {
    passage: topicTitle(dayOf(world.now).year, dice),
    shouldSay: topicTitle(dayOf(world.now).year, dice),
    reason: dice.pick(['Feil i stedsnavnet', 'Sakene var forvekslet', 'Skrivefeil i protokollen']),
    by: 'sekretariatet',
    on: dayOf(world.now).toString(),
  };
  world.tell(protocol, { type: 'CorrectProtocol', data }, secretariat);
}

/** Mostly the protocols that came up are approved, some with changes; what is not comes up again. */
export const approveDrafted = (assembly: Assembly, { meeting, protocols }: Gathering): void => {
  const { world, dice, drafted } = assembly;
  for (const one of protocols) {
    if (!dice.percent(94)) continue;
    const changes = dice.percent(15) ? [`${topicTitle(dayOf(world.now).year, dice)} skal strykes.`] : [];
    const { textHash } = one.protocol.state;
    const data = { atMeetingId: meeting.id, textHash, changes, external: null };
    world.tell(one.protocol, { type: 'ApproveProtocol', data }, secretariat);
    drafted.splice(drafted.indexOf(one), 1);
    if (dice.percent(8)) world.timeline.begin(correctionLife(one, world, dice.another()));
  }
  for (const one of drafted) if (assembly.next !== null) bringUpProtocol(assembly, assembly.next, one);
};
