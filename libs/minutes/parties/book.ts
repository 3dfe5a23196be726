import type { ReadParty } from '../reading.js';
import type { Mention } from './party.js';

interface Alias {
  readonly text: string;
  readonly party: ReadParty;
}

/** All known parties and their aliases; finds them in a text. */
export interface PartyBook {
  readonly parties: readonly ReadParty[];
  /** The longest known name that begins at this index. */
  readonly mentionAt: (text: string, index: number) => Mention | null;
  /** Every known name, left to right, without overlaps. */
  readonly mentionsIn: (text: string) => readonly Mention[];
  readonly find: (name: string) => ReadParty | null;
}

export const partyBook = (parties: readonly ReadParty[]): PartyBook => {
  const byFirstLetter = aliasesByFirstLetter(parties);
  const mentionAt = (text: string, index: number): Mention | null => {
    let best: Mention | null = null;
    for (const alias of byFirstLetter.get((text[index] ?? '').toLowerCase()) ?? []) {
      const end = aliasEnd(text, index, alias.text);
      if (end !== null && end > (best?.end ?? 0)) best = { start: index, end, party: alias.party };
    }
    return best;
  };
  const mentionsIn = (text: string): readonly Mention[] => {
    const found: Mention[] = [];
    for (const word of text.matchAll(/(?<![\p{L}\d])\p{L}/gu)) {
      const mention = word.index < (found.at(-1)?.end ?? 0) ? null : mentionAt(text, word.index);
      if (mention) found.push(mention);
    }
    return found;
  };
  const find = (name: string): ReadParty | null => {
    const mention = mentionAt(name, 0);
    return mention?.end === name.length ? mention.party : null;
  };
  return { parties, mentionAt, mentionsIn, find };
};

const aliasesByFirstLetter = (parties: readonly ReadParty[]): ReadonlyMap<string, readonly Alias[]> => {
  const index = new Map<string, Alias[]>();
  for (const party of parties) {
    for (const text of new Set([party.name, ...party.aliases])) {
      const letter = (text[0] ?? '').toLowerCase();
      index.set(letter, [...(index.get(letter) ?? []), { text, party }]);
    }
  }
  return index;
};

/** Names of so many letters are broken in narrow columns, and are no less recognised with a blank in them. */
const LONG_NAME = 10;
const isBreak = (letter: string | undefined): boolean => letter === ' ' || letter === '-';

/**
 * Where an alias that begins at `start` ends, or null. In a long name a narrow column may have broken
 * a word without a hyphen («nabo hjelpen»), so one blank or hyphen too many is passed over there.
 */
const aliasEnd = (text: string, start: number, alias: string): number | null => {
  let at = start;
  let passed = 0;
  const mayPass = alias.length >= LONG_NAME ? 2 : 0;
  for (const letter of alias) {
    if (passed < mayPass && isBreak(text[at]) && text[at] !== letter) {
      passed += 1;
      at += 1;
    }
    if (!sameLetter(text[at], letter, alias)) return null;
    at += 1;
  }
  return /^[\p{L}\d]/u.test(text.slice(at, at + 2)) ? null : at;
};

/** Codes of up to three letters are matched letter for letter: IN is an organisation, «in» a word. */
const sameLetter = (one: string | undefined, other: string, alias: string): boolean =>
  one === other || (alias.length > 3 && one?.toLowerCase() === other.toLowerCase());
