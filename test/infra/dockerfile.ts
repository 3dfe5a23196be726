import { readFileSync } from 'node:fs';

/** What infra/Dockerfile says of the image that it makes. */
export interface Image {
  readonly bases: readonly string[];
  readonly user: string | undefined;
  /** Of the last stage. */
  readonly environment: Readonly<Record<string, string>>;
  readonly command: readonly string[];
  /** Whether a path under the working folder is copied into the last stage. */
  holds(path: string): boolean;
}

const valuesOf = (lines: readonly string[], instruction: string): readonly string[] =>
  lines
    .filter((line) => line.startsWith(`${instruction} `))
    .map((line) => line.slice(instruction.length).trim());

export const readDockerfile = (): Image => {
  const lines = readFileSync('infra/Dockerfile', 'utf8').replaceAll('\\\n', ' ').split('\n');
  const last = lines.slice(lines.findLastIndex((line) => line.startsWith('FROM ')));
  const pairs = valuesOf(last, 'ENV').flatMap((line) => line.split(/\s+/));
  const copied = valuesOf(last, 'COPY').map((line) => line.split(/\s+/).at(-2)?.replace('/app/', '') ?? '');
  return {
    bases: valuesOf(lines, 'FROM').map((line) => line.split(' ')[0] ?? ''),
    user: valuesOf(last, 'USER').at(-1),
    environment: Object.fromEntries(pairs.map((pair) => pair.split('=') as [string, string])),
    command: JSON.parse(valuesOf(last, 'CMD').at(-1) ?? '[]') as string[],
    holds: (path) => copied.some((one) => path === one || path.startsWith(`${one}/`)),
  };
};
