import { Option, type Command } from 'commander';
import { plain } from '../print/plain.js';
import { partyCalled } from '../records/party-called.js';
import type { Session, Shared } from '../session.js';

interface Options extends Shared {
  readonly email: string;
  readonly language: string;
}

export const addContact = (program: Command, session: Session): void => {
  const { help, said, failure } = session.words;
  program
    .command('contact')
    .description(help.commands.contact)
    .argument('<party>', help.arguments.party)
    .requiredOption('--email <address>', help.options.email)
    .addOption(
      new Option('--language <language>', help.options.mailLanguage)
        .choices(['nb', 'nn', 'en'])
        .default('nb'),
    )
    .action(async (text: string, given: Options) => {
      const service = await session.service();
      const { parties } = await service.ask('parties');
      const { id, name } = partyCalled(text, parties, failure);
      const { email, language } = given;
      const written = await service.command('SetContactPoint', { id, data: { email, language } });
      session.show(given, written, () => said.contactSet(plain(name)));
    });
};
