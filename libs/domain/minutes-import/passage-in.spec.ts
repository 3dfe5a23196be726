import fc from 'fast-check';
import { readableSurroundings, surroundingsOf, wordsAt } from './index.js';

const text = 'Before it rained.\nThe trust paints\nthe lighthouse. After it the sun shone.';
const span = { start: 18, end: 50 };

describe('A place in the text', () => {
  it('is what stands there, between what stands before and after', () => {
    expect(surroundingsOf(text, span)).toEqual({
      before: 'Before it rained.\n',
      sentence: 'The trust paints\nthe lighthouse.',
      after: ' After it the sun shone.',
    });
  });

  it('shows as much of its surroundings as is asked for, in whole words', () => {
    expect(surroundingsOf(text, span, 10)).toEqual({
      before: 'rained.\n',
      sentence: 'The trust paints\nthe lighthouse.',
      after: ' After it',
    });
  });

  it.each([
    { start: 4, end: 4 },
    { start: 5, end: 4 },
    { start: 70, end: 900 },
  ])('must lie in the text: not $start to $end (SpanIsOutsideText)', (outside) => {
    const refused = {
      refused: 'SpanIsOutsideText',
      details: { ...outside, length: text.length },
    };
    expect(surroundingsOf(text, outside)).toEqual(refused);
    expect(wordsAt(text, outside)).toEqual(refused);
  });

  it('may be the whole text', () => {
    expect(surroundingsOf(text, { start: 0, end: text.length })).toEqual({
      before: '',
      sentence: text,
      after: '',
    });
  });

  it.each([
    [3, ''],
    [4, ''],
    [5, 'def '],
    [7, 'def '],
    [8, 'abc def '],
    [9, 'abc def '],
  ])('shows whole words before it, of %i letters «%s»', (context, before) => {
    expect(surroundingsOf('abc def ghi', { start: 8, end: 11 }, context)).toMatchObject({ before });
  });

  it.each([
    [3, ''],
    [4, ''],
    [5, ' def'],
    [7, ' def'],
    [8, ' def ghi'],
    [9, ' def ghi'],
  ])('shows whole words after it, of %i letters «%s»', (context, after) => {
    expect(surroundingsOf('abc def ghi', { start: 0, end: 3 }, context)).toMatchObject({ after });
  });

  it('cuts words that are very long, and no letter that takes two units', () => {
    const word = surroundingsOf('a'.repeat(100), { start: 50, end: 51 }, 10);
    expect(word).toMatchObject({ before: 'a'.repeat(10), after: 'a'.repeat(10) });
    const letters = surroundingsOf('🙂'.repeat(50), { start: 50, end: 52 }, 11);
    expect(letters).toMatchObject({ before: '🙂'.repeat(5), after: '🙂'.repeat(5) });
    const even = surroundingsOf('🙂'.repeat(50), { start: 50, end: 52 }, 10);
    expect(even).toMatchObject({ before: '🙂'.repeat(5), after: '🙂'.repeat(5) });
  });

  it('is never cut through a letter, and adds nothing', () => {
    const words = fc.array(
      fc.constantFrom('sol', ' ', '\n', '🙂', '<b>', 'å', '🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂'),
      {
        minLength: 1,
        maxLength: 30,
      },
    );
    fc.assert(
      fc.property(words, fc.nat(40), fc.nat(40), fc.nat(30), (parts, from, length, context) => {
        const document = parts.join('');
        const start = from % document.length;
        const end = Math.min(document.length, start + 1 + length);
        const found = surroundingsOf(document, { start, end }, context);
        if ('refused' in found) throw new Error('It lies in the text');
        const { before, sentence, after } = found;
        expect(sentence).toBe(document.slice(start, end));
        expect(document.slice(start - before.length, end + after.length)).toBe(before + sentence + after);
        expect(/^[\uDC00-\uDFFF]/.test(before) || /[\uD800-\uDBFF]$/.test(after + '.')).toBe(false);
      }),
    );
  });
});

describe('The words of a place', () => {
  it('are those that stand there, white space folded', () => {
    expect(wordsAt(text, span)).toBe('The trust paints the lighthouse.');
  });

  it('are without the tags of a table', () => {
    const cell = '<ul><li>The trust paints</li> a < b</ul>';
    expect(wordsAt(cell, { start: 0, end: cell.length })).toBe('The trust paints a < b');
  });

  it('are told apart where a tag stands between them', () => {
    expect(wordsAt('one<br>two', { start: 0, end: 10 })).toBe('one two');
  });

  it('are no more than one entry can hold (SpanIsTooLong)', () => {
    const long = 'a'.repeat(8_001);
    expect(wordsAt(long, { start: 0, end: 8_001 })).toEqual({
      refused: 'SpanIsTooLong',
      details: { length: 8_001, most: 8_000 },
    });
    expect(wordsAt(long, { start: 0, end: 8_000 })).toBe('a'.repeat(8_000));
  });

  it('must be words (SpanHasNoWords)', () => {
    expect(wordsAt('One. … Two.', { start: 4, end: 7 })).toEqual({
      refused: 'SpanHasNoWords',
      details: { start: 4, end: 7 },
    });
    expect(wordsAt('One. … Two.', { start: 4, end: 8 })).toBe('… T');
  });
});

describe('What stands around a place, for people,', () => {
  const around = (document: string, sentence: string) => {
    const start = document.indexOf(sentence);
    return readableSurroundings(document, { start, end: start + sentence.length });
  };

  it('is without tags, also those that are cut', () => {
    const row = `<p class="a">${'word '.repeat(40)}</p><p>It rains.</p>Here.<p>${'word '.repeat(40)}</p>`;
    const found = around(row, 'Here.');
    expect(JSON.stringify(found)).not.toMatch(/[<>]/);
    expect(found).toMatchObject({ before: expect.stringMatching(/word It rains\.$/) });
  });

  it('is without what is left of a tag that was cut', () => {
    const words = 'w '.repeat(70);
    const document = `<p title="one two three">${words}Here. ${words}<p title="four five six">`;
    expect(around(document, 'Here.')).toEqual({ before: words.trim(), after: words.trim() });
  });

  it('keeps signs that are no tags', () => {
    expect(around('10 > 9. Here. 8 < 9', 'Here.')).toEqual({ before: '10 > 9.', after: '8 < 9' });
  });

  it('is nowhere outside the text (SpanIsOutsideText)', () => {
    expect(readableSurroundings('Here.', { start: 0, end: 9 })).toMatchObject({
      refused: 'SpanIsOutsideText',
    });
  });
});
