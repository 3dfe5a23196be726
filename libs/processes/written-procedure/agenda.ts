import { titleOf, type BodyState, type Matter } from '#domain';
import { deterministicId, isRefusal, type DomainCommand, type Refusal } from '#kernel';
import type { ExecuteCommand } from '../process-manager.js';
import type { WaitingRow } from './next-meeting.js';
import { PROCESS } from './process-actor.js';

const TITLES: Readonly<Record<NonNullable<BodyState>['language'], Readonly<Record<Matter, string>>>> = {
  nb: { note: 'Til orientering', decide: 'Til behandling' },
  nn: { note: 'Til orientering', decide: 'Til handsaming' },
  en: { note: 'To note', decide: 'To decide' },
};

const LONGEST_TITLE = 300;

const matterIn = ({ id, state, body }: WaitingRow) => {
  const matter: Matter = state.stage === 'lifted' ? 'decide' : 'note';
  return {
    kind: matter === 'decide' ? 'decision' : 'note',
    title: `${TITLES[body.language][matter]}: ${titleOf(state.text, LONGEST_TITLE)}`,
    protocolId: null,
    sinceMeetingId: null,
    decisionId: id,
  };
};

/**
 * Puts a decision on the agenda of a meeting, and says so to the decision. Done again, it is the same; a
 * refusal is told, and the next sweep finds another meeting.
 */
export const putOnAgenda = async (
  waiting: WaitingRow,
  meetingId: string,
  execute: ExecuteCommand,
): Promise<Refusal | null> => {
  const tell = (id: string, command: DomainCommand) =>
    execute({
      ...{ id, command, actor: PROCESS },
      commandId: deterministicId('command', 'agenda', waiting.id, meetingId, command.type),
      causationId: waiting.id,
      correlationId: waiting.id,
    });
  const put = await tell(meetingId, { type: 'PutOnAgenda', data: matterIn(waiting) });
  if (isRefusal(put)) return put;
  const noted = await tell(waiting.id, { type: 'PutDecisionOnAgenda', data: { meetingId } });
  return isRefusal(noted) ? noted : null;
};
