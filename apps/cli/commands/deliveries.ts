import type { Command } from 'commander';
import type { RecordKind } from '#projections';
import { momentOption } from '../asked-day.js';
import { deliveriesTable, deliveryText } from '../print/deliveries.js';
import { resolveId } from '../records/resolve-id.js';
import type { Service } from '../service/port.js';
import type { Session, Shared } from '../session.js';

interface Options extends Shared {
  readonly party?: string;
  readonly followUp?: string;
  readonly decision?: string;
  readonly known?: string;
}

const list = async (given: Options, session: Session): Promise<void> => {
  const { party, followUp, decision, known } = given;
  const service: Service = await session.service();
  const idOf = (kind: RecordKind, text: string | undefined) =>
    text === undefined ? undefined : resolveId(text, [kind], { service, words: session.words.failure });
  const answer = await service.ask('deliveries', {
    party,
    followUp: await idOf('followUp', followUp),
    decision: await idOf('decision', decision),
    known,
  });
  session.show(given, answer, ({ deliveries }) =>
    deliveries.length === 0 ? session.words.deliveries.said.none : deliveriesTable(deliveries, session),
  );
};

/** Was it told, when, and with what words. */
export const addDeliveries = (program: Command, session: Session): void => {
  const { help, deliveries } = session.words;
  const { commands, options, arguments: named } = deliveries;
  program
    .command('deliveries')
    .description(commands.list)
    .option('--party <party>', options.party)
    .option('--follow-up <id>', options.followUp)
    .option('--decision <id>', options.decision)
    .option('--known <date>', help.options.known, momentOption(session.words))
    .action((given: Options) => list(given, session));
  program
    .command('delivery')
    .description(commands.show)
    .argument('<position>', named.position)
    .action(async (position: string, given: Shared) => {
      const answer = await (await session.service()).ask('delivery', { position });
      session.show(given, answer, () => deliveryText(answer, session));
    });
};
