import { slice, type Passage } from '../readers/passage.js';

/** A full stop after these does not end a sentence. */
const ABBREVIATIONS = new Set(
  (
    'kl ca nr ref mill mrd evt ev bl jf jfr pkt dvs f.eks m.fl bl.a o.l inkl ekskl vedr tlf st kap art s sst ' +
    'adm dir dr prof mv m.v vs e.g i.e t.ex bl.a ifm jan feb mar apr aug sept okt nov des dec tel hhv ' +
    'ordf sekr supp resp ang fr.o.m t.o.m osv m.m etc approx dept inc ltd co jr sr mr mrs ms cllr hon stk afd vedtl'
  ).split(' '),
);
const END = /[.!?:]{1,3}["»”')\]]{0,2}\s+(?=["«“([*\p{Lu}\d])|[;]\s+(?=\p{Lu})/gu;
/** A `sentence` longer than this is not language: no rule looks at it. */
export const LONGEST_SENTENCE = 1_200;
/** Of one paragraph only so many letters are read: a book is shorter. */
const LONGEST_PARAGRAPH = 200_000;

/** A sentence, and where it stands in the passage it was cut from. */
export interface Sentence extends Passage {
  readonly from: number;
  readonly to: number;
}

/** The sentences of a passage, each a passage of its own. */
export const sentencesOf = (passage: Passage): readonly Sentence[] => {
  const sentences: Sentence[] = [];
  let from = 0;
  const text = passage.text.slice(0, LONGEST_PARAGRAPH);
  for (const end of text.matchAll(END)) {
    const to = end.index + end[0].length;
    if (!endsSentence(text, end.index, to, from)) continue;
    sentences.push({ ...slice(passage, from, to), from, to });
    from = to;
  }
  sentences.push({ ...slice(passage, from, text.length), from, to: text.length });
  return sentences.filter((sentence) => sentence.text !== '' && sentence.text.length <= LONGEST_SENTENCE);
};

const endsSentence = (text: string, stop: number, next: number, from: number): boolean => {
  if (text[stop] === ':') return colonEnds(text.slice(from, stop), text.slice(next, next + 40));
  if (text[stop] !== '.') return true;
  const before = text.slice(Math.max(from, stop - 24), stop);
  const word = lastWord(before);
  if (ABBREVIATIONS.has(word) || INITIAL.test(before)) return false;
  if (UNIT.test(word) && /\d/.test(text.charAt(next))) return false;
  return !isOrdinal(word, text.slice(next, next + 12)) || before.trim().length > word.length + 20;
};

/** `kr. 500`, but `500 kr. Styret …`. */
const UNIT = /^(?:kr|nok)$/;

/** `K. Li`: one capital letter on its own. */
const INITIAL = /(?:^|\s)\p{Lu}$/u;

const lastWord = (text: string): string =>
  (/\S{0,24}$/.exec(text)?.[0] ?? '').toLowerCase().replace(/^["«“(]/, '');

/** A label (`Frist: …`), and a colon before a quotation or the outcome of a vote, go on. */
const colonEnds = (before: string, after: string): boolean =>
  !/(?:frist|ansvar|ansvarlig|dato|kl|due|deadline|[([]\s?(?:action|action by|owner|lead|ansv|ansvarig|tovholder))\s*$/iu.test(
    before,
  ) &&
  !/^["«“\d]/.test(after) &&
  !OUTCOME.test(after);
const OUTCOME =
  /^(?:enstemmig|samrøystes|avvist|avslått|forkastet|nedstemt|vedtatt|vedteke|godkjent|godkjend|innvilget|bifalt)(?!\p{L})/iu;

/** `1. Utkast` at the beginning, `3. August` anywhere: the full stop makes an ordinal. */
const isOrdinal = (word: string, after: string): boolean =>
  /^\d{1,2}$/.test(word) && (/^\p{Lu}\p{Ll}/u.test(after) || /^\d/.test(after));
