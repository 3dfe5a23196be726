import { Failure } from './failure.js';
import { plain } from './print/plain.js';
import type { Session } from './session.js';

/** Letters of a file's name in a passing line. */
const LONGEST = 50;

export interface DoneFiles<Result> {
  readonly done: readonly Result[];
  /** Fails, once what was done is shown, when there was a file that could not be dealt with. */
  readonly end: () => void;
}

/** A long name does not break the passing line; several files are counted. */
const progressOf = (
  file: string,
  { index, count }: { readonly index: number; readonly count: number },
  { said }: Session['words'],
): string => {
  const name = plain(file);
  const shown = name.length > LONGEST ? `…${name.slice(-LONGEST)}` : name;
  return count === 1 ? said.importing(shown) : `(${index + 1}/${count}) ${said.importing(shown)}`;
};

/** Does `work` for one file after the other; one that fails is complained of and does not keep the others. */
export const eachFile = async <Result>(
  files: readonly string[],
  work: (file: string) => Promise<Result>,
  { screen, words }: Session,
): Promise<DoneFiles<Result>> => {
  const done: Result[] = [];
  const failed: Failure[] = [];
  for (const [index, file] of files.entries()) {
    screen.progress(progressOf(file, { index, count: files.length }, words));
    try {
      done.push(await work(file));
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      failed.push(error);
    }
  }
  screen.progress(null);
  return {
    done,
    end: () => {
      if (failed.length > 0) throw new Failure(failed.map(({ message }) => message).join('\n'));
    },
  };
};
