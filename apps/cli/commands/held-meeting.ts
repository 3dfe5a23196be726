import type { Command } from 'commander';
import { plain } from '../print/plain.js';
import type { Session, Shared } from '../session.js';
import { onMeeting } from './on-record.js';

interface Attendance extends Shared {
  readonly present: readonly string[];
  readonly absent?: readonly string[];
  readonly chair?: string;
  readonly secretary?: string;
}

const addAttendance = (program: Command, session: Session): void => {
  const { help, meetings: words } = session.words;
  program
    .command('record-attendance')
    .description(words.commands.attendance)
    .argument('<id>', words.arguments.id)
    .requiredOption('--present <name...>', words.options.present)
    .option('--absent <name...>', words.options.absent)
    .option('--chair <name>', help.options.chair)
    .option('--secretary <name>', help.options.secretary)
    .action((id: string, given: Attendance) => {
      const { present, absent = [], chair = null, secretary = null } = given;
      const data = () => ({ present: [...present], absent: [...absent], chair, secretary });
      const said = (title: string) => words.said.attended(present.length, title);
      return onMeeting(id, { command: 'RecordAttendance', data, said }, given, session);
    });
};

interface Item extends Shared {
  readonly title: string;
  readonly number?: string;
}

const addItem = (program: Command, session: Session): void => {
  const { meetings: words } = session.words;
  program
    .command('add-item')
    .description(words.commands.addItem)
    .argument('<id>', words.arguments.id)
    .requiredOption('--title <title>', words.options.item)
    .option('--number <number>', words.options.number)
    .action((id: string, given: Item) => {
      const { title } = given;
      const said = (meeting: string) => words.said.itemAdded(plain(title), meeting);
      return onMeeting(
        id,
        {
          command: 'AddAgendaItem',
          data: ({ items }) => {
            const seq = Math.max(0, ...items.map((one) => one.seq)) + 1;
            return { seq, number: given.number ?? String(seq), title };
          },
          said,
        },
        given,
        session,
      );
    });
};

/** A meeting that was held: who was there, and what came up, in the order in which it did. */
export const addHeldMeeting = (program: Command, session: Session): void => {
  for (const add of [addAttendance, addItem]) add(program, session);
};
