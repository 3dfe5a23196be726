import type { Context } from '../context.js';
import { isSomebody } from './task-marks.js';
import { clauseAt, subjectsAt, type Subject } from './subjects.js';

const NOBODY = /^(?:-|–|—|\?|ingen|n\/a|tbd|ikke avklart|uavklart|uavklara|alle\?)?$/iu;

/** `KS v/ Kari Li`: who acts for the body. */
const ON_BEHALF = /(?<!\p{L})\p{Lu}[\p{L} ]{1,30}\sv\/\s?(?=\p{Lu}\p{Ll})/gu;

/** Everybody in the cell of a column for owners: `Kari, Ola`, `KL / OV`, `Nils Petter og bedriftslegen`. */
export const ownersInCell = (cell: string, context: Context): readonly Subject[] =>
  cell
    .slice(0, 300)
    .replace(ON_BEHALF, '')
    .split(/[,;/+&]|\s(?:og|and|och|samt)\s/u)
    .map((part) =>
      part
        .replace(/[*_@()]/g, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((part) => !NOBODY.test(part))
    .flatMap((part) => doersIn(part, context) ?? ownerIn(part, context));

/** `Kari følger opp`. */
const doersIn = (part: string, { book }: Context): readonly Subject[] | null =>
  / \p{Ll}/u.test(part) ? (clauseAt(part, book)?.subjects ?? null) : null;

/** `Avtales nærmere`. */
const LATER =
  /^\p{L}{4,20}(?:es|ast) (?:nærmere|nærare|senere|seinare|på|i|av)(?!\p{L})|^(?:kommer|kjem)(?!\p{L})/iu;

/** A name, code or title; in this column also one that is printed nowhere else. */
const ownerIn = (part: string, context: Context): readonly Subject[] => {
  if (LATER.test(part)) return [];
  const known = context.book.find(part);
  if (known) return [{ name: known.name, sort: 'known' }];
  const list = subjectsAt(part, 0, context.book);
  const [first] = list.subjects;
  if (first && list.end >= part.length) return [first];
  const isName =
    /^\p{Lu}[\p{L}\d.’' -]{0,40}$/u.test(part) || (first !== undefined && isSomebody(first, context));
  return isName ? [{ name: part, sort: 'named' }] : [];
};
