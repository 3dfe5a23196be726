import type { Command } from 'commander';
import type { Page } from '../print/page.js';
import { plain } from '../print/plain.js';
import { shortId } from '../print/short-id.js';
import { table } from '../print/table.js';
import type { ImportRow } from '../service/port.js';
import type { Session, Shared } from '../session.js';

const importsText = (imports: readonly ImportRow[], { words, screen }: Page): string => {
  const { labels, said } = words;
  if (imports.length === 0) return said.noImports;
  return table({
    columns: [
      { title: labels.id },
      { title: labels.state },
      { title: labels.questions, align: 'right' },
      { title: labels.file },
    ],
    rows: imports.map(({ id, state, openQuestions, fileName }) => [
      shortId(id),
      said.shortStage[state],
      state === 'read' ? String(openQuestions) : '',
      plain(fileName),
    ]),
    width: screen.width,
    emphasize: (titles) => screen.aside(titles),
  });
};

export const addImports = (program: Command, session: Session): void => {
  program
    .command('imports')
    .description(session.words.help.commands.imports)
    .action(async (given: Shared) => {
      const answer = await (await session.service()).ask('imports');
      session.show(given, answer, ({ imports }) => importsText(imports, session));
    });
};
