import { capital, matchLength } from '../../language/matching.js';
import { isPersonName } from '../../parties/first-names.js';
import { isRole } from '../../parties/people.js';
import { initialsFit, isActingNoun } from '../../parties/words.js';
import type { ReadParty } from '../../reading.js';

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
  return PERSON.test(name) ? 'person' : 'unknown';
};

/** `Kari`, `Kari Li`, `K Li`, `K. M. Li`. */
const PERSON =
  /^(?:\p{Lu}\p{Ll}+(?:[\s-]\p{Lu}[\p{L}.’'-]*){0,4}|(?:\p{Lu}\.?\s){1,3}\p{Lu}[\p{Ll}’'][\p{L}’'-]*)$/u;

/** `A, B (left at 10), C- 2nd form og D.` → A, B, C, D. */
export const namesInList = (list: string): readonly string[] =>
  list
    .slice(0, 4_000)
    .replace(/\([^()]{0,120}\)/g, ' ')
    .replace(PART_LABEL, '$1, ')
    .replace(RUN_TOGETHER, ', ')
    .replace(BETWEEN_NAMES, isInDashes(list) ? ', ' : '$&')
    .split(/[,;\n]|\s(?:og|OG|and|och|samt|&)\s|(?:^|\s)\/\s(?=\p{Lu})/u)
    .map(bareName)
    .flatMap(eachFirstName)
    .filter(
      (name) => /\p{L}{2}/u.test(name) && !/^\d+\s\p{Ll}/u.test(name) && name.length <= 60 && !isRemark(name),
    );

/** `Kari Ola Per Liv`: a row of first names, set apart by blanks that are lost. */
const eachFirstName = (entry: string): readonly string[] => {
  const words = entry.split(' ');
  const known = words.filter((word) => isPersonName(word));
  return words.length >= 4 && 4 * known.length >= 3 * words.length ? words : [entry];
};

/** `Kari LiOla Vik`: the break between two names was lost. */
export const RUN_TOGETHER = /(?<=\s\p{Lu}\p{Ll}+)(?=\p{Lu}\p{Ll}{2,}\s\p{Lu}\p{Ll})/gu;
/** `Kari Li – Ola Vik – Per Moe`. */
const BETWEEN_NAMES = /\s[–-](?=\s+\p{Lu}|\s*$)/gu;
export const isInDashes = (list: string): boolean =>
  !list.includes(',') && [...list.slice(0, 4_000).matchAll(BETWEEN_NAMES)].length >= 2;

/** `Fra skolen: Kari Li. Fra FAU: Ola Vik`: labels inside a list of names. */
const PART_LABEL = /(^|[.;]\s)\p{Lu}[\p{L} -]{1,30}:\s/gu;

/** What is said of a name stands behind a comma too: `Kari Li, kasserer`, `vara møtte ikke`. */
const isRemark = (entry: string): boolean =>
  /(?<!\p{L})of the public$/iu.test(entry) ||
  OFFICE_ALONE.test(entry) ||
  (/^\p{Ll}/u.test(entry) && (isRole(entry) || REMARK.test(` ${entry}`)));
/** Behind a comma, `Kari Li, treasurer`. */
const OFFICE_ALONE =
  /^(?:vice[ -])?(?:chair(?:man|woman|person)?|president|secretary|treasurer|clerk|bookkeeper|director|manager|minutes|observer|guest|staff|editor|co-chair|referent|møteleder|møteleiar|ordstyrer|ordstyrar)$/u;
const REMARK =
  /\s(?:møtte|møtt|møter|deltok|deltar|kom|gikk|gjekk|ankom|forlot|til|frå|fra|kl|var|under|på|i|vid|ved|medlem|varamedlem|vara|til stede)(?:\s.*)?$/u;

/** Without title, sender, or class behind a dash, leading «og», and full stop. */
const bareName = (entry: string): string =>
  withoutRoleBehind(
    entry
      .replace(/^\s*\[[xX]\]\s/u, '')
      .replace(/[*_`@]/g, '')
      .replace(/\s*[–-]\s*(?:\d|\p{Ll}).*$/u, '')
      .replace(/\s[–-]\s.*$/u, '')
      .replace(/^\s*(?:og|samt|and|och)\s+/iu, '')
      .replace(/\s+/g, ' ')
      .replace(/[\s.]+$/, '')
      .trim()
      .replace(COUNCILLOR, '')
      .replace(
        /^(\p{Lu}\S*(?:\s\p{Lu}\S*){0,4})\s(?:møtte|møtt|møter|deltok|deltar|kom|gikk|gjekk|ankom|forlot|til|på|under|vara|kl)(?:[\s.].*)?$/u,
        '$1',
      )
      .replace(PARTY_BEHIND, '')
      .replace(CODE_BEFORE, '')
      .replace(TITLE_BEFORE, (title) => (title.trim().split(' ').some(isRole) ? '' : title))
      .replace(SENT_BY, (whole, name: string) => (isActingNoun(lastWord(name)) ? whole : name)),
  );

/** `rektor Kari Li`, `Rektor Kari Li`. */
const TITLE_BEFORE = /^\p{L}\p{Ll}[\p{Ll} ]{1,40}\s(?=\p{Lu}\p{Ll}+\s\p{Lu})/u;
/** `Kari Li AP`. */
const PARTY_BEHIND =
  /(?<=^\p{Lu}\p{Ll}\S*\s.{0,60}\S)\s(?:AP|Ap|SP|Sp|H|V|SV|FRP|FrP|Frp|KRF|KrF|MDG|R|INP|PP|BL)$/u;
/** `Cllr K Li`, `Cllrs Li`, `Mr K Li`; a surname alone keeps its `Mr`. */
export const COUNCILLOR =
  /^(?:Cllrs?|Councill?ors?|Trustees?|Commissioners?|Governors?)\.?\s(?=\p{Lu})|^(?:Mrs?|Ms|Miss|Messrs)\.?\s(?=\p{Lu}\S*\s\p{Lu})/u;
/** `HVO Kari Li`. */
const CODE_BEFORE = /^\p{Lu}{2,4}\s(?=\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+$)/u;
/** `Kari Li for foreldrene`, `Ola Vik fra KS`; but «Norges Forbund for …» is a name. */
const SENT_BY = /^(\p{Lu}\S+(?:\s\p{Lu}\S+){1,3})\s(?:for|fra|frå|från|from)\s.+$/u;
const lastWord = (name: string): string => name.split(' ').at(-1) ?? '';

/** `Kari Li Leder`, `Ola Vik Varamedlem for …`: from the title on it is no name. */
const withoutRoleBehind = (name: string): string => {
  const words = name.split(' ');
  const at = words.findIndex((word, index) => index >= 2 && (isRole(word) || SEAT.test(word)));
  return at === -1 ? name : words.slice(0, at).join(' ');
};
const SEAT =
  /^(?:chair|chairman|chairperson|secretary|treasurer|clerk|president|minutes|ordf|sekr|kassör|suppl|suppleant|ledamot|ordförande|sekreterare|formand|kasserer|medlem|medlemmer|medl|nestl|varamedl|vararepr|varamedlem|varamedlemer|vara|observatør|referent|møteleder|møteleiar|kyrkjeverje|sekretær)$/iu;

/** From a line or bullet of a list of people: what stands before title and employer, or behind the unit. */
export const nameInBullet = (bullet: string): string => {
  const [first = '', second = ''] = bullet.split(',');
  const isUnit = /^\s*\p{Ll}[\p{L}\d@.-]*\s*$/u.test(first) && /^\s\p{Lu}\p{Ll}+\s\p{Lu}/u.test(second);
  return namesInList(isUnit ? second : first)[0] ?? '';
};

/** Words with capital letters alone, as many as a name has. */
export const isNameOnly = (name: string): boolean =>
  /^\p{Lu}[\p{L}.’'-]*(?:\s(?:\p{Lu}[\p{L}.’'-]*|von|van|de|af|av)){0,4}$/u.test(name);
