import type { Command } from 'commander';
import { localTime } from '../print/moment.js';
import type { Page } from '../print/page.js';
import { plain } from '../print/plain.js';
import { table } from '../print/table.js';
import type { MailRow } from '../service/port.js';
import type { Session, Shared } from '../session.js';

const outboxText = (mails: readonly MailRow[], { words, screen }: Page): string => {
  const { labels } = words;
  if (mails.length === 0) return words.said.noMails;
  return table({
    columns: [{ title: labels.when }, { title: labels.recipient, atMost: 30 }, { title: labels.subject }],
    rows: mails.map(({ date, to, subject }) => [localTime(date), plain(to), plain(subject)]),
    width: screen.width,
    emphasize: (titles) => screen.aside(titles),
  });
};

export const addOutbox = (program: Command, session: Session): void => {
  program
    .command('outbox')
    .description(session.words.help.commands.outbox)
    .action(async (given: Shared) => {
      const answer = await (await session.service()).ask('outbox');
      session.show(given, answer, ({ mails }) => outboxText(mails, session));
    });
};
