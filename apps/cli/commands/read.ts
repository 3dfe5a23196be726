import type { Command } from 'commander';
import { explain } from '#application';
import { isRefusal } from '#kernel';
import { readMinutes, type Reading } from '#minutes';
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
}

interface ReadFile {
  readonly reading: Reading;
  readonly sentenceOf: SentenceOf;
}

/** The source where it says more than the entry's own words. */
const sentences =
  (text: string): SentenceOf =>
  ({ source, text: words }) => {
    const sentence = plain(text.slice(source.start, source.end));
    return sentence === '' || sentence === plain(words) ? null : `«${sentence}»`;
  };

const readFile = async (file: string, session: Session): Promise<ReadFile> => {
  const bytes = await bytesOf(file, session);
  const read = await readMinutes({ fileName: file, bytes });
  if (isRefusal(read)) {
    throw new Failure(session.words.failure.inFile(file, explain(read, session.language)));
  }
  return { reading: read.reading, sentenceOf: sentences(read.text) };
};

export const addRead = (program: Command, session: Session): void => {
  const { commands, options, arguments: named } = session.words.help;
  program
    .command('read')
    .description(commands.read)
    .argument('<file...>', named.files)
    .option('--ask', options.ask)
    .action(async (files: readonly string[], { json: asJson, ask }: Options) => {
      const { done, end } = await eachFile(files, (file) => readFile(file, session), session);
      if (asJson) session.screen.print(json(done.map(({ reading }) => reading)));
      else {
        const texts = done.map(({ reading, sentenceOf }) =>
          ask ? askedText(reading, session) : readingText(reading, sentenceOf, session),
        );
        if (texts.length > 0) session.screen.print(texts.join('\n\n\n'));
      }
      end();
    });
};
