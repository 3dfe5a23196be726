import type { Command } from 'commander';
import { unreachedText } from '../print/deliveries.js';
import type { Session, Shared } from '../session.js';
import { onParty } from './on-party.js';

/** Addresses from which mails come back. */
export const addContacts = (program: Command, session: Session): void => {
  const { help, deliveries } = session.words;
  const { commands, said } = deliveries;
  const contacts = program.command('contacts').description(commands.contacts);
  contacts
    .command('on-hold')
    .description(commands.onHold)
    .action(async (given: Shared) => {
      const answer = await (await session.service()).ask('contacts-on-hold');
      session.show(given, answer, () => unreachedText(answer, session));
    });
  contacts
    .command('release')
    .description(commands.release)
    .argument('<party>', help.arguments.party)
    .action((text: string, given: Shared) =>
      onParty(
        text,
        { command: 'ReleaseContactPoint', data: () => ({}), said: said.released },
        given,
        session,
      ),
    );
};
