import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

export interface Asked {
  /** Where the measurements are to be written; absolute. */
  readonly jsonFile: string | undefined;
  /** Names of the benchmarks to run. */
  readonly only: ReadonlySet<string>;
  readonly quick: boolean;
}

export class WrongUsage extends Error {}

const usage = (names: readonly string[]): string =>
  `usage: npm run bench -- [--json FILE] [--only NAME…] [--quick]\nbenchmarks: ${names.join(', ')}`;

const options = {
  json: { type: 'string' },
  only: { type: 'string', multiple: true },
  quick: { type: 'boolean', default: false },
} as const;

const parsed = (args: readonly string[]) => {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw new WrongUsage(error instanceof Error ? error.message : String(error));
  }
};

/** The names after `--only`; all of them where nothing is chosen. */
const chosenOf = (only: readonly string[] | undefined, rest: readonly string[], names: readonly string[]) => {
  const unknown = only === undefined ? rest : [...only, ...rest].filter((one) => !names.includes(one));
  if (unknown.length > 0) throw new WrongUsage(`There is no benchmark ${unknown.join(', ')}.`);
  return new Set(only === undefined ? names : [...only, ...rest]);
};

const understood = (args: readonly string[], names: readonly string[]): Asked => {
  const { values, positionals } = parsed(args);
  return {
    // npm changes to the repository's folder; the file is meant to lie where the caller stands.
    jsonFile: values.json === undefined ? undefined : resolve(process.env['INIT_CWD'] ?? '.', values.json),
    only: chosenOf(values.only, positionals, names),
    quick: values.quick,
  };
};

/** Names may follow `--only` one after the other, or each with an `--only` of its own. @throws WrongUsage */
export const asked = (args: readonly string[], names: readonly string[]): Asked => {
  try {
    return understood(args, names);
  } catch (error) {
    if (error instanceof WrongUsage) throw new WrongUsage(`${error.message}\n${usage(names)}`);
    throw error;
  }
};
