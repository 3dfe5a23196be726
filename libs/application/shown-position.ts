import type { Tingbok } from './tingbok.js';

/** So long a reader waits for a log that does not answer, in milliseconds. */
const PATIENCE = 500;

/** What every read model of this process has seen at least. */
const seenByAll = ({ projections }: Pick<Tingbok, 'projections'>): bigint =>
  projections
    .status()
    .map(({ position }) => position)
    .reduce((least, position) => (position < least ? position : least));

/**
 * How far the log has come, as it is told beside an answer. Lists come from read models, which are there
 * when the log is away: then this is how far they have seen.
 */
export const shownPosition = async (tingbok: Pick<Tingbok, 'store' | 'projections'>): Promise<bigint> => {
  const seen = seenByAll(tingbok);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<bigint>((resolve) => {
    timer = setTimeout(resolve, PATIENCE, seen);
  });
  try {
    return await Promise.race([tingbok.store.head().catch(() => seen), late]);
  } finally {
    clearTimeout(timer);
  }
};
