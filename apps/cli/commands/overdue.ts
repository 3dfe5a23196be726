import type { Command } from 'commander';
import type { FollowUpView } from '#projections';
import { momentOption } from '../asked-day.js';
import { followUpTable, type FollowUpColumn } from '../print/follow-ups.js';
import { longDay } from '../print/moment.js';
import { cutNotice, paragraphs, type Page } from '../print/page.js';
import type { OverdueAnswer } from '../service/port.js';
import type { Session, Shared } from '../session.js';

interface Options extends Shared {
  readonly at?: string;
  readonly known?: string;
  readonly body?: string;
}

const list = (
  heading: string,
  rows: readonly FollowUpView[],
  columns: readonly FollowUpColumn[],
  page: Page,
): string => {
  const content = rows.length === 0 ? page.words.said.none : followUpTable(rows, columns, page);
  return paragraphs(`${page.screen.heading(heading)}\n${content}`, cutNotice(rows, page));
};

export const overdueText = (answer: OverdueAnswer, page: Page): string => {
  const { labels, said } = page.words;
  const { overdue, upcoming, withoutDate, withoutOwner } = answer;
  const day = said.overdueAt(longDay(answer.at, page.language));
  const title = answer.known === null ? day : `${day}, ${said.knownAt(answer.known)}`;
  return paragraphs(
    page.screen.heading(title),
    list(labels.overdue(overdue.length), overdue, ['id', 'deadline', 'days', 'owner', 'followUp'], page),
    list(labels.upcoming(upcoming.length), upcoming, ['id', 'deadline', 'owner', 'followUp'], page),
    list(labels.withoutDate(withoutDate.length), withoutDate, ['id', 'deadline', 'owner', 'followUp'], page),
    list(labels.withoutOwner(withoutOwner.length), withoutOwner, ['id', 'deadline', 'followUp'], page),
  );
};

export const addOverdue = (program: Command, session: Session): void => {
  const { commands, options } = session.words.help;
  const moment = momentOption(session.words);
  program
    .command('overdue')
    .description(commands.overdue)
    .option('--at <date>', options.at, moment)
    .option('--known <date>', options.known, moment)
    .option('--body <body>', options.body)
    .action(async (given: Options) => {
      const { at, known, body } = given;
      const answer = await (await session.service()).ask('overdue', { at, known, body });
      session.show(given, answer, () => overdueText(answer, session));
    });
};
