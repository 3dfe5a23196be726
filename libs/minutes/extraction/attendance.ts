import { capital, firstWord, matchLength } from '../language/matching.js';
import { isRole } from '../parties/people.js';
import { initialsFit, isActingNoun } from '../parties/words.js';
import type { ReadParty } from '../reading.js';

/** «Alle fylkeskommunene» attends as the group that it is. */
const EVERY_OF = /^(?:[Aa]lle|[Ss]amtlige|[Aa]ll)\s+(?=\p{Ll})/u;
const PLURAL = /^\p{Ll}?\p{L}{4,}(?:ene|ane|erne|arna)$/u;

/** One attending party, as the party that it is. */
export const attendingParty = (entry: string, codes: readonly string[]): ReadParty => {
  const all = matchLength(EVERY_OF, entry);
  const name = all > 0 ? capital(entry.slice(all)) : entry;
  const preferred = codeOf(name, codes) ?? name;
  const aliases = new Set([name, entry].filter((alias) => alias !== preferred));
  const kind = all > 0 || PLURAL.test(name) ? 'group' : kindOfName(name);
  return { name: preferred, aliases: [...aliases], kind, of: null };
};

/** The short code that the text uses for a longer name; people and codes have none. */
const codeOf = (name: string, codes: readonly string[]): string | undefined =>
  /^\p{Lu}{2,5}$/u.test(name) || kindOfName(name) === 'person'
    ? undefined
    : codes.find((candidate) => initialsFit(candidate, name));

/** Codes and names ending like an organisation's are organisations; other capitalised names are people. */
export const kindOfName = (name: string): ReadParty['kind'] => {
  if (/^\p{Lu}[\p{Lu}\d-]{1,7}$/u.test(name)) return 'organisation';
  if (/\s(?:AS|ASA|SA|HF|KF|IKS)$/u.test(name)) return 'organisation';
  const noun = lastWord(name);
  if (isActingNoun(noun) && !/^\p{Lu}\p{Ll}+ \p{Lu}/u.test(name))
    return isRole(noun) ? 'unknown' : 'organisation';
  return /^\p{Lu}\p{Ll}+(?:[\s-]\p{Lu}[\p{L}.’'-]*){0,4}$/u.test(name) ? 'person' : 'unknown';
};

/** `A, B (left at 10), C- 2nd form og D.` → A, B, C, D. */
export const namesInList = (list: string): readonly string[] =>
  list
    .slice(0, 4_000)
    .replace(/\([^()]{0,120}\)/g, ' ')
    .split(/[,;\n]|\s(?:og|and|och|samt|&)\s/u)
    .map(bareName)
    .filter((name) => /\p{L}{2}/u.test(name) && name.length <= 60);

/** Without title, sender, or class behind a dash, leading «og», and full stop. */
const bareName = (entry: string): string =>
  entry
    .replace(/[*_`]/g, '')
    .replace(/\s*[–-]\s*(?:\d|\p{Ll}).*$/u, '')
    .replace(/^\s*(?:og|samt|and|och)\s+/iu, '')
    .replace(/\s+/g, ' ')
    .replace(/[\s.]+$/, '')
    .trim()
    .replace(TITLE_BEFORE, (title) => (isRole(firstWord(title)) ? '' : title))
    .replace(SENT_BY, (whole, name: string) => (isActingNoun(lastWord(name)) ? whole : name));

/** `rektor Kari Li`. */
const TITLE_BEFORE = /^\p{Ll}[\p{L} ]{2,40}\s(?=\p{Lu}\p{Ll}+\s\p{Lu})/u;
/** `Kari Li for foreldrene`, `Ola Vik fra KS`; but «Norges Forbund for …» is a name. */
const SENT_BY = /^(\p{Lu}\S+(?:\s\p{Lu}\S+){1,3})\s(?:for|fra|frå|från|from)\s.+$/u;
const lastWord = (name: string): string => name.split(' ').at(-1) ?? '';

/** From a bullet of a list of people: what stands before title and employer. */
export const nameInBullet = (bullet: string): string => namesInList(bullet.split(',')[0] ?? '')[0] ?? '';
