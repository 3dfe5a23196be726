import type { Command } from 'commander';
import { partyCalled } from '../records/party-called.js';
import type { Session, Shared } from '../session.js';
import { onFollowUp } from './on-record.js';

interface Options extends Shared {
  readonly reason: string;
  readonly owner?: readonly string[];
}

export const addSendBack = (program: Command, session: Session): void => {
  const { help, followUps, failure } = session.words;
  program
    .command('send-back')
    .description(followUps.commands.sendBack)
    .argument('<id>', help.arguments.followUpId)
    .requiredOption('--reason <text>', help.options.reason)
    .option('--owner <name...>', followUps.options.owner)
    .action((id: string, given: Options) =>
      onFollowUp(
        id,
        {
          command: 'SendBack',
          data: async (_, service) => {
            const { reason, owner } = given;
            if (owner === undefined) return { reason };
            const { parties } = await service.ask('parties');
            return { reason, owners: owner.map((name) => partyCalled(name, parties, failure).id) };
          },
          said: followUps.said.sentBack,
        },
        given,
        session,
      ),
    );
};
