import type { Command } from 'commander';
import { unreachedText } from '../print/deliveries.js';
import { plain } from '../print/plain.js';
import { partyCalled } from '../records/party-called.js';
import type { Session, Shared } from '../session.js';

/** Addresses from which mails come back. */
export const addContacts = (program: Command, session: Session): void => {
  const { help, deliveries, failure } = session.words;
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
    .action(async (text: string, given: Shared) => {
      const service = await session.service();
      const { parties } = await service.ask('parties');
      const { id, name } = partyCalled(text, parties, failure);
      const written = await service.command('ReleaseContactPoint', { id, data: {} });
      session.show(given, written, () => said.released(plain(name)));
    });
};
