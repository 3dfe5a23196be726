import { Failure } from './failure.js';
import type { Session } from './session.js';

export interface DoneFiles<Result> {
  readonly done: readonly Result[];
  /** Fails, once what was done is shown, when there was a file that could not be dealt with. */
  readonly end: () => void;
}

/** Does `work` for one file after the other; one that fails is complained of and does not keep the others. */
export const eachFile = async <Result>(
  files: readonly string[],
  work: (file: string) => Promise<Result>,
  { screen, words }: Session,
): Promise<DoneFiles<Result>> => {
  const done: Result[] = [];
  const failed: Failure[] = [];
  for (const file of files) {
    screen.progress(words.said.importing(file));
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
