import { reasonOf } from '../reason.js';

/** What one part of the program says of itself. */
export interface Check {
  /** Known to the words, or the name of a read model. */
  readonly part: string;
  readonly status: 'ok' | 'warn' | 'fail';
  /** A figure, or what is wrong and what to do. */
  readonly detail: string;
}

export const ok = (part: string, detail: string): Check => ({ part, status: 'ok', detail });
export const warn = (part: string, detail: string): Check => ({ part, status: 'warn', detail });
export const fail = (part: string, detail: string): Check => ({ part, status: 'fail', detail });

/** Milliseconds that one part may take to answer. */
const PATIENCE = 10_000;

/** Looks at one part; one that throws or is silent has failed, with `advice` beside the reason. */
export const examine = async (
  part: string,
  look: () => Promise<Check>,
  advice: (reason: string) => string = (reason) => reason,
): Promise<Check> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`> ${PATIENCE / 1_000} s`)), PATIENCE);
  });
  try {
    return await Promise.race([look(), late]);
  } catch (error) {
    return fail(part, advice(reasonOf(error)));
  } finally {
    clearTimeout(timer);
  }
};
