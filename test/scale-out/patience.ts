import { until } from '../support/until.js';

/** Longest that anything is waited for here, in milliseconds: the machine may have much else to do. */
export const LIMIT = 400_000;

/** As `until`, with this patience. */
export const patiently = (isSo: () => boolean | Promise<boolean>): Promise<void> => until(isSo, LIMIT);

/** Seconds since a moment of `performance.now()`, for people. */
export const seconds = (since: number): string => ((performance.now() - since) / 1_000).toFixed(1);
