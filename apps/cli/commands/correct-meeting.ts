import type { Command } from 'commander';
import type { MeetingCorrection } from '#domain';
import { dayOption } from '../asked-day.js';
import { Failure } from '../failure.js';
import type { Session, Shared } from '../session.js';
import { onImport } from './on-import.js';

interface Options extends Shared, MeetingCorrection {
  readonly asRead?: true;
}

/** What is not known is said with a dash. */
const known = (text: string): string | null => (text === '-' ? null : text);

export const addCorrectMeeting = (program: Command, session: Session): void => {
  const { help, said, failure } = session.words;
  const { commands, options, arguments: named } = help;
  program
    .command('correct-meeting')
    .description(commands.correctMeeting)
    .argument('<import>', named.importId)
    .option('--body <name>', options.meetingBody)
    .option('--title <text>', options.title)
    .option('--date <date>', options.meetingDate, dayOption(session.words))
    .option('--start <time>', options.meetingStart, known)
    .option('--end <time>', options.meetingEnd, known)
    .option('--place <text>', options.place, known)
    .option('--chair <name>', options.chair, known)
    .option('--secretary <name>', options.secretary, known)
    .option('--as-read', options.takeBack)
    .action((id: string, given: Options) => {
      const { asRead, json: _json, ...rest } = given;
      const correction = Object.fromEntries(Object.entries(rest).filter(([name]) => name !== 'lang'));
      const isEmpty = Object.keys(correction).length === 0;
      if (isEmpty !== (asRead === true)) throw new Failure(failure.oneCorrection, 2);
      const deed = {
        command: 'CorrectMeeting',
        data: () => ({ correction }),
        said: (short: string) => said.meetingCorrected(short),
      };
      return onImport(id, deed, given, session);
    });
};
