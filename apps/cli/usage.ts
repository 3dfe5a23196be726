import { CommanderError } from 'commander';
import { Failure } from './failure.js';
import type { Session } from './session.js';

/** The option, command or argument that a complaint of commander's is about. */
const subjectOf = (message: string): string => {
  const quoted = /'([^']+)'/.exec(message)?.[1] ?? '';
  return quoted.startsWith('-') ? (quoted.split(' ', 1)[0] ?? quoted) : quoted;
};

const CHOICES = /choices are (.+)\.$/m;
const SUGGESTION = /Did you mean (?:one of )?(.+)\?\)/;

/** What commander complains of, in the reader's words; undefined when it only showed help. */
export const usageFailure = (
  { code, exitCode, message }: CommanderError,
  commandPath: string,
  { words, call }: Session,
): Failure | undefined => {
  if (exitCode === 0) return undefined;
  const complaint = words.usage[code]?.(subjectOf(message)) ?? message;
  const choices = CHOICES.exec(message)?.[1];
  const suggestion = SUGGESTION.exec(message)?.[1];
  const parts = [
    complaint,
    choices === undefined ? '' : words.help.choices(choices),
    suggestion === undefined ? '' : words.didYouMean(suggestion),
  ];
  const help = words.seeHelp([call, commandPath].filter((one) => one !== '').join(' '));
  return new Failure([...parts, help].filter((one) => one !== '').join(' '), 2);
};
