import type { IsOther } from './surnames.js';

/** A person as printed: with title and employer when the text gives them. */
export interface PrintedPerson {
  readonly name: string;
  readonly role: string | null;
  readonly organisation: string | null;
  /** Where role or name begin in the text. */
  readonly start: number;
}

interface Token {
  readonly text: string;
  readonly start: number;
}

const ROLE =
  /^\p{L}*(?:sjef|leder|leiar|ledare|direktør|direktör|rådgiver|rådgjevar|rådgivare|koordinator|ansvarlig|ansvarleg|konsulent|sekretær|sekreterare|professor|ordfører|ordførar|rektor|formann|rådmann|nestleder|kasserer|kasserar|kassör|ingeniør|ingeniör|forsker|forskar|advokat|minister|statsråd|byråd|kommunalråd|fylkesråd|inspektør|arkitekt|overlege|dekan|lektor|president|verge|verneombud)$/iu;
const UNIT =
  /^(?:divisjon|avdeling|seksjon|enhet|eining|institutt|fakultet|team|division|avdelning|afdeling)/iu;
const FROM = new Set(['fra', 'frå', 'från', 'i', 'ved', 'hos', 'vid', 'from', 'of']);
/** Prepositions whose complement is the next word, not a person who does something. */
const GOVERNS_NEXT = new Set([
  'med',
  'om',
  'av',
  'til',
  'for',
  'på',
  'mot',
  'till',
  'och',
  'og',
  'with',
  'to',
]);

const isCapitalised = (word: string): boolean => /^\p{Lu}\p{Ll}[\p{L}’'-]*$/u.test(word);
export const isRole = (word: string): boolean => ROLE.test(word.replace(/,$/, ''));

/**
 * The last person named in a piece of text, with title before and employer after the name:
 * `rådgiver Kari Li fra Havneetaten`, `Kari Li Havneetaten`. A name has two words or more.
 * `isOther(word, before)` tells that a word also stands elsewhere, without the name before it: then
 * it is an employer printed straight after the name, not a surname.
 */
export const personIn = (text: string, isOther: IsOther): PrintedPerson | null => {
  const tokens = tokensOf(text);
  const run = lastNameRun(tokens);
  if (!run) return null;
  const split = splitName(tokens, run, isOther);
  const role = roleBefore(tokens, run.from);
  const titles = [role?.text, split.unit].filter((title) => typeof title === 'string');
  return {
    name: nameOf(tokens.slice(run.from, split.nameEnd)),
    role: titles.join(', ') || null,
    organisation: split.organisation,
    start: role?.start ?? tokens[run.from]?.start ?? 0,
  };
};

const nameOf = (tokens: readonly Token[]): string =>
  tokens.map((token) => token.text.replace(/,$/, '')).join(' ');

const tokensOf = (text: string): readonly Token[] =>
  [...text.matchAll(/\S+/g)].map((match) => ({ text: match[0], start: match.index }));

interface Run {
  readonly from: number;
  readonly to: number;
}

/** The last two or more capitalised words in a row that are neither title nor employer. */
const lastNameRun = (tokens: readonly Token[]): Run | null => {
  let best: Run | null = null;
  let from = 0;
  while (from < tokens.length) {
    let to = from;
    while (to < tokens.length && startsName(tokens[to]?.text ?? '')) to += 1;
    const run = withoutGoverned(tokens, { from, to });
    if (run.to - run.from >= 2) best = run;
    from = Math.max(to, from + 1);
  }
  return best;
};

const startsName = (word: string): boolean => isCapitalised(word) && !isRole(word) && !UNIT.test(word);

const withoutGoverned = (tokens: readonly Token[], run: Run): Run => {
  const before = tokens[run.from - 1]?.text.toLowerCase() ?? '';
  if (FROM.has(before)) return { from: run.to, to: run.to };
  return GOVERNS_NEXT.has(before) ? { from: run.from + 1, to: run.to } : run;
};

interface SplitName {
  readonly nameEnd: number;
  readonly organisation: string | null;
  readonly unit: string | null;
}

const splitName = (tokens: readonly Token[], run: Run, isOther: IsOther): SplitName => {
  const next = wordAt(tokens, run.to).toLowerCase();
  if (FROM.has(next)) return { nameEnd: run.to, organisation: words(tokens, run.to + 1) || null, unit: null };
  if (UNIT.test(next)) return withUnit(tokens, run);
  const last = wordAt(tokens, run.to - 1);
  const isLong = run.to - run.from >= 3;
  const isEmployer = isLong && (next === 'og' || isOther(last, wordAt(tokens, run.to - 2)));
  if (!isEmployer) return { nameEnd: run.to, organisation: null, unit: null };
  return { nameEnd: run.to - 1, organisation: words(tokens, run.to - 1), unit: null };
};

/** `Kari Li Divisjon Drift i Havneetaten`: unit first, employer behind the preposition. */
const withUnit = (tokens: readonly Token[], run: Run): SplitName => {
  const at = tokens.findLastIndex((token, index) => index > run.to && FROM.has(token.text));
  const unit = words(tokens, run.to, at === -1 ? tokens.length : at);
  return { nameEnd: run.to, organisation: at === -1 ? null : words(tokens, at + 1), unit };
};

const wordAt = (tokens: readonly Token[], index: number): string => tokens[index]?.text ?? '';

const words = (tokens: readonly Token[], from: number, to = tokens.length): string =>
  tokens
    .slice(from, to)
    .map((token) => token.text)
    .join(' ')
    .replace(/[,.;]$/, '');

/** The title that stands before a name, with the field it is for: `avdelingssjef havn og kai`. */
const roleBefore = (tokens: readonly Token[], name: number): { text: string; start: number } | null => {
  for (let index = name - 1; index >= Math.max(0, name - 6); index -= 1) {
    const token = tokens[index];
    if (!token || /[,.;:)]$/.test(token.text)) return null;
    if (!isRole(token.text)) continue;
    const text = tokens
      .slice(index, name)
      .map((word) => word.text)
      .join(' ');
    return { text: text.slice(0, 1).toLowerCase() + text.slice(1), start: token.start };
  }
  return null;
};
