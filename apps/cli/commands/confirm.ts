import type { Command } from 'commander';
import { withNotices } from '../print/notices.js';
import { shortId } from '../print/short-id.js';
import { resolveId } from '../records/resolve-id.js';
import type { Session, Shared } from '../session.js';

interface Options extends Shared {
  readonly settled?: true;
}

export const addConfirm = (program: Command, session: Session): void => {
  const { help, said, failure } = session.words;
  program
    .command('confirm')
    .description(help.commands.confirm)
    .argument('<import>', help.arguments.importId)
    .option('--settled', help.options.settled)
    .action(async (text: string, given: Options) => {
      const service = await session.service();
      const id = await resolveId(text, ['import'], { service, words: failure });
      const onlySettled = given.settled === true;
      const written = await service.command('ConfirmImport', { id, data: { onlySettled } });
      const { openQuestions, stage } = await service.ask('import', { id });
      session.show(given, { ...written, stage, openQuestions }, () =>
        withNotices(
          stage === 'confirmed'
            ? said.confirmed(shortId(id))
            : said.partlyConfirmed(shortId(id), openQuestions.length),
          written,
          session,
        ),
      );
    });
};
