import { NO_ORDERS, NOUNS_TOO, STRONG, WEAK } from './norwegian-deeds.js';

/** A form of a deed's verb. */
export type DeedForm = 'infinitive' | 'present' | 'imperative' | 'passive' | 'participle';

/** The words of which a verb needs one to be a deed; none when it is one alone. */
type Needed = readonly string[];
type Forms = Readonly<Record<DeedForm, Map<string, Needed>>>;

const FORMS: Forms = {
  infinitive: new Map(),
  present: new Map(),
  imperative: new Map(),
  passive: new Map(),
  participle: new Map(),
};

const ORDER: readonly DeedForm[] = ['infinitive', 'present', 'imperative', 'passive', 'participle'];

/** A verb that is a deed alone stays one, whatever it means with other words. */
const add = (form: DeedForm, word: string, needed: Needed): void => {
  const before = FORMS[form].get(word);
  if (before?.length === 0) return;
  FORMS[form].set(word, needed.length === 0 || !before ? needed : [...before, ...needed]);
};

const withoutDouble = (stem: string): string => (/(\p{L})\1$/u.test(stem) ? stem.slice(0, -1) : stem);

const bendWeak = (stem: string): void => {
  const short = withoutDouble(stem);
  const ends: Readonly<Record<DeedForm, readonly string[]>> = {
    infinitive: [`${stem}e`, `${stem}a`],
    present: [`${stem}er`, `${stem}ar`],
    imperative: [stem.endsWith('mm') ? short : stem],
    passive: [`${stem}es`, `${stem}ast`],
    participle: [`${stem}et`, `${stem}t`, `${stem}a`, `${stem}d`, `${short}t`, `${short}d`],
  };
  for (const form of ORDER) for (const word of ends[form]) add(form, word, []);
};

const bendStrong = (row: string): void => {
  const cells = row.split('|').map((cell) => cell.split(' ').filter((word) => word !== ''));
  const needed = cells[ORDER.length] ?? [];
  for (const [index, form] of ORDER.entries()) for (const word of cells[index] ?? []) add(form, word, needed);
};

for (const stem of WEAK.flatMap((row) => row.split(' '))) bendWeak(stem);
for (const row of STRONG) bendStrong(row);
for (const noun of NOUNS_TOO) FORMS.imperative.delete(noun);
for (const stem of NO_ORDERS)
  for (const end of ['es', 'ast', 'et', 't', 'a', 'd']) {
    FORMS.passive.delete(`${stem}${end}`);
    FORMS.participle.delete(`${stem}${end}`);
  }

/** A verb and the word it needs stand at most so many words apart: `legger det nye utkastet ut`. */
const APART = 4;
const WORD = /^\p{L}[\p{L}-]{1,24}(?![\p{L}-])/u;

/** How long the verb is with which this text begins when it is a deed in this form; 0 when it is none. */
export const deedLength = (text: string, form: DeedForm): number => {
  const word = WORD.exec(text.slice(0, 30))?.[0] ?? '';
  const needed = FORMS[form].get(word.toLowerCase());
  if (!needed) return 0;
  const near = text.slice(word.length, word.length + 80).split(/[.,;:?!]/, 1)[0] ?? '';
  const after = near.trim().toLowerCase().split(/\s+/, APART);
  return needed.length === 0 || after.some((one) => needed.includes(one)) ? word.length : 0;
};

/** Where the first deed in the passive voice begins (`bestilles`, `blir sendt`, `må kjøpes`); -1 when there is none. */
export const passiveDeedAt = (text: string): number => {
  for (const word of text.matchAll(/(?<![\p{L}-])\p{Ll}{3,24}(?![\p{L}-])/gu)) {
    const near = text.slice(word.index);
    if (deedLength(near, 'passive') > 0) return word.index;
    if (BECOMES.has(word[0]) && deedLength(near.slice(word[0].length).trimStart(), 'participle') > 0)
      return word.index;
  }
  return -1;
};
const BECOMES: ReadonlySet<string> = new Set(['blir', 'vert']);

/** Does this begin with a deed that is ordered: `Ring naboen`? `Se vedlegg` sends the reader elsewhere. */
export const isOrder = (text: string): boolean =>
  deedLength(text, 'imperative') > 0 && !/^se(?!\p{L})/iu.test(text);

/** Is this word alone a deed in the present tense? */
export const isPresentDeed = (word: string): boolean => FORMS.present.get(word.toLowerCase())?.length === 0;

/** `bestilling`, `rydding`: the noun of a deed. */
export const isDeedNoun = (word: string): boolean => {
  const low = word.toLowerCase();
  return NOUNS.has(low) || (low.endsWith('ing') && FORMS.infinitive.has(`${low.slice(0, -3)}e`));
};
const NOUNS: ReadonlySet<string> = new Set(
  'innkjøp kjøp vedlikehold vedlikehald oppfølging oppfølgjing innhenting utsending utdeling innsamling påmelding opprydding opprydning rydding klipping vasking maling kontakt oppslag søknad purring'.split(
    ' ',
  ),
);
