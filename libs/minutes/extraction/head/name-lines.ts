import { isRole } from '../../parties/people.js';
import type { Block } from '../../readers/index.js';
import { isInDashes, isNameOnly, nameInBullet, namesInList } from './attendance.js';

/** The names of one entry below a label; none when it is no line of names. */
export const namesOfEntry = ({ kind }: Block, text: string): readonly string[] =>
  kind === 'bullet' ? [nameInBullet(text)].filter((name) => name !== '') : namesInLine(text);

/** A line that holds nothing but names, or one name with its title behind. */
const namesInLine = (text: string): readonly string[] => {
  if (text.length > 400 || /^\d/.test(text)) return [];
  const names =
    isInDashes(text) || /[,;&]|\s(?:og|and|samt|\/)\s/u.test(text) ? namesInList(text) : [nameInBullet(text)];
  if (names.length > 0 && names.every(isNameOnly)) return names;
  const first = nameInBullet(text);
  return isWithTitle(first, text) ? [first] : [];
};

/** `Kari Li Nestleder Ikke til stede i sak 4`. */
const isWithTitle = (name: string, line: string): boolean => {
  const behind = line.slice(name.length).trim().split(/[\s,]/u, 1)[0] ?? '';
  return isNameOnly(name) && name.includes(' ') && line.length < 120 && isRole(behind);
};
