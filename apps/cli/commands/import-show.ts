import type { Command } from 'commander';
import { Failure } from '../failure.js';
import { importText } from '../print/import.js';
import { passageText } from '../print/passage.js';
import { resolveId } from '../records/resolve-id.js';
import type { ImportAnswer, Service } from '../service/port.js';
import type { Session, Shared } from '../session.js';

interface Showing {
  readonly service: Service;
  readonly given: Shared;
  readonly session: Session;
}

/** One entry, in its surroundings in the document. */
const showEntry = async (
  found: ImportAnswer,
  entryId: string,
  { service, given, session }: Showing,
): Promise<void> => {
  const entry = found.entries.find((one) => one.id === entryId);
  if (entry === undefined) throw new Failure(session.words.failure.noSuchEntry(entryId));
  const { start, end } = (entry.kind === 'decision' ? entry.decision : entry.action).source;
  const { before, after } = await service.ask('import-text', {
    id: found.id,
    start: String(start),
    end: String(end),
  });
  const { sentence } = entry;
  const passage = { import: found.id, start, end, before, sentence, after };
  session.show(given, { ...entry, passage }, () => passageText(passage, session));
};

export const addImportShow = (program: Command, session: Session): void => {
  const { commands, arguments: named } = session.words.help;
  program
    .command('import-show')
    .description(commands.showImport)
    .argument('<id>', named.importId)
    .argument('[entry]', named.entry)
    .action(async (text: string, entry: string | undefined, given: Shared) => {
      const service = await session.service();
      const id = await resolveId(text, ['import'], { service, words: session.words.failure });
      const found = await service.ask('import', { id });
      if (entry !== undefined) return showEntry(found, entry.toLowerCase(), { service, given, session });
      session.show(given, found, () => importText(found, session.call, session));
    });
};
