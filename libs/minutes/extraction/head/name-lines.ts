import { isRole } from '../../parties/people.js';
import { columnRole } from '../../readers/column-names.js';
import type { Block } from '../../readers/index.js';
import { isInDashes, isNameOnly, nameInBullet, namesInList } from './attendance.js';

/** The names of one entry below a label; none when it is no line of names. */
export const namesOfEntry = ({ kind }: Block, text: string): readonly string[] =>
  kind === 'bullet' ? [nameInBullet(text)].filter((name) => name !== '') : namesInLine(text);

/** A line that holds nothing but names, or one name with its title behind. */
const namesInLine = (text: string): readonly string[] => {
  if (text.length > 400 || /^\d/.test(text) || isTableHead(text)) return [];
  const names = namesSaid(text);
  if (names.length > 0 && names.every(isNameOnly)) return names;
  const first = nameInBullet(text);
  return isWithTitle(first, text) ? [first] : [];
};

const namesSaid = (text: string): readonly string[] =>
  isInDashes(text) || /[,;&]|\s(?:og|and|samt|\/)\s/u.test(text) ? namesInList(text) : [nameInBullet(text)];

/** `Sak / Notat / Ansvar`: names of columns. */
const isTableHead = (text: string): boolean => {
  const cells = text.split(/\s[/|]\s/u);
  return cells.length > 1 && cells.every((cell) => columnRole(cell) !== null);
};

/** `Kari Li Nestleder Ikke til stede i sak 4`. */
const isWithTitle = (name: string, line: string): boolean => {
  const behind = line.slice(name.length).trim().split(/[\s,]/u, 1)[0] ?? '';
  return isNameOnly(name) && name.includes(' ') && line.length < 120 && isRole(behind);
};
