import type { Command } from 'commander';
import { importText } from '../print/import.js';
import { resolveId } from '../records/resolve-id.js';
import type { Session, Shared } from '../session.js';

export const addImportShow = (program: Command, session: Session): void => {
  const { commands, arguments: named } = session.words.help;
  program
    .command('import-show')
    .description(commands.showImport)
    .argument('<id>', named.importId)
    .action(async (text: string, given: Shared) => {
      const service = await session.service();
      const id = await resolveId(text, ['import'], { service, words: session.words.failure });
      const found = await service.ask('import', { id });
      session.show(given, found, () => importText(found, session.call, session));
    });
};
