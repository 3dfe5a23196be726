import { Option, type Command } from 'commander';
import type { Session, Shared } from '../session.js';
import { onParty } from './on-party.js';

interface Options extends Shared {
  readonly email: string;
  readonly language: string;
}

export const addContact = (program: Command, session: Session): void => {
  const { help, said } = session.words;
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
    .action((text: string, given: Options) => {
      const { email, language } = given;
      const data = () => ({ email, language });
      return onParty(text, { command: 'SetContactPoint', data, said: said.contactSet }, given, session);
    });
};
