import { Option, type Command } from 'commander';
import { partyCommands } from '#domain';
import { plain } from '../print/plain.js';
import { shortId } from '../print/short-id.js';
import { partyNamed } from '../records/acting-owner.js';
import type { Session, Shared } from '../session.js';
import { onParty } from './on-party.js';

interface Registering extends Shared {
  readonly kind: string;
  readonly alias?: readonly string[];
  readonly of?: string;
}

const register = async (name: string, given: Registering, session: Session): Promise<void> => {
  const { kind, alias = [] } = given;
  const service = await session.service();
  const of = (await partyNamed(given.of, service, session.words)) ?? null;
  const data = { name, kind, aliases: [...alias], of };
  const written = await service.command('RegisterParty', { data });
  const { registered } = session.words.register.said;
  session.show(given, written, ({ id }) => registered(shortId(id), plain(name)));
};

const addRegistering = (program: Command, session: Session): void => {
  const { arguments: named, commands, options } = session.words.register;
  const kinds = partyCommands.RegisterParty.shape.kind.unwrap().options;
  program
    .command('register')
    .description(commands.register)
    .argument('<name>', named.name)
    .addOption(new Option('--kind <kind>', options.kind).choices(kinds).default('organisation'))
    .option('--alias <name...>', options.alias)
    .option('--of <body>', options.of)
    .action((name: string, given: Registering) => register(name, given, session));
};

const addRenaming = (program: Command, session: Session): void => {
  const { help, register: words } = session.words;
  program
    .command('rename')
    .description(words.commands.rename)
    .argument('<party>', help.arguments.party)
    .argument('<name>', words.arguments.newName)
    .action((text: string, name: string, given: Shared) => {
      const said = (former: string) => words.said.renamed(former, plain(name));
      return onParty(text, { command: 'RenameParty', data: () => ({ name }), said }, given, session);
    });
};

const addNaming = (program: Command, session: Session): void => {
  const { help, register: words } = session.words;
  program
    .command('add-alias')
    .description(words.commands.addAlias)
    .argument('<party>', help.arguments.party)
    .argument('<alias>', words.arguments.alias)
    .action((text: string, alias: string, given: Shared) => {
      const said = (name: string) => words.said.aliasAdded(plain(alias), name);
      return onParty(text, { command: 'AddAlias', data: () => ({ alias }), said }, given, session);
    });
};

/** Who there is: registered by hand, where no minutes have named them yet. */
export const addRegister = (program: Command, session: Session): void => {
  for (const add of [addRegistering, addRenaming, addNaming]) add(program, session);
};
