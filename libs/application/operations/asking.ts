import { DEFAULT_TIME_ZONE } from '#domain';
import { isRefusal, refuse, type Refusal } from '#kernel';
import { findParties, findBody } from '#projections';
import { standpoint, type Standpoint } from '../standpoint.js';
import type { Tingbok } from '../tingbok.js';

interface Moments {
  readonly at?: string | undefined;
  readonly known?: string | undefined;
}

/** One party by id, name or alias; a name that several share must be said more exactly. */
const partyCalled = async (
  { database }: Tingbok,
  name: string,
): Promise<{ id: string; name: string } | Refusal> => {
  const [found, ...others] = await findParties(database, name);
  if (found === undefined) return refuse('PartyDoesNotExist', { name });
  return others.length === 0
    ? found
    : refuse('NameIsShared', { name, ids: [found, ...others].map((one) => one.id).join(', ') });
};

/** Likewise, where nobody needs to be named. */
export const optionalParty = async (
  tingbok: Tingbok,
  name: string | undefined,
): Promise<string | undefined | Refusal> => {
  if (name === undefined) return undefined;
  const found = await partyCalled(tingbok, name);
  return isRefusal(found) ? found : found.id;
};

const zoneOf = async ({ database }: Tingbok, bodyId: string | undefined): Promise<string> => {
  const body = bodyId === undefined ? undefined : await findBody(database, bodyId);
  return body?.timeZone ?? DEFAULT_TIME_ZONE;
};

/** Stands where the question stands, and answers from there. */
export const standing = async (
  tingbok: Tingbok,
  asked: Moments & { bodyId?: string | undefined },
  answer: (point: Standpoint) => Promise<object | Refusal>,
): Promise<object | Refusal> => {
  const timeZone = await zoneOf(tingbok, asked.bodyId);
  const point = await standpoint({ at: asked.at, known: asked.known, timeZone }, tingbok);
  return isRefusal(point) ? point : answer(point);
};
