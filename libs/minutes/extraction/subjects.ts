import type { PartyBook } from '../parties/book.js';
import { collectiveAt, isActingNoun, isNobody, nameWithAnd } from '../parties/words.js';
import { verbAt, type VerbKind } from '../language/verbs.js';

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

const JOINED = /^(?:\s*,\s*(?:og |and |och )?|\s+(?:og|and|och|samt|&)\s+|\s*\/\s*)/iu;
const ASIDE = /^\s*(?:\([^()]{0,60}\)|\*{1,2})/u;

/** The clause with which a sentence begins: `A og B sender …`, `C, oppdaterer …`. */
export const clauseAt = (sentence: string, book: PartyBook, from = 0): Clause | null => {
  const skipped = /^[\s*_"«(]{0,6}/.exec(sentence.slice(from))?.[0].length ?? 0;
  const start = from + skipped;
  const list = subjectsAt(sentence, start, book);
  if (list.subjects.length === 0) return null;
  const gap = /^(?:\s*\([^()]{0,60}\))?[\s*_,:]{0,5}/u.exec(sentence.slice(list.end))?.[0].length ?? 0;
  const verb = verbAt(sentence.slice(list.end + gap));
  if (!verb || gap === 0) return null;
  return { subjects: list.subjects, verb: verb.kind, start, end: list.end + gap + verb.length };
};

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
    if (!one) break;
    const beginsClause =
      stopsBeforeClause && subjects.length > 0 && verbAt(text.slice(one.end).trimStart()) !== null;
    if (beginsClause) break;
    subjects.push(one.subject);
    end = one.end + (ASIDE.exec(text.slice(one.end, one.end + 80))?.[0].length ?? 0);
    const joined = JOINED.exec(text.slice(end, end + 20));
    if (!joined) break;
    at = end + joined[0].length;
  }
  return { subjects, end };
};

const oneSubject = (text: string, at: number, book: PartyBook): { subject: Subject; end: number } | null => {
  const pair = nameWithAnd(text.slice(at, at + 60));
  if (pair !== null) return { subject: { name: book.find(pair)?.name ?? pair, sort: 'known' }, end: at + pair.length };
  const collective = collectiveAt(text.slice(at, at + 60));
  const known = book.mentionAt(text, at);
  const run = /^\p{L}[\p{L}.’'-]{0,40}(?:\s\p{Lu}[\p{L}’'-]{0,40}){0,4}/u.exec(text.slice(at, at + 160))?.[0];
  const isOtherPerson = known?.party.kind === 'person' && (run?.length ?? 0) > known.end - at;
  if (known && !isOtherPerson && known.end - at >= (collective?.length ?? 0)) {
    return { subject: { name: known.party.name, sort: 'known' }, end: known.end };
  }
  if (collective !== null)
    return { subject: { name: capital(collective), sort: 'collective' }, end: at + collective.length };
  if (run === undefined) return null;
  const first = run.split(' ')[0] ?? '';
  const isName = /^\p{Lu}/u.test(first) || isActingNoun(first);
  if (!isName || isNobody(first)) return null;
  return { subject: { name: capital(run.replace(/[.’'-]+$/, '')), sort: 'named' }, end: at + run.length };
};

export const capital = (name: string): string => name.slice(0, 1).toUpperCase() + name.slice(1);

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

/** `Deretter sender KS …`, `Innen 1. juni skal KS …`: the verb stands before its known subject. */
export const invertedClause = (sentence: string, book: PartyBook): Clause | null => {
  for (const space of sentence.slice(0, 200).matchAll(/\s/g)) {
    const at = space.index + 1;
    const verb = verbAt(sentence.slice(at));
    if (!verb || !isDuty(verb.kind)) continue;
    const subjectAt = at + verb.length + 1;
    if (!book.mentionAt(sentence, subjectAt)) continue;
    const list = subjectsAt(sentence, subjectAt, book);
    return { subjects: list.subjects, verb: verb.kind, start: subjectAt, end: list.end };
  }
  return null;
};

/** Does a verb of this kind lay something on its subject? */
export const isDuty = (verb: VerbKind): boolean =>
  verb === 'task' || verb === 'promise' || verb === 'responsible';
