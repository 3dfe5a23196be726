import { sentencesOf } from '../../language/sentences.js';
import { slice, type Passage } from '../../readers/passage.js';
import type { IsOther } from '../../parties/surnames.js';
import { presentersIn } from './presenters.js';

/** Verbs that make a sentence of a line of words. */
const FINITE =
  /\s(?:er|var|ble|blei|vart|blir|vert|har|hadde|skal|vil|må|kan|bør|fikk|fekk|gikk|gjekk|vedtok|besluttet|kom|orienterte|orienterer|informerte|takket|ønsket|ønskte|foreslo|foreslår|godkjente|godkjenner|godkjennes|sender|tar|tek|vurderer|tas|blev|bliver|gjennomgikk|gjekk|starter|ønsker|ynskjer|kontakter|kontaktar|undersøker|finner|lager|la|hadde|fant|mener|meiner|minner|minte|legger|legg|bestilte|kjøpte|ringte|snakket|diskuterte|is|are|was|were|will|did|does|agreed|reported|noted|asked|said|welcomed|moved|är|ska|beslutade|beslutar|valdes|öppnade|rapporterade|informerade|orienterede|gennemgik|blev)(?:\s|[.,]|$)/u;

const BARE_OUTCOME =
  /(?:godkjent|godkjend|vedtatt|vedteke|utsatt|utsett|innvilget|innvilga|avslått|avvist|orientering|(?<!\p{L})ok)\.?$/iu;

export const isStatement = (text: string): boolean =>
  FINITE.test(text) || text.includes(': ') || BARE_OUTCOME.test(text);

export interface CutTitle {
  readonly title: string;
  readonly body: Passage | null;
}

/** Verbs with which an outcome follows its title in one sentence: `Protokoll … ble godkjent.` */
const OUTCOME =
  /\s(?:ble|blei|blev|vart|er|was|were)\s(?=(?:\p{L}{1,20}\s)?\p{L}{3,20}(?:t|d|en|et)(?!\p{L}))/iu;

/** `Arrangements. Kari to collect keys.`: the first is the title. */
const hasTwoSentences = (whole: Passage): boolean => {
  const [first, ...others] = sentencesOf(whole);
  return first !== undefined && first.text.length >= 5 && others.some(({ text }) => / .* /.test(text));
};

/** A title that is a whole sentence is text too. */
const isSentence = (text: string): boolean => /\p{L}\.$/u.test(text) && text.split(' ').length >= 6;

const isOnlyTitle = (whole: Passage): boolean =>
  whole.text.length <= 120 && !isStatement(whole.text) && !hasTwoSentences(whole);

/** Where the title ends and the text begins, when they stand in one paragraph. */
export const cutTitle = (whole: Passage, isOther: IsOther): CutTitle => {
  const marked = markedTitle(whole);
  if (marked) return marked;
  if (isOnlyTitle(whole)) return { title: whole.text, body: isSentence(whole.text) ? whole : null };
  const sentence = sentencesOf(whole)[0]?.text ?? whole.text.slice(0, 300);
  return titleWithin(sentence, whole, isOther) ?? firstSentence(sentence, whole);
};

/** Bold letters, a label, a colon or a stop end the title. */
const markedTitle = (whole: Passage): CutTitle | null => {
  const bold = /^(\*\*|__)(?=\S)[^*_]{2,200}\1[\s.:]*/u.exec(whole.text.slice(0, 220));
  if (bold) return { title: bareMarks(bold[0]), body: bodyOf(slice(whole, bold[0].length)) };
  const last = LAST_MATTER.exec(whole.text.slice(0, 40));
  if (last) return { title: last[0], body: bodyOf(slice(whole, last[0].length + 1)) };
  const label = BEFORE_LABEL.exec(whole.text.slice(0, 200));
  if (label) return { title: label[0], body: slice(whole, label[0].length) };
  const colon = /^[^.:!?]{3,80}(?=:\s)/u.exec(whole.text);
  const short = colon ?? /^\p{Lu}[^.:!?()]{2,44}\p{L}{4}(?=\.\s+\p{Ll})/u.exec(whole.text);
  const isTitle = short !== null && (colon !== null || !isStatement(short[0]));
  return isTitle ? { title: short[0], body: slice(whole, short[0].length + 1) } : null;
};

/** `Valg av leder Vedtak: Kari Li velges.` */
const BEFORE_LABEL =
  /^\P{Ll}[^.:!?]{3,140}?(?=\s(?:Vedtak|VEDTAK|Beslutning|Konklusjon|Innstilling|Forslag til vedtak|Avgjerd):\s)/u;

/** `Ymse. a) Ny kai`, `Eventuelt. Ola Vik spurte …`. */
const LAST_MATTER =
  /^(?:ymse|eventuelt|evt|øvrigt|övrigt|orienteringer|orienteringar|meldinger|meldingar)(?=\.\s)/iu;

const bareMarks = (text: string): string => text.replace(/[*_]{2}/g, '').trim();
export const bodyOf = (passage: Passage): Passage | null => (passage.text === '' ? null : passage);

/** The title goes on into a presenter or an outcome, without a stop between. */
const titleWithin = (sentence: string, whole: Passage, isOther: IsOther): CutTitle | null => {
  const presenter = presentersIn(sentence, isOther)[0];
  if (presenter && presenter.start > 3) {
    return { title: sentence.slice(0, presenter.start).trim(), body: slice(whole, presenter.start) };
  }
  const outcome = OUTCOME.exec(sentence);
  return outcome && { title: sentence.slice(0, outcome.index), body: whole };
};

/** A title that lays something on somebody is text too: `2. Rapporter ska lämnas`. */
const DUTY =
  /\s(?:må|skal|ska|skall|kontaktar|skickas?|skickar|tar (?:med|kontakt|fram)|kollar|fixar|ordnar|lämnas|valdes|utsågs|kontakter|sørger for|undersøger|indhenter|blev (?:valgt|godkendt|vedtaget)|har (?:godkendt|vedtaget|besluttet)|will|to (?:collect|organi[sz]e|send|write|check|arrange|contact|ask|prepare))(?!\p{L})/iu;

const firstSentence = (sentence: string, whole: Passage): CutTitle => {
  const rest = slice(whole, sentence.length);
  return {
    title: sentence.length < 200 ? sentence.replace(/\.$/, '') : '',
    body: DUTY.test(sentence) || (rest.text === '' && isSentence(sentence)) ? whole : bodyOf(rest),
  };
};
