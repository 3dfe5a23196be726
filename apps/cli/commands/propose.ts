import type { Command } from 'commander';
import { Failure } from '../failure.js';
import { bytesOf } from '../minutes-file.js';
import { plain } from '../print/plain.js';
import { shortId } from '../print/short-id.js';
import { hanging } from '../print/wrap.js';
import { partyNamed } from '../records/acting-owner.js';
import type { Session, Shared } from '../session.js';
import { onDecision } from './on-record.js';

interface Wording extends Shared {
  readonly text: string;
  /** A file of JSON. */
  readonly followUps?: string;
}

/** The list in the file; what stands in it is the service's to judge. */
const followUpsIn = async (file: string, session: Session): Promise<readonly unknown[]> => {
  const text = Buffer.from(await bytesOf(file, session)).toString('utf8');
  try {
    const list: unknown = JSON.parse(text);
    if (Array.isArray(list)) return list;
  } catch {
    // What is no JSON is no list either.
  }
  throw new Failure(session.words.decisions.failure.followUpsAreWrong(file), 2);
};

const wordingOf = async ({ text, followUps }: Wording, session: Session) =>
  followUps === undefined ? { text } : { text, followUps: await followUpsIn(followUps, session) };

interface Proposing extends Wording {
  readonly body: string;
}

const propose = async (given: Proposing, session: Session): Promise<void> => {
  const wording = await wordingOf(given, session);
  const service = await session.service();
  const bodyId = await partyNamed(given.body, service, session.words);
  const written = await service.command('ProposeDecision', { data: { bodyId, ...wording } });
  const { proposed } = session.words.decisions.said;
  session.show(given, written, ({ id }) =>
    hanging('', proposed(shortId(id), plain(given.text)), session.screen.width),
  );
};

const addProposing = (program: Command, session: Session): void => {
  const { commands, options } = session.words.decisions;
  program
    .command('propose')
    .description(commands.propose)
    .requiredOption('--body <body>', options.proposalBody)
    .requiredOption('--text <text>', options.text)
    .option('--follow-ups <file>', options.followUps)
    .action((given: Proposing) => propose(given, session));
};

const addAmending = (program: Command, session: Session): void => {
  const { arguments: named, commands, options, said } = session.words.decisions;
  program
    .command('amend')
    .description(commands.amend)
    .argument('<id>', named.id)
    .requiredOption('--text <text>', options.text)
    .option('--follow-ups <file>', options.followUps)
    .action((id: string, given: Wording) =>
      onDecision(
        id,
        { command: 'AmendProposal', data: () => wordingOf(given, session), said: said.amended },
        given,
        session,
      ),
    );
};

/** What is to be decided, in words. */
export const addPropose = (program: Command, session: Session): void => {
  for (const add of [addProposing, addAmending]) add(program, session);
};
