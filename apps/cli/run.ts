import { CommanderError, type Command } from 'commander';
import { failureOf } from './failure-of.js';
import { Screen, type Streams } from './print/screen.js';
import { makeProgram } from './program.js';
import { Session, type OpenReader } from './session.js';
import { usageFailure } from './usage.js';
import { languageOf, wordsIn } from './words/words.js';

type Variables = Readonly<Record<string, string | undefined>>;

/** The words of `argv` that lead to a command: `reminders preview`. */
const commandPath = (program: Command, argv: readonly string[]): string => {
  const [word, ...others] = argv;
  const command = program.commands.find((one) => one.name() === word);
  return command === undefined ? '' : `${command.name()} ${commandPath(command, others)}`.trim();
};

const perform = async (argv: readonly string[], session: Session): Promise<void> => {
  const program = makeProgram(session);
  try {
    await program.parseAsync([...argv], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    const failure = usageFailure(error, commandPath(program, argv), session);
    if (failure !== undefined) throw failure;
  } finally {
    await session.close();
  }
};

const complain = (error: unknown, session: Session): number => {
  const failure = failureOf(error, session);
  session.screen.complain(failure.message);
  const { cause } = failure;
  if (session.env['LOG_LEVEL'] === 'debug' && cause instanceof Error) {
    session.screen.complain(cause.stack ?? '');
  }
  return failure.exitCode;
};

/** Runs one command; resolves to the exit code: 0 done, 1 refused or failed, 2 wrong usage. */
export const run = async (
  argv: readonly string[],
  env: Variables,
  streams: Streams = { out: process.stdout, err: process.stderr },
  openReader?: OpenReader,
): Promise<number> => {
  const language = languageOf(argv);
  const terminal = { env, language, words: wordsIn[language], screen: new Screen(streams, env) };
  const session = new Session(terminal, openReader);
  try {
    await perform(argv, session);
    return 0;
  } catch (error) {
    return complain(error, session);
  }
};
