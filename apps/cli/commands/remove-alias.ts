import type { Command } from 'commander';
import { plain } from '../print/plain.js';
import type { Session, Shared } from '../session.js';
import { onParty } from './on-party.js';

export const addRemoveAlias = (program: Command, session: Session): void => {
  const { help, said: words } = session.words;
  program
    .command('remove-alias')
    .description(help.commands.removeAlias)
    .argument('<party>', help.arguments.party)
    .argument('<alias>', help.arguments.alias)
    .action((text: string, alias: string, given: Shared) => {
      const said = (name: string) => words.aliasRemoved(plain(alias), name);
      return onParty(text, { command: 'RemoveAlias', data: () => ({ alias }), said }, given, session);
    });
};
