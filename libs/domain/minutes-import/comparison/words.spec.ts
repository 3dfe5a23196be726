import { foldedWord, foldedWords, isSameText, isSpellingOf, wordsOf } from './words.js';

describe('The words of a text', () => {
  it.each<[string, readonly string[]]>([
    ['The quay, the mole.', ['The', 'quay', 'the', 'mole']],
    ['17,8 mill. on 23/2 at 12:30', ['17,8', 'mill', 'on', '23/2', 'at', '12:30']],
    ['på-melding – o’er d’Or', ['på-melding', 'o’er', 'd’Or']],
    ['a--b - c', ['a', 'b', 'c']],
    [' ', []],
    ['A\u030Ase', ['Åse']],
  ])('of «%s» are %j', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  it('are compared without regard to capitals', () => {
    expect(foldedWord('ÅSE')).toBe('åse');
    expect(foldedWords('Åse LUNDE')).toEqual(['åse', 'lunde']);
  });
});

describe('Two words', () => {
  it.each([
    ['quays', 'quayz'],
    ['quays', 'quayxs'],
    ['fyrtårn', 'fyrtårm'],
    ['breakers', 'brxxkers'],
    ['breakers', 'brkers'],
    ['breakers', 'breakersxx'],
    ['breakers', 'xxeakers'],
    ['breakers', 'braekers'],
  ])('may be one in two spellings: %s and %s', (a, b) => {
    expect([isSpellingOf(a, b), isSpellingOf(b, a)]).toEqual([true, true]);
  });

  it.each([
    ['the same', 'breakers', 'breakers'],
    ['short', 'quay', 'quax'],
    ['of middle length, in two letters', 'harbour', 'harxxur'],
    ['long, in three letters', 'breakers', 'brxxxers'],
    ['longer by three', 'breakers', 'breakersxxx'],
    ['unlike at both ends', 'breakers', 'xreakerx'],
    ['a number', 'room1234', 'room1235'],
    ['a number on one side', 'roomabcd', 'roomabc1'],
  ])('are two when they are %s: %s and %s', (_, a, b) => {
    expect([isSpellingOf(a, b), isSpellingOf(b, a)]).toEqual([false, false]);
  });
});

describe('Two texts', () => {
  it.each([
    ['', ' . '],
    ['The quay is paved.', 'the QUAY, is paved'],
    ['The lighthouse is red', 'The lighthuose is red'],
    ['Their sam arbeid goes on', 'Their samarbeid goes on'],
    ['Their samarbeid', 'Their sam arbeid'],
    ['sam arbeid samarbeid', 'samarbeid sam arbeid'],
  ])('say the same: «%s» and «%s»', (a, b) => {
    expect([isSameText(a, b), isSameText(b, a)]).toEqual([true, true]);
  });

  it.each([
    ['', 'The quay'],
    ['The quay is paved', 'The quay is paved today'],
    ['The quay is paved', 'The mole is paved'],
    ['Their sam arbeid', 'Their arbeidsam'],
    ['a b c', 'abc'],
  ])('say something else: «%s» and «%s»', (a, b) => {
    expect([isSameText(a, b), isSameText(b, a)]).toEqual([false, false]);
  });
});
