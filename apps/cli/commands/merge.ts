import type { Command } from 'commander';
import { Failure } from '../failure.js';
import { resolveId } from '../records/resolve-id.js';
import type { Service } from '../service/port.js';
import type { Session, Shared } from '../session.js';
import { onImport } from './on-import.js';

interface Options extends Shared {
  readonly into?: string;
  readonly add?: readonly string[];
  readonly spelling?: readonly string[];
}

const spellingIn = (text: string, { words }: Session): { readonly from: string; readonly to: string } => {
  const [from = '', to = '', ...others] = text.split('=').map((part) => part.trim());
  if (from === '' || to === '' || others.length > 0) {
    throw new Failure(words.failure.spellingIsWrong(text), 2);
  }
  return { from, to };
};

/** The import that is named, or the one that the comparison names. */
const otherOf = async (
  id: string,
  into: string | undefined,
  { service, words }: { readonly service: Service; readonly words: Session['words'] },
): Promise<string> => {
  if (into !== undefined) return resolveId(into, ['import'], { service, words: words.failure });
  const { comparison } = await service.ask('import', { id });
  if (comparison === null) throw new Failure(words.failure.nothingToMerge);
  return comparison.with.id;
};

export const addMerge = (program: Command, session: Session): void => {
  const { help, said } = session.words;
  program
    .command('merge')
    .description(help.commands.merge)
    .argument('<import>', help.arguments.importId)
    .option('--into <import>', help.options.into)
    .option('--add <entry...>', help.options.add)
    .option('--spelling <from=to...>', help.options.spelling)
    .action((id: string, given: Options) => {
      const spellings = (given.spelling ?? []).map((one) => spellingIn(one, session));
      const additions = (given.add ?? []).map((one) => one.toLowerCase());
      return onImport(
        id,
        {
          command: 'MergeImport',
          data: async (importId, service) => {
            const into = await otherOf(importId, given.into, { service, words: session.words });
            return { into, additions, spellings };
          },
          said: (short) => said.merged(short, additions.length, spellings.length),
        },
        given,
        session,
      );
    });
};
