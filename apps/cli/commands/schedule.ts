import { Option, type Command } from 'commander';
import { dayOption } from '../asked-day.js';
import { plain } from '../print/plain.js';
import { shortId } from '../print/short-id.js';
import { partyCalled } from '../records/party-called.js';
import type { Session, Shared } from '../session.js';
import { onMeeting } from './on-record.js';

interface Time {
  readonly date: string;
  readonly start?: string;
  readonly end?: string;
}

interface Scheduling extends Shared, Time {
  readonly body: string;
  readonly title?: string;
  readonly place?: string;
}

const schedule = async (given: Scheduling, session: Session): Promise<void> => {
  const { failure, meetings: words } = session.words;
  const service = await session.service();
  const { parties } = await service.ask('parties');
  const { id: bodyId, name } = partyCalled(given.body, parties, failure);
  const { date, start = null, end = null, place = null, title = words.said.meetingOf(name) } = given;
  const data = { bodyId, title, place, date, start, end };
  const written = await service.command('ScheduleMeeting', { data });
  session.show(given, written, ({ id }) => words.said.scheduled(shortId(id), plain(title), date));
};

const addScheduling = (program: Command, session: Session): void => {
  const { meetings: words } = session.words;
  program
    .command('schedule-meeting')
    .description(words.commands.schedule)
    .requiredOption('--body <body>', words.options.body)
    .requiredOption('--date <date>', words.options.date, dayOption(session.words))
    .option('--start <time>', words.options.start)
    .option('--end <time>', words.options.end)
    .option('--title <title>', words.options.title)
    .option('--place <place>', words.options.place)
    .action((given: Scheduling) => schedule(given, session));
};

const addRescheduling = (program: Command, session: Session): void => {
  const { meetings: words } = session.words;
  program
    .command('reschedule-meeting')
    .description(words.commands.reschedule)
    .argument('<id>', words.arguments.id)
    .requiredOption('--date <date>', words.options.date, dayOption(session.words))
    .option('--start <time>', words.options.start)
    .option('--end <time>', words.options.end)
    .action((id: string, given: Shared & Time) => {
      const { date, start = null, end = null } = given;
      const said = (title: string) => words.said.rescheduled(title, date);
      const deed = { command: 'RescheduleMeeting', data: () => ({ date, start, end }), said };
      return onMeeting(id, deed, given, session);
    });
};

interface Cancelling extends Shared {
  readonly reason: string;
}

const addCancelling = (program: Command, session: Session): void => {
  const { help, meetings: words } = session.words;
  program
    .command('cancel-meeting')
    .description(words.commands.cancel)
    .argument('<id>', words.arguments.id)
    .requiredOption('--reason <text>', help.options.reason)
    .action((id: string, given: Cancelling) => {
      const data = () => ({ reason: given.reason });
      return onMeeting(id, { command: 'CancelMeeting', data, said: words.said.cancelled }, given, session);
    });
};

interface Matter extends Shared {
  readonly title: string;
  readonly kind: string;
}

const addMatter = (program: Command, session: Session): void => {
  const { meetings: words } = session.words;
  program
    .command('put-on-agenda')
    .description(words.commands.putOnAgenda)
    .argument('<id>', words.arguments.id)
    .requiredOption('--title <title>', words.options.matter)
    .addOption(
      new Option('--kind <kind>', words.options.matterKind).choices(['decision', 'note']).default('decision'),
    )
    .action((id: string, given: Matter) => {
      const { title, kind } = given;
      const said = (meeting: string) => words.said.onAgenda(plain(title), meeting);
      return onMeeting(id, { command: 'PutOnAgenda', data: () => ({ kind, title }), said }, given, session);
    });
};

/** A meeting to come: called, moved, called off, and what is to come up at it. */
export const addSchedule = (program: Command, session: Session): void => {
  for (const add of [addScheduling, addRescheduling, addCancelling, addMatter]) add(program, session);
};
