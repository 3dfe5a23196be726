import type { Command } from 'commander';
import { momentOption } from '../asked-day.js';
import { agendaText, meetingTable } from '../print/agenda.js';
import { cutNotice, paragraphs } from '../print/page.js';
import { resolveId } from '../records/resolve-id.js';
import type { Session, Shared } from '../session.js';

interface Moment extends Shared {
  readonly at?: string;
}

interface Listing extends Moment {
  readonly body?: string;
}

const addList = (program: Command, session: Session): void => {
  const { help, meetings } = session.words;
  program
    .command('meetings')
    .description(meetings.commands.list)
    .option('--at <date>', help.options.at, momentOption(session.words))
    .option('--body <body>', help.options.body)
    .action(async (given: Listing) => {
      const { at, body } = given;
      const answer = await (await session.service()).ask('meetings', { at, body });
      session.show(given, answer, ({ meetings: rows }) =>
        paragraphs(meetingTable(rows, session), cutNotice(rows, session)),
      );
    });
};

const addShow = (program: Command, session: Session): void => {
  const { help, meetings, failure } = session.words;
  program
    .command('meeting')
    .description(meetings.commands.show)
    .argument('<id>', meetings.arguments.id)
    .option('--at <date>', help.options.at, momentOption(session.words))
    .action(async (text: string, given: Moment) => {
      const service = await session.service();
      const id = await resolveId(text, ['meeting'], { service, words: failure });
      const found = await service.ask('meeting', { id, at: given.at });
      session.show(given, found, () => agendaText(found, session));
    });
};

export const addMeetings = (program: Command, session: Session): void => {
  for (const add of [addList, addShow]) add(program, session);
};
