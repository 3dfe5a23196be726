import { KurrentTrouble } from './trouble.js';

/** The first long-term version that gives the position also of events that are read from a stream. */
const OLDEST = { major: 22, minor: 10 };

/** @throws KurrentTrouble when `version` is older, or so old that it does not say. */
export const assertNewEnough = (hosts: string, version: string): void => {
  const [, major, minor] = /^(\d+)\.(\d+)/.exec(version) ?? [];
  const isNewer = Number(major) > OLDEST.major;
  const isEnough = Number(major) === OLDEST.major && Number(minor) >= OLDEST.minor;
  if (isNewer || isEnough) return;
  throw new KurrentTrouble(
    'too-old',
    `KurrentDB at ${hosts} is version ${version}: ${OLDEST.major}.${OLDEST.minor} or newer is needed; upgrade the server.`,
  );
};
