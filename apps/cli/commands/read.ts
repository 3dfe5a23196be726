import type { Command } from 'commander';
import { explain } from '#application';
import { isRefusal } from '#kernel';
import { READING_RULES, type Explanation, type Reading } from '#minutes';
import { eachFile } from '../each-file.js';
import { Failure } from '../failure.js';
import { bytesOf } from '../minutes-file.js';
import type { SentenceOf } from '../print/entries.js';
import { json } from '../print/json.js';
import { plain } from '../print/plain.js';
import { askedText, readingText } from '../print/reading.js';
import type { Session, Shared } from '../session.js';

interface Options extends Shared {
  readonly ask?: true;
  readonly explain?: true;
  readonly without: readonly string[];
}

interface ReadFile {
  readonly reading: Reading;
  readonly explanation: Explanation;
  readonly sentenceOf: SentenceOf;
}

/** The source where it says more than the entry's own words. */
const sentences =
  (text: string): SentenceOf =>
  ({ source, text: words }) => {
    const sentence = plain(text.slice(source.start, source.end));
    return sentence === '' || sentence === plain(words) ? null : `«${sentence}»`;
  };

const readFile = async (file: string, without: readonly string[], session: Session): Promise<ReadFile> => {
  const bytes = await bytesOf(file, session);
  const read = await session.minutes().read({ fileName: file, bytes, without });
  if (isRefusal(read)) {
    throw new Failure(session.words.failure.inFile(file, explain(read, session.language)));
  }
  const { reading, explanation, text } = read;
  return { reading, explanation, sentenceOf: sentences(text) };
};

const RULE_NAMES = READING_RULES.map(({ name }) => name);

/** Given repeatedly, an option gathers its values; an unknown rule is answered with those there are. */
const collected =
  ({ words }: Session) =>
  (name: string, before: readonly string[]): readonly string[] => {
    if (!RULE_NAMES.includes(name)) throw new Failure(words.failure.noSuchRule(name, RULE_NAMES), 2);
    return [...before, name];
  };

export const addRead = (program: Command, session: Session): void => {
  const { commands, options, arguments: named } = session.words.help;
  program
    .command('read')
    .description(commands.read)
    .argument('<file...>', named.files)
    .option('--ask', options.ask)
    .option('--explain', options.explain)
    .option('--without <rule>', options.without, collected(session), [])
    .action(async (files: readonly string[], { json: asJson, ask, explain: why, without }: Options) => {
      const { done, end } = await eachFile(files, (file) => readFile(file, without, session), session);
      if (asJson) session.screen.print(json(done.map((read) => (why ? explained(read) : read.reading))));
      else {
        const texts = done.map(({ reading, sentenceOf, explanation }) =>
          ask
            ? askedText(reading, session)
            : readingText(reading, { sentenceOf, explanation: why ? explanation : {} }, session),
        );
        if (texts.length > 0) session.screen.print(texts.join('\n\n\n'));
      }
      end();
    });
};

const explained = ({ reading, explanation }: ReadFile): Reading & { readonly explanation: Explanation } => ({
  ...reading,
  explanation,
});
