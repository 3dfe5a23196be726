import type { Command } from 'commander';
import type { History, HistoryEntry } from '#audit';
import { momentOption } from '../asked-day.js';
import { localTime } from '../print/moment.js';
import { paragraphs, type Page } from '../print/page.js';
import { passageText } from '../print/passage.js';
import { plain } from '../print/plain.js';
import { hanging } from '../print/wrap.js';
import { everyKind, resolveId } from '../records/resolve-id.js';
import type { Session, Shared } from '../session.js';

interface Options extends Shared {
  readonly known?: string;
}

const entryText = (entry: HistoryEntry, { screen, words }: Page): string => {
  const { recordedAt, actor, position, text, type } = entry;
  const who = actor.kind === 'person' ? plain(actor.id) : words.labels.itself;
  const line = hanging(`${localTime(recordedAt)}  `, plain(text), screen.width);
  return `${line}\n${' '.repeat(18)}${screen.aside(`${position} · ${type} · ${who}`)}`;
};

export const historyText = ({ entries }: History, page: Page): string =>
  entries.map((entry) => entryText(entry, page)).join('\n');

export const addHistory = (program: Command, session: Session): void => {
  const { commands, options, arguments: named } = session.words.help;
  program
    .command('history')
    .description(commands.history)
    .argument('<id>', named.recordId)
    .option('--known <date>', options.known, momentOption(session.words))
    .action(async (text: string, given: Options) => {
      const service = await session.service();
      const id = await resolveId(text, everyKind, { service, words: session.words.failure });
      const { known } = given;
      const asked = { resource: 'records', id, known, lang: session.language };
      const told = await service.ask('history', asked);
      session.show(given, told, () =>
        paragraphs(historyText(told, session), passageText(told.passage, session)),
      );
    });
};
