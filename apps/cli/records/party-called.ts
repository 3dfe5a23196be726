import { Failure } from '../failure.js';
import { SHORT_ID } from '../print/short-id.js';
import type { PartyView } from '#projections';
import type { Words } from '../words/words.js';

const folded = (name: string): string => name.normalize('NFC').toLocaleLowerCase('nb');

/** Whether the party is called so, has that id, or an id that begins so. */
const answersTo = ({ id, name, aliases }: PartyView, text: string): boolean =>
  [name, ...aliases].some((one) => folded(one) === text) || (text.length >= SHORT_ID && id.startsWith(text));

/** The one party that is meant; fails when nobody is, or several are. */
export const partyCalled = (
  text: string,
  parties: readonly PartyView[],
  words: Words['failure'],
): PartyView => {
  const [found, ...others] = parties.filter((party) => answersTo(party, folded(text.trim())));
  if (found === undefined) throw new Failure(words.partyIsUnknown(text));
  if (others.length > 0) {
    throw new Failure(words.partyIsShared(text, [found, ...others].map(({ id }) => id).join(', ')));
  }
  return found;
};
