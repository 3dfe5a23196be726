import { Option, type Command } from 'commander';
import { momentOption } from '../asked-day.js';
import { followUpTable } from '../print/follow-ups.js';
import { longDay } from '../print/moment.js';
import { cutNotice, paragraphs, type Page } from '../print/page.js';
import type { Answers } from '../service/port.js';
import type { Session, Shared } from '../session.js';

interface Options extends Shared {
  readonly owner?: string;
  readonly state?: string;
  readonly at?: string;
  readonly known?: string;
  readonly body?: string;
}

const followUpsText = ({ at, followUps }: Answers['follow-ups'], page: Page): string => {
  const { said } = page.words;
  if (followUps.length === 0) return said.noFollowUps;
  const title = page.screen.heading(said.followUpsAt(followUps.length, longDay(at, page.language)));
  const table = followUpTable(followUps, ['id', 'deadline', 'state', 'owner', 'followUp'], page);
  return paragraphs(`${title}\n${table}`, cutNotice(followUps, page));
};

export const addFollowUps = (program: Command, session: Session): void => {
  const { help, labels } = session.words;
  const moment = momentOption(session.words);
  program
    .command('follow-ups')
    .description(help.commands.followUps)
    .option('--owner <party>', help.options.ownedBy)
    .addOption(new Option('--state <state>', help.options.state).choices(Object.keys(labels.stages)))
    .option('--at <date>', help.options.at, moment)
    .option('--known <date>', help.options.known, moment)
    .option('--body <body>', help.options.body)
    .action(async (given: Options) => {
      const { owner, state, at, known, body } = given;
      const answer = await (await session.service()).ask('follow-ups', { owner, state, at, known, body });
      session.show(given, answer, () => followUpsText(answer, session));
    });
};
