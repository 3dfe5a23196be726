import type { Command } from 'commander';
import type { Session, Shared } from '../session.js';
import { onImport } from './on-import.js';

export const addReopen = (program: Command, session: Session): void => {
  const { help, said } = session.words;
  program
    .command('reopen')
    .description(help.commands.reopenImport)
    .argument('<import>', help.arguments.importId)
    .action((id: string, given: Shared) =>
      onImport(id, { command: 'ReopenImport', data: () => ({}), said: said.reopened }, given, session),
    );
};
