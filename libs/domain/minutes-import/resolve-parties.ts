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

/** How names are compared. */
export const folded = (name: string): string => {
  const plain = name.normalize('NFC').replace(/\s+/g, ' ').trim();
  return plain.length <= LONGEST_SHORT_CODE ? plain : plain.toLocaleLowerCase('nb');
};

/**
 * Which party each name is: a registered one by name or alias, otherwise a new one with an id that
 * follows from its preferred name, so that confirming twice, or by another of its names, registers once.
 */
export const resolveParties = (
  names: readonly string[],
  read: readonly ReadParty[],
  register: readonly RegisteredParty[],
): readonly ResolvedParty[] => {
  const described = byName(read);
  const describe = (given: string): ReadParty =>
    described.get(folded(given)) ?? { name: given, aliases: [], kind: 'unknown', of: null };
  /** `within`: who is being resolved; minutes that let two work for each other must not go round for ever. */
  const resolve = (given: string, within: readonly string[] = []): ResolvedParty => {
    const { name, kind, ...text } = describe(given);
    const aliases = text.aliases.filter((other) => other !== name);
    const path = [...within, folded(name)];
    const superior = text.of === null ? null : describe(text.of).name;
    const of = superior === null || path.includes(folded(superior)) ? null : resolve(superior, path).partyId;
    const known = byName(register.filter((party) => isSameOffice(party, of)));
    const found = [name, ...aliases].map((one) => known.get(folded(one))).find((one) => one !== undefined);
    if (found !== undefined) {
      return { name, partyId: found.id, isNew: false, kind: found.kind, aliases, of: found.of };
    }
    const partyId = deterministicId('party', folded(name), ...(of === null ? [] : [of]));
    return { name, partyId, isNew: true, kind, aliases, of };
  };
  const unique = new Map(names.map((name) => resolve(name)).map((one) => [folded(one.name), one]));
  return [...unique.values()];
};

/** Every body may have an «AU»: the committee of one body is not that of another. */
const isSameOffice = (party: RegisteredParty, of: string | null): boolean => of === null || party.of === of;

/** A name goes before an alias: what one party used to be called may be what another is called now. */
const byName = <Party extends { readonly name: string; readonly aliases: readonly string[] }>(
  parties: readonly Party[],
): ReadonlyMap<string, Party> =>
  new Map([
    ...parties.flatMap((party) => party.aliases.map((alias) => [folded(alias), party] as const)),
    ...parties.map((party) => [folded(party.name), party] as const),
  ]);

/** The party of a name among those resolved; an unresolved name is a defect and throws. */
export const partyNamed = (parties: readonly ResolvedParty[], name: string): ResolvedParty => {
  const found = byName(parties).get(folded(name));
  if (found === undefined) throw new Error(`The name «${name}» was not resolved to a party`);
  return found;
};
