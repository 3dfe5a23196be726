import type { Command } from 'commander';
import { plain } from '../print/plain.js';
import { partyCalled } from '../records/party-called.js';
import type { Session, Shared } from '../session.js';

export const addRemoveAlias = (program: Command, session: Session): void => {
  const { help, said, failure } = session.words;
  program
    .command('remove-alias')
    .description(help.commands.removeAlias)
    .argument('<party>', help.arguments.party)
    .argument('<alias>', help.arguments.alias)
    .action(async (text: string, alias: string, given: Shared) => {
      const service = await session.service();
      const { parties } = await service.ask('parties');
      const { id, name } = partyCalled(text, parties, failure);
      const written = await service.command('RemoveAlias', { id, data: { alias } });
      session.show(given, written, () => said.aliasRemoved(plain(alias), plain(name)));
    });
};
