import { isDeedNoun, isOrder } from '../../language/deed-forms.js';
import { infinitiveLength } from '../../language/deeds.js';
import { matchLength } from '../../language/matching.js';
import { verbAt } from '../../language/verbs.js';
import { isPersonName } from '../../parties/first-names.js';
import { isActingNoun } from '../../parties/words.js';
import type { Context } from '../context.js';
import { fitsSomebody } from './owners.js';
import { clauseAt, subjectsAt, type Subject } from './subjects.js';

/** `[ ]`, `☐`: a box that nobody has ticked. */
export const OPEN_BOX = /^\s*(?:\[\s?\]|☐|□)\s*/u;
export const TICKED_BOX = /^\s*(?:\[[xX✓v]\]|☑|✓|✔|✅)/u;
/** `=>`, `→` before what follows from a matter. */
export const ARROW = /^\s*(?:={1,3}>|-{1,3}>|→|⇒|➔|>>)\s*/u;

/** Somebody whom the lists know by name, first name or initials, or who has a person's name. */
export const isListed = ({ sort, name }: Subject, context: Context): boolean =>
  sort === 'known' || (sort === 'named' && (fitsSomebody(name, context) || isPersonName(name)));

export interface NamedDeed {
  readonly subjects: readonly Subject[];
  /** Where what is to be done begins. */
  readonly deedAt: number;
}

/** `Kari: sende brev`, `@Kari, Ola – rydder`: names, a mark, and what they do. */
export const namesBeforeMark = (text: string, context: Context): NamedDeed | null => {
  const start = matchLength(/^[\s*_@]{0,4}/u, text);
  const list = subjectsAt(text, start, context.book);
  const mark = matchLength(
    /^[*_]{0,2}\s?(?:[:–-]|→|[-=]>)[*_]{0,2}\s+/u,
    text.slice(list.end, list.end + 10),
  );
  if (list.subjects.length === 0 || mark === 0) return null;
  return { subjects: list.subjects, deedAt: list.end + mark };
};

/** Does this begin with a deed: `sende brev`, `Sender brev`, `å rydde`? */
export const beginsWithDeed = (text: string): boolean => {
  const near = text.slice(0, 60);
  const low = near.slice(0, 1).toLowerCase() + near.slice(1);
  const verb = verbAt(low);
  const isTold = /^\s(?:\p{L}{1,12}\s)?at(?!\p{L})/u.test(low.slice(verb?.length ?? 0));
  return infinitiveLength(low) > 0 || isOrder(low) || (verb?.kind === 'task' && !isTold);
};

/** `Sende brev`, `Ring naboen`, `Innkjøp av maling`. */
export const namesDeed = (text: string): boolean => {
  const low = text.slice(0, 1).toLowerCase() + text.slice(1);
  return infinitiveLength(low) > 0 || isOrder(low) || isDeedNoun(/^\p{L}{1,30}/u.exec(low)?.[0] ?? '');
};

/** Who is to do what a mark says is a task: the subject of its clause, or names before a colon. */
export const doersOf = (text: string, context: Context): readonly Subject[] => {
  const clause = clauseAt(text, context.book);
  if (clause && clause.verb !== 'past' && clause.verb !== 'state') return clause.subjects;
  const addressed = ADDRESSED.exec(text)?.[1];
  if (addressed !== undefined) return subjectsAt(addressed, 0, context.book).subjects;
  const named = namesBeforeMark(text, context);
  return named?.subjects.every((subject) => isSomebody(subject, context)) ? named.subjects : [];
};

/** `sjekke prisen @Kari`. */
const ADDRESSED = /\s@(\p{Lu}[\p{L}-]{1,30}(?: \p{Lu}[\p{L}-]{1,30})?)[.\s]*$/u;

export const isSomebody = (subject: Subject, context: Context): boolean =>
  isListed(subject, context) || subject.sort === 'collective' || isActingNoun(subject.name);
