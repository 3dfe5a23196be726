import type { Command } from 'commander';
import { explain, type Tingbok } from '#application';
import { refuse } from '#kernel';
import { PoisonEvent } from '#projections';
import { Failure } from '../failure.js';
import { catchUp } from '../service/catch-up.js';
import { findService, openStore } from '../service/choose.js';
import type { Session, Shared } from '../session.js';

interface Rebuilt {
  readonly rebuilt: readonly string[];
  /** Number of events that they were derived from. */
  readonly position: string;
}

const checkNames = (names: readonly string[], { projections }: Tingbok, { words }: Session): void => {
  const known = projections.status().map(({ name }) => name);
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined) throw new Failure(words.failure.unknownModel(unknown, known.join(', ')), 2);
};

const rebuildModels = async (
  names: readonly string[],
  { projections }: Tingbok,
  { words, screen }: Session,
): Promise<readonly string[]> => {
  try {
    return await projections.rebuild(names, ({ model, position, head }) =>
      screen.progress(words.said.rebuilding(model, String(position), String(head))),
    );
  } catch (error) {
    if (!(error instanceof PoisonEvent)) throw error;
    throw new Failure(words.failure.notRebuilt(error.message), 1);
  } finally {
    screen.progress(null);
  }
};

const rebuild = async (names: readonly string[], session: Session): Promise<Rebuilt> => {
  if (session.env['TINGBOK_URL']) throw new Failure(session.words.failure.remoteRebuild);
  if ((await findService(session)) !== undefined) {
    throw new Failure(explain(refuse('ServiceIsRunning'), session.language));
  }
  const tingbok = await openStore(session);
  try {
    checkNames(names, tingbok, session);
    const rebuilt = await rebuildModels(names, tingbok, session);
    const head = await catchUp({ ...session, tingbok });
    return { rebuilt, position: String(head) };
  } finally {
    await tingbok.close();
  }
};

export const addRebuild = (program: Command, session: Session): void => {
  const { help, said } = session.words;
  program
    .command('rebuild')
    .description(help.commands.rebuild)
    .argument('[model...]', help.arguments.models)
    .action(async (names: readonly string[], given: Shared) => {
      const done = await rebuild(names, session);
      session.show(given, done, ({ rebuilt, position }) => said.rebuilt(rebuilt.join(', '), position));
    });
};
