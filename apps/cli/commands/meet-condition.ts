import type { Command } from 'commander';
import { dayOption } from '../asked-day.js';
import type { Session, Shared } from '../session.js';
import { onFollowUp } from './on-record.js';

interface Options extends Shared {
  readonly date: string;
  readonly note?: string;
}

export const addMeetCondition = (program: Command, session: Session): void => {
  const { help, followUps } = session.words;
  program
    .command('meet-condition')
    .description(followUps.commands.meetCondition)
    .argument('<id>', help.arguments.followUpId)
    .requiredOption('--date <date>', followUps.options.date, dayOption(session.words))
    .option('--note <text>', followUps.options.note)
    .action((id: string, given: Options) => {
      const { date, note = null } = given;
      const data = () => ({ deadline: { kind: 'date', date }, note });
      const said = (text: string) => followUps.said.met(date, text);
      return onFollowUp(id, { command: 'MeetCondition', data, said }, given, session);
    });
};
