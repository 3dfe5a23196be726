import { deterministicId } from '#kernel';
import type { PartyKind } from '../party/events.js';
import type { ResolvedParty } from './commands.js';
import type { ReadParty } from './reading.js';

/** A party that is already known. */
export interface RegisteredParty {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: PartyKind;
  readonly of: string | null;
}

/** Longest of the names that are compared with their capitals: IN is not «in». */
const LONGEST_SHORT_CODE = 4;

const folded = (name: string): string => {
  const plain = name.normalize('NFC').replace(/\s+/g, ' ').trim();
  return plain.length <= LONGEST_SHORT_CODE ? plain : plain.toLocaleLowerCase('nb');
};

/**
 * Which party each name is: a registered one by name or alias, otherwise a new one with an id that
 * follows from its name, so that confirming twice registers once.
 */
export const resolveParties = (
  names: readonly string[],
  read: readonly ReadParty[],
  register: readonly RegisteredParty[],
): readonly ResolvedParty[] => {
  const known = byName(register);
  const described = byName(read);
  const resolve = (name: string): ResolvedParty => {
    const text = described.get(folded(name));
    const aliases = text === undefined ? [] : [text.name, ...text.aliases].filter((other) => other !== name);
    const found = [name, ...aliases].map((one) => known.get(folded(one))).find((one) => one !== undefined);
    if (found !== undefined) {
      return { name, partyId: found.id, isNew: false, kind: found.kind, aliases, of: found.of };
    }
    const of = text?.of ? partyIdOf(text.of) : null;
    return {
      name,
      partyId: deterministicId('party', folded(name)),
      isNew: true,
      kind: text?.kind ?? 'unknown',
      aliases,
      of,
    };
  };
  const partyIdOf = (name: string): string => resolve(name).partyId;
  const unique = new Map(names.map((name) => [folded(name), name]));
  return [...unique.values()].map(resolve);
};

const byName = <Party extends { name: string; aliases: readonly string[] }>(
  parties: readonly Party[],
): ReadonlyMap<string, Party> =>
  new Map(
    parties.flatMap((party) => [...party.aliases, party.name].map((name) => [folded(name), party] as const)),
  );

/** The party of a name among those resolved; an unresolved name is a defect and throws. */
export const partyNamed = (parties: readonly ResolvedParty[], name: string): ResolvedParty => {
  const wanted = folded(name);
  const found = parties.find((one) => [one.name, ...one.aliases].some((other) => folded(other) === wanted));
  if (found === undefined) throw new Error(`The name «${name}» was not resolved to a party`);
  return found;
};
