import type { Command } from 'commander';
import { plain } from '../print/plain.js';
import { actingOwner, partyNamed } from '../records/acting-owner.js';
import type { Session, Shared } from '../session.js';
import { onFollowUp } from './on-record.js';

interface By extends Shared {
  readonly by?: string;
}

const addAccept = (program: Command, session: Session): void => {
  const { help, followUps } = session.words;
  program
    .command('accept')
    .description(followUps.commands.accept)
    .argument('<id>', help.arguments.followUpId)
    .option('--by <party>', followUps.options.by)
    .action((id: string, given: By) => {
      const data = async (_: unknown, service: Parameters<typeof partyNamed>[1]) => {
        const by = await partyNamed(given.by, service, session.words);
        return by === undefined ? {} : { by };
      };
      return onFollowUp(
        id,
        { command: 'AcceptFollowUp', data, said: followUps.said.accepted },
        given,
        session,
      );
    });
};

interface Declining extends By {
  readonly reason: string;
}

const addDecline = (program: Command, session: Session): void => {
  const { words } = session;
  const { help, followUps } = words;
  program
    .command('decline')
    .description(followUps.commands.decline)
    .argument('<id>', help.arguments.followUpId)
    .requiredOption('--reason <text>', help.options.reason)
    .option('--by <party>', followUps.options.by)
    .action((id: string, given: Declining) =>
      onFollowUp(
        id,
        {
          command: 'DeclineFollowUp',
          data: async (before, service) => ({
            by: await actingOwner(given.by, before, service, words),
            reason: given.reason,
          }),
          said: followUps.said.declined,
        },
        given,
        session,
      ),
    );
};

interface HandingOn extends By {
  readonly to: string;
  readonly note?: string;
}

const addDelegate = (program: Command, session: Session): void => {
  const { words } = session;
  const { help, followUps } = words;
  program
    .command('delegate')
    .description(followUps.commands.delegate)
    .argument('<id>', help.arguments.followUpId)
    .requiredOption('--to <party>', followUps.options.to)
    .option('--by <party>', followUps.options.by)
    .option('--note <text>', followUps.options.note)
    .action((id: string, given: HandingOn) =>
      onFollowUp(
        id,
        {
          command: 'DelegateFollowUp',
          data: async (before, service) => ({
            by: await actingOwner(given.by, before, service, words),
            to: await partyNamed(given.to, service, words),
            note: given.note ?? null,
          }),
          said: (text, after) =>
            followUps.said.delegated(plain(after.delegations.at(-1)?.to.name ?? given.to), text),
        },
        given,
        session,
      ),
    );
};

/** Whose it is: taken on, declined, handed on. */
export const addOwning = (program: Command, session: Session): void => {
  for (const add of [addAccept, addDecline, addDelegate]) add(program, session);
};
