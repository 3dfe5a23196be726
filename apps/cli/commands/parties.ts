import type { Command } from 'commander';
import type { PartyView } from '#projections';
import type { Page } from '../print/page.js';
import { plain } from '../print/plain.js';
import { shortId } from '../print/short-id.js';
import { table } from '../print/table.js';
import type { Session, Shared } from '../session.js';

const partiesText = (parties: readonly PartyView[], { words, screen }: Page): string => {
  const { labels } = words;
  if (parties.length === 0) return words.said.noParties;
  return table({
    columns: [
      { title: labels.id },
      { title: labels.kind, atMost: 14 },
      { title: labels.name, atMost: 34 },
      { title: labels.aliases },
    ],
    rows: parties.map(({ id, kind, name, aliases }) => [
      shortId(id),
      labels.partyKinds[kind],
      plain(name),
      plain(aliases.join(', ')),
    ]),
    width: screen.width,
    emphasize: (titles) => screen.aside(titles),
  });
};

export const addParties = (program: Command, session: Session): void => {
  program
    .command('parties')
    .description(session.words.help.commands.parties)
    .action(async (given: Shared) => {
      const answer = await (await session.service()).ask('parties');
      session.show(given, answer, ({ parties }) => partiesText(parties, session));
    });
};
