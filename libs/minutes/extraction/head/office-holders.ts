import { languageOf } from '../../language/detect.js';
import type { PartyBook } from '../../parties/book.js';
import type { ReadParty } from '../../reading.js';
import { COUNCILLOR } from './attendance.js';
import type { Block } from '../../readers/index.js';

type Office = 'chair' | 'vice' | 'secretary' | 'treasurer' | 'clerk';

/** Offices as Swedish, Danish and English minutes call them; the meeting’s own chair may be somebody else. */
const OFFICES: Readonly<Record<Office, string>> = {
  chair: 'ordförande|ordf\\.?|formand|chair|chairman|chairwoman|chairperson|president',
  vice: 'vice ordförande|v\\. ordf\\.?|vice ordf\\.?|næstformand|vice chair|vice president|vice-chair',
  secretary: 'sekreterare|sekr\\.?|sekretær|secretary',
  treasurer: 'kassör|kasserer|treasurer',
  clerk: 'clerk|parish clerk|town clerk|clerk to the council',
};
const ORDER: readonly Office[] = ['vice', 'chair', 'secretary', 'treasurer', 'clerk'];

/** Who holds which office, where the head or a list says it in so many words. */
export type OfficeHolders = ReadonlyMap<Office, ReadParty>;

const NAME = '(?<name>\\p{Lu}[\\p{L}.’-]*(?: \\p{Lu}[\\p{L}.’-]*){0,3})';

/** `Kari Li (kassör)`, `Kari Li, treasurer`, `Kassör: Kari Li`. */
const forms = (office: Office): readonly RegExp[] => [
  new RegExp(`${NAME}\\s?\\((?:[^()]{1,30}, )?(?:${eitherCase(OFFICES[office])})(?:, [^()]{1,30})?\\)`, 'gu'),
  new RegExp(`^[\\s*-]{0,4}${NAME},? (?:[–-] )?(?:${eitherCase(OFFICES[office])})\\s*$`, 'gmu'),
  new RegExp(`^[\\s*-]{0,4}(?:${eitherCase(OFFICES[office])}): ${NAME}\\s*$`, 'gmu'),
];

const eitherCase = (words: string): string =>
  words.replace(
    /(^|\|)(\p{Ll})/gu,
    (_, bar: string, letter: string) => `${bar}[${letter}${letter.toUpperCase()}]`,
  );

/** Only those whom the lists know; an office that two are said to hold is nobody’s. Not for Norwegian minutes. */
export const officeHoldersOf = (text: string, blocks: readonly Block[], book: PartyBook): OfficeHolders => {
  if (!['sv', 'da', 'en'].includes(languageOf(text))) return new Map();
  const head = blocks.slice(0, 60).map((block) => block.text.slice(0, 1_000));
  return new Map(
    ORDER.flatMap((office) => {
      const names = head.flatMap((line) => forms(office).flatMap((form) => namesIn(line, form, book)));
      const [only, ...others] = [...new Map(names.map((party) => [party.name, party])).values()];
      return only && others.length === 0 ? [[office, only] as const] : [];
    }),
  );
};

const namesIn = (line: string, form: RegExp, { parties }: PartyBook): readonly ReadParty[] =>
  [...line.matchAll(form)].flatMap((match) => {
    const name = (match.groups?.['name'] ?? '').replace(COUNCILLOR, '');
    const people = parties.filter(
      (party) => party.kind === 'person' && (party.name === name || party.name.split(' ').includes(name)),
    );
    return people.length === 1 ? people : [];
  });

/** Who is meant by `Ordf.`, `Kassören`, `The treasurer`; null when nobody is said to be. */
export const holderOf = (title: string, holders: OfficeHolders): ReadParty | null => {
  const office = ORDER.find((each) =>
    new RegExp(`^(?:the )?(?:${OFFICES[each]})(?:n|en)?\\.?$`, 'iu').test(title),
  );
  return office === undefined ? null : (holders.get(office) ?? null);
};
