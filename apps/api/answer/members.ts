import type { Tingbok } from '#application';
import { findParty, namesOf, now } from '#projections';

/** Names of the members of a body, who know each other anyway; the register itself is shown to nobody. */
export const memberNames = async (
  { database }: Pick<Tingbok, 'database'>,
  bodyId: string,
): Promise<readonly string[]> => {
  const { members = [] } = (await findParty(database, bodyId, now)) ?? {};
  return [...(await namesOf(database, members, now)).values()].sort((a, b) => a.localeCompare(b, 'nb'));
};
