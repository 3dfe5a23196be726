import { isNameOnly, namesInList } from './attendance.js';
import { labelledBlock } from './head-labels.js';

/** `Fast tilsette: Kari Li, Ola Vik`: a group of any name, told by the names behind it. */
export const groupOfNames = (text: string): string | null => {
  const label = /^[\s*_]{0,6}\p{Lu}[\p{L} /-]{1,60}[*_]{0,3}:\s{1,8}/u.exec(text.slice(0, 100))?.[0];
  if (label === undefined || labelledBlock(text) !== null) return null;
  const names = namesInList(text.slice(label.length));
  const isAll = names.length > 0 && names.every((name) => isNameOnly(name) && name.includes(' '));
  return isAll ? label : null;
};

/** `Til stede: Kari. Forfall: Per`, `**Dato:** 3. mai **Til stede:** Kari`: a paragraph may hold several labels. */
export const partsOf = (text: string): readonly string[] => text.slice(0, 10_000).split(NEXT_LABEL);
const NEXT_LABEL =
  /(?<=[.;]\s)(?=\p{Lu}[\p{L} ]{1,25}:\s)|\s(?=\*{1,2}\p{Lu}[^*:]{1,30}(?::\*{1,2}|\*{1,2}:))/u;

/** Any other label: the list is over. */
const LABEL = /^[\s*_]{0,6}\p{Lu}[\p{L} /-]{1,40}[*_]{0,3}:/u;
export const isOtherLabel = (text: string): boolean => LABEL.test(text) || labelledBlock(text) !== null;

/** The names of the columns of a list. */
export const NAMES_ABOVE = /^(?:Navn|Namn)(?:\s(?:\p{Lu}\p{Ll}+|for)){0,4}$/u;
