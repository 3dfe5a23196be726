import type { Command } from 'commander';
import { shortId } from '../print/short-id.js';
import { resolveId } from '../records/resolve-id.js';
import type { Session, Shared } from '../session.js';

interface Options extends Shared {
  readonly reason: string;
}

export const addDiscard = (program: Command, session: Session): void => {
  const { help, said, failure } = session.words;
  program
    .command('discard')
    .description(help.commands.discard)
    .argument('<import>', help.arguments.importId)
    .requiredOption('--reason <text>', help.options.reason)
    .action(async (text: string, given: Options) => {
      const service = await session.service();
      const id = await resolveId(text, ['import'], { service, words: failure });
      const written = await service.command('DiscardImport', { id, data: { reason: given.reason } });
      session.show(given, written, () => said.discarded(shortId(id)));
    });
};
