import type { Command } from 'commander';
import { dayOption } from '../asked-day.js';
import type { Session, Shared } from '../session.js';
import { onFollowUp } from './on-record.js';

interface Options extends Shared {
  readonly date: string;
}

export const addSetDeadline = (program: Command, session: Session): void => {
  const { help, said } = session.words;
  program
    .command('set-deadline')
    .description(help.commands.setDeadline)
    .argument('<id>', help.arguments.followUpId)
    .requiredOption('--date <date>', help.options.deadline, dayOption(session.words))
    .action((id: string, given: Options) => {
      const { date } = given;
      const data = () => ({ deadline: { kind: 'date', date } });
      const deed = { command: 'SetDeadline', data, said: (text: string) => said.deadlineSet(date, text) };
      return onFollowUp(id, deed, given, session);
    });
};
