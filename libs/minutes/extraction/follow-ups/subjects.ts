import { isPresentDeed } from '../../language/deed-forms.js';
import { capital, matchLength } from '../../language/matching.js';
import type { PartyBook } from '../../parties/book.js';
import { officeLength } from '../../parties/offices.js';
import { collectiveAt, isActingNoun, isNobody, nameWithAnd } from '../../parties/words.js';
import type { Mention } from '../../parties/party.js';
import { verbAt, type VerbKind } from '../../language/verbs.js';

/** Somebody who is named as doing something. */
export interface Subject {
  /** Preferred name of a known party, else as printed with a capital letter. */
  readonly name: string;
  /** `known`: in the register or the document's own lists; `named`: a name or title only seen here. */
  readonly sort: 'known' | 'named' | 'collective';
}

/** A subject with its verb: who is said to do what kind of thing. */
export interface Clause {
  readonly subjects: readonly Subject[];
  readonly verb: VerbKind;
  /** Where the subject begins in the sentence. */
  readonly start: number;
  /** Where the verb ends. */
  readonly end: number;
}

const JOINED = /^(?:\s*,\s*(?:og |and |och )?|\s+(?:og|and|och|samt|&|\+)\s+|\s*\/\s*)/iu;
const ASIDE = /^(?:\s*(?:\([^()]{0,60}\)|\*{1,2})|\s(?:og|&)\sco(?![\p{L}]))/u;

/** The clause with which a sentence begins: `A og B sender …`, `C, oppdaterer …`. */
export const clauseAt = (sentence: string, book: PartyBook, from = 0): Clause | null => {
  const skipped = matchLength(
    /^[\s*_"«(]{0,6}(?:(?:nei|ja|jo|ok),\s|nb:?\s|(?:og|men|så)\s(?=\p{Lu})|att\s|the\s(?=\p{L}))?/iu,
    sentence.slice(from, from + 20),
  );
  const start = from + skipped;
  const list = subjectsAt(sentence, start, book);
  if (list.subjects.length === 0) return null;
  const gap = matchLength(
    /^(?:\s*\([^()]{0,60}\)|\s(?:(?:fra|frå|ved)\s|v\/\s?)[\p{L}-]{2,30}(?=\s))?[\s*_,:]{0,5}/u,
    sentence.slice(list.end),
  );
  const verb = verbAt(sentence.slice(list.end + gap));
  if (!verb || gap === 0 || SIGNS.test(sentence.slice(list.end, list.end + 60))) return null;
  return { subjects: list.subjects, verb: verb.kind, start, end: list.end + gap + verb.length };
};

/** `Kari Li skrivar`, `Kari Li, sekretær`: below the last line she signs. */
const SIGNS =
  /^(?:,\s\p{L}{3,20}|\s(?:skrivar|leiar|kasserar|kasserer|referent|sekretær|styreleder|styreleiar|møteleder|møteleiar))[\s.]*$/iu;

/**
 * Every name at `start`, split on commas and «og», but never inside a known name. `stopsBeforeClause`:
 * behind a label, a name followed by a verb begins the next sentence (`ansvar: A, B henter nøkkelen`).
 */
export const subjectsAt = (
  text: string,
  start: number,
  book: PartyBook,
  stopsBeforeClause = false,
): { readonly subjects: readonly Subject[]; readonly end: number } => {
  const subjects: Subject[] = [];
  let at = start;
  let end = start;
  while (subjects.length < 12) {
    const one = oneSubject(text, at, book);
    const isNext = stopsBeforeClause && subjects.length > 0;
    if (!one || (isNext && hasVerb(text, one.end))) break;
    subjects.push(one.subject);
    end = one.end + matchLength(ASIDE, text.slice(one.end, one.end + 80));
    const joint = matchLength(JOINED, text.slice(end, end + 20));
    if (joint === 0) break;
    at = end + joint;
  }
  return { subjects, end };
};

const hasVerb = (text: string, at: number): boolean => verbAt(text.slice(at, at + 100).trimStart()) !== null;

interface FoundSubject {
  readonly subject: Subject;
  readonly end: number;
}

/** A county with an «og», a known party, a collective word, or a name only seen here: in this order. */
const oneSubject = (text: string, at: number, book: PartyBook): FoundSubject | null => {
  const near = text.slice(at, at + 160);
  const run = withoutVerb(NAME_RUN.exec(near)?.[0] ?? '');
  return (
    office(near, at) ??
    county(near, at, book) ??
    knownSubject(book.mentionAt(text, at), run, collectiveAt(near)) ??
    collectiveSubject(collectiveAt(near), at) ??
    namedSubject(run, at)
  );
};

/** One word and the capitalised words after it; the next label (`Ansvar: Kari Li Frist: …`) is none of them. */
const NAME_RUN = /^\p{L}[\p{L}.’'-]{0,40}(?:\s(?!\p{L}{1,20}\s?:)\p{Lu}(?:\.(?=\s)|[\p{L}’'-]{0,40})){0,4}/u;

