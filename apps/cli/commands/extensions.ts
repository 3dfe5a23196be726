import type { Command } from 'commander';
import { dayOption } from '../asked-day.js';
import { actingOwner, partyNamed } from '../records/acting-owner.js';
import type { Service } from '../service/port.js';
import type { Session, Shared } from '../session.js';
import { onFollowUp } from './on-record.js';

interface By extends Shared {
  readonly by?: string;
}
interface Asking extends By {
  readonly until: string;
  readonly reason: string;
}

const addRequest = (program: Command, session: Session): void => {
  const { words } = session;
  const { help, followUps } = words;
  program
    .command('request-extension')
    .description(followUps.commands.requestExtension)
    .argument('<id>', help.arguments.followUpId)
    .requiredOption('--until <date>', followUps.options.until, dayOption(words))
    .requiredOption('--reason <text>', help.options.reason)
    .option('--by <party>', followUps.options.by)
    .action((id: string, given: Asking) =>
      onFollowUp(
        id,
        {
          command: 'RequestExtension',
          data: async (before, service) => ({
            by: await actingOwner(given.by, before, service, words),
            reason: given.reason,
            until: given.until,
          }),
          said: (text) => followUps.said.requested(given.until, text),
        },
        given,
        session,
      ),
    );
};

/** Who decides, where that is said. */
const deciding = async (given: By, service: Service, { words }: Session): Promise<{ by?: string }> => {
  const by = await partyNamed(given.by, service, words);
  return by === undefined ? {} : { by };
};

interface Granting extends By {
  readonly date: string;
}

const addGrant = (program: Command, session: Session): void => {
  const { words } = session;
  const { help, followUps } = words;
  program
    .command('grant-extension')
    .description(followUps.commands.grantExtension)
    .argument('<id>', help.arguments.followUpId)
    .requiredOption('--date <date>', followUps.options.date, dayOption(words))
    .option('--by <party>', followUps.options.by)
    .action((id: string, given: Granting) =>
      onFollowUp(
        id,
        {
          command: 'GrantExtension',
          data: async (_, service) => ({
            deadline: { kind: 'date', date: given.date },
            ...(await deciding(given, service, session)),
          }),
          said: (text, { extensions }) => followUps.said.granted(given.date, extensions.granted, text),
        },
        given,
        session,
      ),
    );
};

interface Refusing extends By {
  readonly reason: string;
}

const addRefuse = (program: Command, session: Session): void => {
  const { help, followUps } = session.words;
  program
    .command('refuse-extension')
    .description(followUps.commands.refuseExtension)
    .argument('<id>', help.arguments.followUpId)
    .requiredOption('--reason <text>', help.options.reason)
    .option('--by <party>', followUps.options.by)
    .action((id: string, given: Refusing) =>
      onFollowUp(
        id,
        {
          command: 'RefuseExtension',
          data: async (_, service) => ({
            reason: given.reason,
            ...(await deciding(given, service, session)),
          }),
          said: followUps.said.refused,
        },
        given,
        session,
      ),
    );
};

/** More time: asked for, granted, refused. */
export const addExtensions = (program: Command, session: Session): void => {
  for (const add of [addRequest, addGrant, addRefuse]) add(program, session);
};
