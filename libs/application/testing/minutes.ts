import { readFile } from 'node:fs/promises';
import { isRefusal, type Actor, type Refusal } from '#kernel';
import type { Executed } from '../execute.js';
import type { ReceivedFile } from '../import-minutes.js';

const sample = new URL('../../../docs/samples/referat-havneutvalget.txt', import.meta.url);

export const secretary: Actor = { kind: 'person', id: 'secretary' };

/** The sample minutes; with `change` another rendering of the same meeting. */
export const sampleMinutes = async (
  change: (text: string) => string = (text) => text,
): Promise<ReceivedFile> => ({
  fileName: 'referat-havneutvalget.txt',
  bytes: new TextEncoder().encode(change(await readFile(sample, 'utf8'))),
});

/** What was executed; a refusal is thrown with its name. */
export const done = async (result: Promise<Executed | Refusal>): Promise<Executed> => {
  const executed = await result;
  if (isRefusal(executed)) throw new Error(`${executed.refused} ${JSON.stringify(executed.details)}`);
  return executed;
};
