import type { Command } from 'commander';
import { partyNamed } from '../records/acting-owner.js';
import { resolveId } from '../records/resolve-id.js';
import type { Session, Shared } from '../session.js';
import { onFollowUp } from './on-record.js';

interface Progress extends Shared {
  readonly note: string;
  readonly by?: string;
}

const addProgress = (program: Command, session: Session): void => {
  const { words } = session;
  const { help, followUps } = words;
  program
    .command('report-progress')
    .description(followUps.commands.progress)
    .argument('<id>', help.arguments.followUpId)
    .requiredOption('--note <text>', followUps.options.progress)
    .option('--by <party>', followUps.options.by)
    .action((id: string, given: Progress) =>
      onFollowUp(
        id,
        {
          command: 'ReportProgress',
          data: async (_, service) => {
            const by = await partyNamed(given.by, service, words);
            return { note: given.note, ...(by === undefined ? {} : { by }) };
          },
          said: followUps.said.progress,
        },
        given,
        session,
      ),
    );
};

interface Asked extends Shared {
  readonly answer: string;
  readonly at?: string;
}

const addAsked = (program: Command, session: Session): void => {
  const { help, followUps, failure } = session.words;
  program
    .command('ask-about-condition')
    .description(followUps.commands.askAboutCondition)
    .argument('<id>', help.arguments.followUpId)
    .requiredOption('--answer <text>', followUps.options.answer)
    .option('--at <meeting>', followUps.options.atMeeting)
    .action((id: string, { answer, at, ...given }: Asked) =>
      onFollowUp(
        id,
        {
          command: 'AskAboutCondition',
          data: async (_, service) => ({
            answer,
            atMeetingId:
              at === undefined ? null : await resolveId(at, ['meeting'], { service, words: failure }),
          }),
          said: followUps.said.askedAbout,
        },
        given,
        session,
      ),
    );
};

interface Because extends Shared {
  readonly reason: string;
}

/** Opened again, or closed, for a reason. */
const addChange = (
  program: Command,
  session: Session,
  change: { readonly name: string; readonly command: string; readonly of: 'reopen' | 'cancel' },
): void => {
  const { help, followUps } = session.words;
  const said = { reopen: followUps.said.reopened, cancel: followUps.said.cancelled }[change.of];
  program
    .command(change.name)
    .description(followUps.commands[change.of])
    .argument('<id>', help.arguments.followUpId)
    .requiredOption('--reason <text>', help.options.reason)
    .action((id: string, given: Because) =>
      onFollowUp(
        id,
        { command: change.command, data: () => ({ reason: given.reason }), said },
        given,
        session,
      ),
    );
};

/** How a follow-up goes on: how far it has come, what is said of its condition, whether it is to be done at all. */
export const addFollowUpCourse = (program: Command, session: Session): void => {
  addProgress(program, session);
  addAsked(program, session);
  addChange(program, session, { name: 'reopen-follow-up', command: 'ReopenFollowUp', of: 'reopen' });
  addChange(program, session, { name: 'cancel-follow-up', command: 'CancelFollowUp', of: 'cancel' });
};
