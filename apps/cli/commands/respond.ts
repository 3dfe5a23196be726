import { Option, type Command } from 'commander';
import type { AnswerKind } from '#domain';
import type { DecisionView } from '#projections';
import { Failure } from '../failure.js';
import { shortHash } from '../print/decisions.js';
import { plain } from '../print/plain.js';
import { partyNamed } from '../records/acting-owner.js';
import type { Session, Shared } from '../session.js';
import type { Words } from '../words/words.js';
import { onDecision } from './on-record.js';

interface Options extends Shared {
  readonly party: string;
  readonly answer: AnswerKind;
  readonly reason?: string;
  readonly by?: string;
  readonly hash?: string;
}

/** The text that is answered: the present one, and no other than the one that was read. */
const hashOf = ({ hash = '' }: Options, { textHash }: DecisionView, { decisions }: Words): string => {
  if (textHash.startsWith(hash.toLowerCase())) return textHash;
  throw new Failure(decisions.failure.textHasChanged(shortHash(textHash)));
};

const saidBy = (partyId: string | undefined, { asked }: DecisionView): string =>
  plain(asked.find(({ id }) => id === partyId)?.name ?? partyId ?? '');

const respond = async (id: string, given: Options, session: Session): Promise<void> => {
  const { words } = session;
  const { said, answers } = words.decisions;
  const { party, answer, reason = null, by } = given;
  const partyId = await partyNamed(party, await session.service(), words);
  const deed = {
    command: 'RespondToDecision',
    data: (before: DecisionView) => ({
      ...{ partyId, answer, reason, textHash: hashOf(given, before, words) },
      ...(by === undefined ? {} : { by }),
    }),
    said: (text: string, after: DecisionView) =>
      said.responded(saidBy(partyId, after), answers[answer], text),
  };
  return onDecision(id, deed, given, session);
};

const addResponding = (program: Command, session: Session): void => {
  const { arguments: named, commands, options, answers } = session.words.decisions;
  program
    .command('respond')
    .description(commands.respond)
    .argument('<id>', named.id)
    .requiredOption('--party <party>', options.party)
    .addOption(
      new Option('--answer <answer>', options.answer).choices(Object.keys(answers)).makeOptionMandatory(),
    )
    .option('--reason <text>', options.reason)
    .option('--by <name>', options.by)
    .option('--hash <hash>', options.hash)
    .action((id: string, given: Options) => respond(id, given, session));
};

interface Withdrawing extends Shared {
  readonly reason: string;
}

const addWithdrawing = (program: Command, session: Session): void => {
  const { help, decisions } = session.words;
  program
    .command('withdraw')
    .description(decisions.commands.withdraw)
    .argument('<id>', decisions.arguments.id)
    .requiredOption('--reason <text>', help.options.reason)
    .action((id: string, given: Withdrawing) => {
      const data = () => ({ reason: given.reason });
      const deed = { command: 'WithdrawDecision', data, said: decisions.said.withdrawn };
      return onDecision(id, deed, given, session);
    });
};

/** What becomes of a proposal before its deadline. */
export const addRespond = (program: Command, session: Session): void => {
  for (const add of [addResponding, addWithdrawing]) add(program, session);
};
