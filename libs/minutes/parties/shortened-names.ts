/** `Kari B S` is Kari Bø Sand: a first name, and the first letters of the others. */
export const isShortened = (printed: string, [first, ...others]: readonly string[]): boolean => {
  const [given, ...letters] = printed.split(' ');
  return (
    given === first &&
    letters.length > 1 &&
    letters.every((letter, index) => letter.length === 1 && others[index]?.startsWith(letter) === true)
  );
};
