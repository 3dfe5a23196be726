import { CommanderError } from 'commander';
import { Failure } from './failure.js';
import type { Session } from './session.js';

/** The option, command or argument that a complaint of commander's is about. */
const subjectOf = (message: string): string => /'([^']+)'/.exec(message)?.[1] ?? '';

const allowed = (message: string): string =>
  /choices are (.+)\.$/m.exec(message)?.[1] ?? /Did you mean (?:one of )?(.+)\?\)/.exec(message)?.[1] ?? '';

/** What commander complains of, in the reader's words; undefined when it only showed help. */
export const usageFailure = (
  { code, exitCode, message }: CommanderError,
  commandPath: string,
  { words, call }: Session,
): Failure | undefined => {
  if (exitCode === 0) return undefined;
  const complaint = words.usage[code]?.(subjectOf(message)) ?? message;
  const choices = allowed(message);
  const parts = [complaint, choices === '' ? '' : words.help.choices(choices)];
  const help = words.seeHelp([call, commandPath].filter((one) => one !== '').join(' '));
  return new Failure([...parts, help].filter((one) => one !== '').join(' '), 2);
};
