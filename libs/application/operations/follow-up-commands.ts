import { z } from 'zod';
import { body, followUp, followUpCommands as commands } from '#domain';
import { storedState } from '../stored-state.js';
import type { Tingbok } from '../tingbok.js';
import { domainCommand } from './domain-command.js';
import type { CommandOperation } from './operation.js';

/** What only the AU does, once it is known who that is. */
const DECIDED = {
  GrantExtension: commands.GrantExtension.omit({ workingCommittee: true }),
  RefuseExtension: commands.RefuseExtension.omit({ workingCommittee: true }),
  ConfirmDone: commands.ConfirmDone.omit({ workingCommittee: true }),
  SendBack: commands.SendBack.omit({ workingCommittee: true }),
};

const decider = z.looseObject({ by: z.string().optional() });

/** The AU of the body that keeps the follow-up. */
const workingCommitteeOf = async ({ store }: Tingbok, followUpId: string): Promise<string | null> => {
  const kept = await storedState(store, followUp, followUpId);
  return kept === null ? null : ((await storedState(store, body, kept.bodyId))?.workingCommittee ?? null);
};

/** A command of the AU: when it is said who gives it, that is compared with who the AU is. */
const decided = (name: keyof typeof DECIDED, path: string, summary: string): CommandOperation => ({
  ...domainCommand(name, path, summary),
  body: DECIDED[name],
  run: async (tingbok, { id, data, ...asked }) => {
    const { by } = decider.parse(data);
    const au = by === undefined ? {} : { workingCommittee: await workingCommitteeOf(tingbok, id) };
    return tingbok.commands.execute({
      id,
      command: { type: name, data: { ...(data as object), ...au } },
      ...asked,
    });
  },
});

/** What can be done with a follow-up, in the order of its life. */
export const followUpCommands: readonly CommandOperation[] = [
  domainCommand('AssignFollowUp', 'follow-ups', 'Assigns a follow-up'),
  domainCommand('AcceptFollowUp', 'follow-ups/:id/accept', 'Accepts a follow-up'),
  domainCommand('DeclineFollowUp', 'follow-ups/:id/decline', 'Declines it; the AU finds another owner'),
  domainCommand('DelegateFollowUp', 'follow-ups/:id/delegate', 'Hands it on to a party that must accept it'),
  domainCommand('ReassignFollowUp', 'follow-ups/:id/reassign', 'Gives a follow-up to others'),
  domainCommand('SetDeadline', 'follow-ups/:id/set-deadline', 'Sets or moves a deadline'),
  domainCommand('MeetCondition', 'follow-ups/:id/meet-condition', 'Says that the condition came true'),
  domainCommand(
    'AskAboutCondition',
    'follow-ups/:id/ask-about-condition',
    'Notes that the condition was asked about, and the answer',
  ),
  domainCommand('RequestExtension', 'follow-ups/:id/request-extension', 'Asks the AU for more time'),
  decided('GrantExtension', 'follow-ups/:id/grant-extension', 'Gives more time'),
  decided('RefuseExtension', 'follow-ups/:id/refuse-extension', 'Says no to more time'),
  domainCommand('ReportProgress', 'follow-ups/:id/report-progress', 'Says how far it has come'),
  domainCommand('ReportDone', 'follow-ups/:id/report-done', 'Says that it is done; the AU confirms'),
  domainCommand(
    'AttachEvidence',
    'follow-ups/:id/attach-evidence',
    'Attaches a link, or a file by its SHA-256',
  ),
  domainCommand(
    'WithdrawEvidence',
    'follow-ups/:id/withdraw-evidence',
    'Takes back something that was attached',
  ),
  decided('ConfirmDone', 'follow-ups/:id/confirm-done', 'Confirms that it is done'),
  decided('SendBack', 'follow-ups/:id/send-back', 'Says that it is not done yet'),
  domainCommand('ReopenFollowUp', 'follow-ups/:id/reopen', 'Opens a closed follow-up again'),
  domainCommand('CancelFollowUp', 'follow-ups/:id/cancel', 'Cancels a follow-up'),
];
