import type { Command } from 'commander';
import type { Owner } from '#domain';
import type { FollowUpView } from '#projections';
import { plain } from '../print/plain.js';
import { partyCalled } from '../records/party-called.js';
import type { Service } from '../service/port.js';
import type { Session, Shared } from '../session.js';
import { onFollowUp } from './on-record.js';

interface Options extends Shared {
  readonly owner: readonly string[];
}

/** The named ones answer for it; whoever contributes goes on doing so. */
const ownersOf = async (
  names: readonly string[],
  { owners }: FollowUpView,
  service: Service,
  session: Session,
): Promise<readonly Owner[]> => {
  const { parties } = await service.ask('parties');
  const ids = new Set(names.map((name) => partyCalled(name, parties, session.words.failure).id));
  return [
    ...[...ids].map((partyId) => ({ partyId, role: 'responsible' as const })),
    ...owners
      .filter(({ id, role }) => role === 'contributing' && !ids.has(id))
      .map(({ id, role }) => ({ partyId: id, role })),
  ];
};

const responsible = ({ owners }: FollowUpView): string =>
  plain(
    owners
      .filter(({ role }) => role === 'responsible')
      .map(({ name }) => name)
      .join(', '),
  );

export const addReassign = (program: Command, session: Session): void => {
  const { help, said } = session.words;
  program
    .command('reassign')
    .description(help.commands.reassign)
    .argument('<id>', help.arguments.followUpId)
    .requiredOption('--owner <name...>', help.options.owner)
    .action((id: string, given: Options) =>
      onFollowUp(
        id,
        {
          command: 'ReassignFollowUp',
          data: async (before, service) => ({
            owners: await ownersOf(given.owner, before, service, session),
          }),
          said: (text, after) => said.reassigned(responsible(after), text),
        },
        given,
        session,
      ),
    );
};
