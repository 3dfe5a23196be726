import type { Command } from 'commander';
import type { Session, Shared } from '../session.js';
import { onFollowUp } from './on-record.js';

export const addConfirmDone = (program: Command, session: Session): void => {
  const { help, said } = session.words;
  program
    .command('confirm-done')
    .description(help.commands.confirmDone)
    .argument('<id>', help.arguments.followUpId)
    .action((id: string, given: Shared) =>
      onFollowUp(id, { command: 'ConfirmDone', data: () => ({}), said: said.confirmedDone }, given, session),
    );
};
