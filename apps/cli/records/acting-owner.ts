import type { FollowUpView } from '#projections';
import { Failure } from '../failure.js';
import type { Service } from '../service/port.js';
import type { Words } from '../words/words.js';
import { partyCalled } from './party-called.js';

/** The id of the party that is named; undefined where none is. */
export const partyNamed = async (
  name: string | undefined,
  service: Service,
  words: Words,
): Promise<string | undefined> => {
  if (name === undefined) return undefined;
  const { parties } = await service.ask('parties');
  return partyCalled(name, parties, words.failure).id;
};

/** Who acts: the party that is named, or the only one that is responsible. Fails where that leaves a choice. */
export const actingOwner = async (
  name: string | undefined,
  { owners }: FollowUpView,
  service: Service,
  words: Words,
): Promise<string> => {
  const named = await partyNamed(name, service, words);
  if (named !== undefined) return named;
  const [only, ...others] = owners.filter(({ role }) => role === 'responsible');
  if (only === undefined || others.length > 0) throw new Failure(words.followUps.failure.nameTheOwner, 2);
  return only.id;
};
