import { firstWord } from '../../language/matching.js';
import { personIn, isRole, type PrintedPerson } from '../../parties/people.js';
import type { IsOther } from '../../parties/surnames.js';
import type { ReadPresenter } from '../../reading.js';
import type { Rule } from '../rule.js';

export const PRESENTER_RULE: Rule = {
  name: 'item-presenter',
  reason: 'whoever «orienterte» or «la fram» a matter presented it',
  example: 'Rådgiver Kari Li orienterte om kaia.',
};

/** What somebody does who presents a matter; `la … fram` is told by its first word and `fram` behind it. */
const REPORTS =
  /(?<!\p{L})(?:orienterte|orienterer|orienterede|orienterade|presenterte|presenterer|presenterade|la(?=[^.]{0,80}\s(?:fram|frem)(?!\p{L}))|innledet|innleidde|redegjorde|redogjorde|informerte|informerer|informerede|informerade|fortalte|fortalde|berettade|gikk gjennom|gjekk gjennom|gjennomgikk|gjorde greie|viste|ønsket|holdt innlegg)(?!\p{L})/giu;
/** A longer subject than this is no name. */
const LONGEST_SUBJECT = 200;

export interface FoundPresenter extends ReadPresenter {
  /** Where the mention begins in the text. */
  readonly start: number;
}

/** Who presents something in this text: `Direktør Kari Li fra X orienterte`, `Fra X orienterte direktør Kari Li, …`. */
export const presentersIn = (text: string, isOther: IsOther): readonly FoundPresenter[] => {
  const found: FoundPresenter[] = [];
  for (const verb of text.slice(0, 60_000).matchAll(REPORTS)) {
    const after = verb.index + verb[0].length;
    const from = startOfClause(text, verb.index);
    const subject = personIn(text.slice(from, verb.index), isOther);
    if (subject && reachesVerb(text.slice(from, verb.index))) found.push(placed(subject, from));
    else found.push(...listAfterVerb(text, after, isOther));
  }
  return found;
};

const startOfClause = (text: string, verb: number): number => {
  const near = text.slice(Math.max(0, verb - LONGEST_SUBJECT), verb);
  const stop = Math.max(
    near.lastIndexOf('. '),
    near.lastIndexOf(': '),
    near.lastIndexOf('; '),
    near.lastIndexOf(') '),
  );
  const isOrdinal = /(?:^|\s)\d{1,2}$/.test(near.slice(0, Math.max(0, stop)));
  return verb - near.length + (stop === -1 || isOrdinal ? 0 : stop + 2);
};

/** Between a name and its verb stand only title, unit and employer: no comma, no other verb. */
const reachesVerb = (subject: string): boolean => !/^fra\s|^frå\s|,\s*$/iu.test(subject.trim());

const listAfterVerb = (text: string, after: number, isOther: IsOther): readonly FoundPresenter[] => {
  const clause = /^[^.(;]{0,400}/u.exec(text.slice(after, after + 400))?.[0] ?? '';
  if (!isRole(firstWord(clause))) return [];
  const found: FoundPresenter[] = [];
  let at = after;
  for (const part of clause.split(/(?<=,)\s/u)) {
    const person = personIn(part.replace(/,\s*$/, ''), isOther);
    if (person && isRole(firstWord(part))) found.push(placed(person, at));
    at += part.length + 1;
  }
  return found;
};

const placed = (person: PrintedPerson, from: number): FoundPresenter => ({
  ...person,
  start: from + person.start,
});

export const asPresenter = (found: FoundPresenter): ReadPresenter => ({
  name: found.name,
  role: found.role,
  organisation: found.organisation,
});
