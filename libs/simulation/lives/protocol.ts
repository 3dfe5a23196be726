import { composeProtocol, protocol, protocolIdOf } from '#domain';
import { digestOf } from '#kernel';
import { secretariat, speakingFor, type Assembly, type Drafted, type Gathering } from '../assembly.js';
import type { Dice } from '../dice.js';
import { dayOf, daysLater } from '../office-hours.js';
import type { Life } from '../timeline.js';
import { personName } from '../words/names.js';
import { reasonSentence } from '../words/sentences.js';
import { Subject } from '../world.js';
import { bringUpProtocol } from './calling.js';
import type { Decided } from './meeting.js';

const draft = (assembly: Assembly, { meeting }: Gathering, decisions: readonly Decided[]): Drafted => {
  const { world, id: bodyId, name } = assembly;
  const { state, id } = meeting;
  const text = composeProtocol({ ...state, body: name, decisions }, 'nb');
  const drafted = { protocol: new Subject(protocol, protocolIdOf(id)), of: { ...state, id } };
  const data = { bodyId, meetingId: id, textHash: digestOf(text), importId: null, text };
  world.tell(drafted.protocol, { type: 'DraftProtocol', data }, secretariat);
  assembly.drafted.push(drafted);
  if (assembly.next !== null && !assembly.next.isOver) bringUpProtocol(assembly, assembly.next, drafted);
  return drafted;
};

/** Members comment for as long as comments are taken, and no meeting has approved it. */
function* comments(assembly: Assembly, { protocol: circulated }: Drafted, dice: Dice): Life {
  const { world, members } = assembly;
  for (const { id } of dice.some(members, dice.weighed({ 0: 55, 1: 30, 2: 15 }) === '0' ? 0 : 2)) {
    yield daysLater(world.now, dice.between(1, 5), dice);
    const on = dayOf(world.now).toString();
    const { approved, circulated: sent } = circulated.state;
    if (approved !== null || sent === undefined || on > sent.commentsUntil) return;
    const data = { partyId: id, by: personName(dice), text: reasonSentence(dice), passage: null, on };
    world.tell(circulated, { type: 'CommentOnProtocol', data }, speakingFor(id));
  }
}

/** The text is written some days after the meeting, sent out, and commented on. A later meeting approves it. */
export function* protocolLife(assembly: Assembly, gathering: Gathering, decisions: readonly Decided[]): Life {
  const { world, members } = assembly;
  const dice = assembly.dice.another();
  yield daysLater(world.now, dice.between(1, 8), dice);
  const drafted = draft(assembly, gathering, decisions);
  if (!dice.percent(75)) return;
  yield daysLater(world.now, dice.between(0, 3), dice);
  if (drafted.protocol.state.approved !== null) return;
  const commentsUntil = dayOf(world.now)
    .add({ days: dice.between(7, 14) })
    .toString();
  const data = { to: members.map(({ id }) => id), commentsUntil };
  world.tell(drafted.protocol, { type: 'CirculateProtocol', data }, secretariat);
  yield* comments(assembly, drafted, dice);
}
