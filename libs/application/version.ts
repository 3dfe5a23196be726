import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** The nearest package.json above: beside the sources in a test, above dist in the built program. */
const packageFile = (): string => {
  for (const up of ['../../package.json', '../../../package.json']) {
    try {
      return readFileSync(new URL(up, import.meta.url), 'utf8');
    } catch {
      continue;
    }
  }
  throw new Error('package.json is missing beside the program');
};

/** Of the program. */
export const { version } = z.object({ version: z.string() }).parse(JSON.parse(packageFile()));
