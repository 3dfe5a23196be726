import type { Command } from 'commander';
import type { Session, Shared } from '../session.js';
import { onFollowUp } from './on-record.js';

interface Options extends Shared {
  readonly note: string;
}

export const addReportDone = (program: Command, session: Session): void => {
  const { help, said } = session.words;
  program
    .command('report-done')
    .description(help.commands.reportDone)
    .argument('<id>', help.arguments.followUpId)
    .requiredOption('--note <text>', help.options.note)
    .action((id: string, given: Options) =>
      onFollowUp(
        id,
        { command: 'ReportDone', data: () => ({ note: given.note }), said: said.reportedDone },
        given,
        session,
      ),
    );
};
