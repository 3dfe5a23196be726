import { isRole } from './people.js';

/** `Member Li`, `Cllr Li`, `Ms Li`: English minutes call people by office and surname. */
export const withoutTitle = (name: string): string => withoutOffice(name).replace(TITLE, '');
const TITLE =
  /^(?:Member|Chair|Vice Chair|Cllr|Councill?or|Commissioner|Director|Trustee|Governor|President|Secretary|Treasurer|Alderman|Mayor|Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Rev|Revd|Sir|Canon|Father)\.?\s(?=\p{Lu})/u;

/** `Kasserer Ola Vik` is Ola Vik. */
const withoutOffice = (name: string): string => {
  const space = name.indexOf(' ');
  return space > 0 && isRole(name.slice(0, space)) ? name.slice(space + 1) : name;
};

/** Does a printed first name, last name, its initials or a shortened name fit this whole one? */
export const fits = (printed: string, listed: string): boolean => {
  const part = printed.replace(/\./g, '').trim();
  const whole = listed.replace(TITLE, '');
  const words = whole.split(/[\s-]/);
  const letters = words.map((word) => word.slice(0, 1));
  // «JN» is Jakob Thor Nord: a middle name has no initial of its own
  const initials = [letters.join(''), [letters[0], letters.at(-1)].join('')];
  const isBeginning = whole.startsWith(`${part} `) || (/\s\p{Lu}$/u.test(part) && whole.startsWith(part));
  return (
    whole === part ||
    isShortened(part, words) ||
    words.includes(part) ||
    isBeginning ||
    (part.length >= 2 && initials.includes(part))
  );
};

/** `Kari B S` is Kari Bø Sand: a first name, and the first letters of the others. */
const isShortened = (printed: string, [first, ...others]: readonly string[]): boolean => {
  const [given, ...letters] = printed.split(' ');
  return (
    given === first &&
    letters.length > 1 &&
    letters.every((letter, index) => letter.length === 1 && others[index]?.startsWith(letter) === true)
  );
};
