import { slice, type Passage } from '../readers/passage.js';

/** A full stop after these does not end a sentence. */
const ABBREVIATIONS = new Set(
  (
    'kl ca nr ref mill mrd evt ev bl jf jfr pkt dvs f.eks m.fl bl.a o.l inkl ekskl vedr tlf st kap art s sst ' +
    'avd iht ifb eks adm dir dr prof mv m.v vs e.g i.e t.ex bl.a ifm jan feb mar apr aug sept okt nov des dec tel hhv ' +
    'ordf sekr supp resp ang fr.o.m t.o.m osv m.m etc approx dept inc ltd co jr sr mr mrs ms cllr hon stk afd vedtl d pr fx ift mht prop sec'
  ).split(' '),
);
/** Also where the blank behind the full stop was lost: `Kaia er gammel.Ola maler den`. */
const END =
  /[.!?:]{1,3}["»”')\]]{0,2}\s+(?=["«“([*\p{Lu}\d])|[;]\s+(?=\p{Lu})|(?<=\p{Ll}{3})\.(?=\p{Lu}\p{Ll}{2,30}[\s,])/gu;
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
  if (text[stop] !== '.' || OUTCOME_ALONE.test(text.slice(next, next + 24))) return true;
  const before = text.slice(Math.max(from, stop - 24), stop);
  const word = lastWord(before);
  if (isShort(word, before) || (UNIT.test(word) && /\d/.test(text.charAt(next)))) return false;
  return !isOrdinal(word, text.slice(next, next + 12)) || before.trim().length > word.length + 20;
};

/** The full stop belongs to the word. */
const isShort = (word: string, before: string): boolean =>
  ABBREVIATIONS.has(word) || (INITIAL.test(before) && !LETTERED.test(before));

/** `… 20 stk. Vedtatt.` */
const OUTCOME_ALONE =
  /^(?:Enstemmig |Samrøystes )?(?:[Vv]edtatt|[Vv]edteke|[Gg]odkjent|[Gg]odkjend|[Aa]vslått|[Ii]nnvilget|[Ii]nnvilga)\.(?:\s|$)/u;

/** `kr. 500`, but `500 kr. Styret …`. */
const UNIT = /^(?:kr|nok)$/;

/** `alternativ A`, `gruppe B`: the letter names it, and is nobody's. */
const LETTERED =
  /(?:alternativ|forslag|gruppe|gruppa|modell|plan|variant|vedlegg|versjon|bygg|hall|sal|lag|klasse|type|option|group) \p{Lu}$/iu;

/** `K. Li`: one capital letter on its own. */
const INITIAL = /(?:^|\s)\p{Lu}$/u;

const lastWord = (text: string): string =>
  (/\S{0,24}$/.exec(text)?.[0] ?? '').toLowerCase().replace(/^["«“(]/, '');

/** A label (`Frist: …`), and a colon before a quotation or the outcome of a vote, go on. */
const colonEnds = (before: string, after: string): boolean =>
  !/(?:frist|ansvar|ansvarlig|dato|kl|due|deadline|[([]\s?(?:action|action by|owner|lead|ansv|ansvarig|tovholder))\s*$/iu.test(
    before,
  ) &&
  !DECIDES.test(before) &&
  !/^["«“\d]/.test(after) &&
  !OUTCOME.test(after);
/** `Styrelsen beslutade: Kari målar kajen`. */
const DECIDES =
  /(?:^|\s)(?:styrelsen|mötet|årsmötet|stämman|bestyrelsen|generalforsamlingen|udvalget)\s(?:har )?(?:enhälligt |enstemmigt )?(?:beslutade|beslutar|beslöt|beslutat|besluttede|beslutter|besluttet|vedtog)\s*$/iu;
const OUTCOME =
  /^(?:enstemmig|samrøystes|avvist|avslått|forkastet|nedstemt|vedtatt|vedteke|godkjent|godkjend|innvilget|bifalt)(?!\p{L})/iu;

/** `1. Utkast` at the beginning, `3. August` anywhere: the full stop makes an ordinal. */
const isOrdinal = (word: string, after: string): boolean =>
  /^\d{1,2}$/.test(word) && (/^\p{Lu}\p{Ll}/u.test(after) || /^\d/.test(after));