/** `Ola Sender brev`: a deed with a capital letter is not a surname. */
const withoutVerb = (printed: string): string => {
  const run = printed.replace(/[’']s$/u, '');
  const space = run.lastIndexOf(' ');
  const last = run.slice(space + 1);
  return space > 0 && (isPresentDeed(last) || /^(?:Will|Shall|To|Has)$/u.test(last))
    ? run.slice(0, space)
    : run;
};

const office = (near: string, at: number): FoundSubject | null => {
  const length = officeLength(near);
  return length === 0
    ? null
    : { subject: { name: capital(near.slice(0, length)), sort: 'named' }, end: at + length };
};

const county = (near: string, at: number, book: PartyBook): FoundSubject | null => {
  const name = nameWithAnd(near);
  if (name === null) return null;
  return { subject: { name: book.find(name)?.name ?? name, sort: 'known' }, end: at + name.length };
};

const knownSubject = (known: Mention | null, run: string, collective: string | null): FoundSubject | null =>
  known && isMeant(known, run, collective ?? '')
    ? { subject: { name: known.party.name, sort: 'known' }, end: known.end }
    : null;

const collectiveSubject = (word: string | null, at: number): FoundSubject | null =>
  word === null ? null : { subject: { name: capital(word), sort: 'collective' }, end: at + word.length };

/** `Kari` is known, but `Kari Dal` is somebody else; `alle` is longer than a party called so. */
const isMeant = (known: Mention, run: string, collective: string): boolean => {
  const length = known.end - known.start;
  return length >= collective.length && (known.party.kind !== 'person' || run.length <= length);
};

const namedSubject = (run: string, at: number): FoundSubject | null => {
  const [letter = '', second = ''] = run.split(' ');
  const first = /^\p{Lu}\.$/u.test(letter) ? second : letter;
  if (!mayAct(first.replace(/\.$/u, '')) || isDeedAlone(run)) return null;
  return { subject: { name: capital(run.replace(/[.’'-]+$/, '')), sort: 'named' }, end: at + run.length };
};

const mayAct = (first: string): boolean =>
  first.length >= 2 && !isNobody(first) && (/^\p{Lu}/u.test(first) || isActingNoun(first));

/** `Sender skriv til alle`: the verb stands first, and nobody does it. */
const isDeedAlone = (run: string): boolean => /^\p{Lu}\p{Ll}{3,}$/u.test(run) && isPresentDeed(run);

/** Words after which a clause inside a sentence begins. */
const INNER = /(?<!\p{L})(?:der|hvor|kor|og|så|men|at|,)\s+(?=\p{L})/giu;

/** A clause further inside: `… der KS kommer tilbake med …`. Only known parties: the rest is guesswork. */
export const innerClause = (sentence: string, book: PartyBook): Clause | null => {
  for (const joint of sentence.matchAll(INNER)) {
    const at = joint.index + joint[0].length;
    if (!book.mentionAt(sentence, at)) continue;
    const clause = clauseAt(sentence, book, at);
    if (clause && isDuty(clause.verb)) return clause;
  }
  return null;
};

/** Words with which a sentence begins that has its subject behind the verb. */
const OPENS_INVERTED =
  /^(?:innen|innan|til|før|deretter|derfor|difor|etter|i|på|så|videre|vidare|samtidig|samstundes|dessuten|senest|seinast|nå|no)\s/iu;

/** `Deretter sender KS …`, `Innen 1. juni skal Kari …`: the verb stands before its subject. */
export const invertedClause = (sentence: string, book: PartyBook): Clause | null => {
  for (const space of sentence.slice(0, 200).matchAll(/\s/g)) {
    const at = space.index + 1;
    const verb = verbAt(sentence.slice(at));
    if (!verb || !isDuty(verb.kind)) continue;
    const subjectAt = at + verb.length + 1;
    if (!isActorAt(sentence, subjectAt, verb.kind, book)) continue;
    const list = subjectsAt(sentence, subjectAt, book);
    return { subjects: list.subjects, verb: verb.kind, start: subjectAt, end: list.end };
  }
  return null;
};

const isActorAt = (sentence: string, at: number, verb: VerbKind, book: PartyBook): boolean =>
  book.mentionAt(sentence, at) !== null ||
  (OPENS_INVERTED.test(sentence) && isPartOfName(sentence, at, book)) ||
  (verb === 'promise' && isOfficeAt(sentence, at));

/** `vil styret be om …`, `skal leder ringe …`. */
const isOfficeAt = (sentence: string, at: number): boolean =>
  isActingNoun(/^\p{L}[\p{L}-]{2,30}(?= \p{Ll})/u.exec(sentence.slice(at, at + 40))?.[0] ?? '');

const isPartOfName = (sentence: string, at: number, { parties }: PartyBook): boolean => {
  const word = /^\p{Lu}\p{L}{1,30}/u.exec(sentence.slice(at, at + 40))?.[0];
  return parties.some(({ kind, name }) => kind === 'person' && name.split(/[\s-]/).includes(word ?? ''));
};

/** Does a verb of this kind lay something on its subject? */
export const isDuty = (verb: VerbKind): boolean =>
  verb === 'task' || verb === 'promise' || verb === 'responsible';
