import { Option, type Command } from 'commander';
import { Failure } from '../failure.js';
import type { Session, Shared } from '../session.js';
import type { Words } from '../words/words.js';
import { onImport } from './on-import.js';

interface Options extends Shared {
  readonly words: string;
  readonly decision?: true;
  readonly item?: string;
}

/** The only place where the words stand, however white space falls between them there. */
export const placeOf = (
  wanted: string,
  text: string,
  { failure }: Words,
): { readonly start: number; readonly end: number } => {
  const parts = wanted.trim().split(/\s+/);
  const form = parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('\\s+');
  const [found, ...others] = form === '' ? [] : [...text.matchAll(new RegExp(form, 'gu'))];
  if (found === undefined) throw new Failure(failure.wordsAreNowhere(wanted));
  if (others.length > 0) throw new Failure(failure.wordsAreSeveral(wanted, others.length + 1));
  return { start: found.index, end: found.index + found[0].length };
};

export const addAddEntry = (program: Command, session: Session): void => {
  const { help, said } = session.words;
  program
    .command('add-entry')
    .description(help.commands.addEntry)
    .argument('<import>', help.arguments.importId)
    .requiredOption('--words <text>', help.options.words)
    .option('--decision', help.options.isDecision)
    .addOption(new Option('--item <place>', help.options.item).default('0', '–'))
    .action((id: string, given: Options) => {
      const kind = given.decision ? 'decision' : 'followUp';
      return onImport(
        id,
        {
          command: 'AddEntry',
          data: async (importId, service) => {
            const { sentence } = await service.ask('import-text', { id: importId });
            return { kind, ...placeOf(given.words, sentence, session.words), seq: Number(given.item) };
          },
          said: (_, { entries }) => said.entryAdded(entries.at(-1)?.id ?? ''),
        },
        given,
        session,
      );
    });
};
