import { Option, type Command } from 'commander';
import type { DecisionView } from '#projections';
import { decisionCommands } from '#domain';
import { Failure } from '../failure.js';
import { untilOf } from '../print/decisions.js';
import { partyCalled } from '../records/party-called.js';
import type { Service } from '../service/port.js';
import type { Session, Shared } from '../session.js';
import type { Words } from '../words/words.js';
import { onDecision, type Deed } from './on-record.js';

interface Options extends Shared {
  readonly until?: string;
  readonly rule?: string;
  readonly quorum?: number;
  readonly onObjection?: string;
  readonly party?: readonly string[];
}

const { until: deadline } = decisionCommands.CirculateDecision.shape;

const untilOption =
  ({ decisions }: Words) =>
  (text: string): string => {
    if (deadline.safeParse(text).success) return text;
    throw new Failure(decisions.failure.untilIsWrong(text), 2);
  };

const countOption =
  ({ decisions }: Words) =>
  (text: string): number => {
    if (/^\d{1,4}$/.test(text)) return Number(text);
    throw new Failure(decisions.failure.quorumIsWrong(text), 2);
  };

/** The members that are named; all of them, when none is. */
const partiesOf = async ({ party }: Options, service: Service, { failure }: Words) => {
  if (party === undefined) return null;
  const { parties } = await service.ask('parties');
  return party.map((name) => partyCalled(name, parties, failure).id);
};

const circulate = (id: string, given: Options, session: Session): Promise<void> => {
  const { words } = session;
  const { until, rule, quorum, onObjection } = given;
  const deed: Deed<DecisionView> = {
    command: 'CirculateDecision',
    data: async (_, service) => ({
      ...{ until, rule, quorum, onObjection },
      parties: await partiesOf(given, service, words),
    }),
    said: (text, after) => words.decisions.said.circulated(after.asked.length, untilOf(after), text),
  };
  return onDecision(id, deed, given, session);
};

export const addCirculate = (program: Command, session: Session): void => {
  const { words } = session;
  const { arguments: named, commands, options, rules } = words.decisions;
  program
    .command('circulate')
    .description(commands.circulate)
    .argument('<id>', named.id)
    .option('--until <time>', options.until, untilOption(words))
    .addOption(new Option('--rule <rule>', options.rule).choices(Object.keys(rules)))
    .option('--quorum <count>', options.quorum, countOption(words))
    .addOption(new Option('--on-objection <what>', options.onObjection).choices(['lift', 'reject']))
    .option('--party <name...>', options.asked)
    .action((id: string, given: Options) => circulate(id, given, session));
};
