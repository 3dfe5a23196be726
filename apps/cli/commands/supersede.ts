import type { Command } from 'commander';
import { resolveId } from '../records/resolve-id.js';
import type { Session, Shared } from '../session.js';
import { onDecision } from './on-record.js';

interface Superseding extends Shared {
  readonly by: string;
}

const addSuperseding = (program: Command, session: Session): void => {
  const { failure, decisions } = session.words;
  const { arguments: named, commands, options, said } = decisions;
  program
    .command('supersede')
    .description(commands.supersede)
    .argument('<id>', named.id)
    .requiredOption('--by <decision>', options.takesItsPlace)
    .action((id: string, given: Superseding) =>
      onDecision(
        id,
        {
          command: 'SupersedeDecision',
          data: async (_, service) => ({
            decisionId: await resolveId(given.by, ['decision'], { service, words: failure }),
          }),
          said: said.superseded,
        },
        given,
        session,
      ),
    );
};

const addClosing = (program: Command, session: Session): void => {
  const { arguments: named, commands, said, stages } = session.words.decisions;
  program
    .command('close-decision')
    .description(commands.close)
    .argument('<id>', named.id)
    .action((id: string, given: Shared) =>
      onDecision(
        id,
        {
          command: 'CloseDecision',
          data: () => ({}),
          said: (text, { stage }) => said.closed(stages[stage], text),
        },
        given,
        session,
      ),
    );
};

/** The end of a decision: its procedure is over, or another has taken its place. */
export const addSupersede = (program: Command, session: Session): void => {
  for (const add of [addSuperseding, addClosing]) add(program, session);
};
