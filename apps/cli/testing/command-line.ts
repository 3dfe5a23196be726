import type { ServiceForTests } from '../../api/testing.js';
import type { Streams } from '../print/screen.js';
import { run } from '../run.js';

/** What a command said, and how it ended. */
export interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** The command line of somebody who works against `service`, in English. */
export const commandLine = (service: () => Pick<ServiceForTests, 'url' | 'token'>) => {
  const ended = async (...argv: string[]): Promise<Ended> => {
    const said = { out: '', err: '' };
    const streams: Streams = {
      out: { write: (text) => (said.out += text) },
      err: { write: (text) => (said.err += text) },
    };
    const { url, token } = service();
    const env = { TINGBOK_URL: url, TINGBOK_TOKEN: token };
    return { code: await run([...argv, '--lang', 'en'], env, streams), ...said };
  };
  /** What it printed; throws when it was refused. */
  const done = async (...argv: string[]): Promise<string> => {
    const { code, out, err } = await ended(...argv);
    if (code !== 0) throw new Error(err);
    return out;
  };
  const answered = async <Answer>(...argv: string[]): Promise<Answer> =>
    JSON.parse(await done(...argv, '--json')) as Answer;
  return { ended, done, answered };
};
