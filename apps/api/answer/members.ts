import type { Tingbok } from '#application';
import { listParties, now } from '#projections';

/** Names of the members of a body, who know each other anyway; the register itself is shown to nobody. */
export const memberNames = async (
  { database }: Pick<Tingbok, 'database'>,
  bodyId: string,
): Promise<readonly string[]> => {
  const parties = await listParties(database, now);
  const members = parties.find(({ id }) => id === bodyId)?.members ?? [];
  return parties.filter(({ id }) => members.includes(id)).map(({ name }) => name);
};
