import type { Block } from '../../readers/index.js';
import { RUN_TOGETHER } from './attendance.js';
import type { Rule } from '../rule.js';

export type Office = 'chair' | 'secretary';

/** Words for whoever leads the meeting, and for whoever writes its minutes; five languages. */
const OFFICES: Readonly<Record<Office, string>> = {
  chair:
    'møteleder|møteleiar|ordstyrer|ordstyrar|dirigent|mötesordförande|mötets ordförande|ordförande|mødeleder|chair|chairman|chairperson|chairwoman',
  secretary:
    'referent|sekretær|protokollfører|mötessekreterare|mötets sekreterare|sekreterare|secretary|note-taker|minute-taker|scribe',
};
/** Titles that say no more than who led and wrote: a board’s own chair may only be listed. */
const OF_MEETING: Readonly<Record<Office, string>> = {
  chair: 'møteleder|møteleiar|ordstyrer|ordstyrar|dirigent|mötesordförande|mødeleder',
  secretary: 'referent|sekretær|protokollfører|mötessekreterare',
};
/** What stands in brackets behind a name in a list of those present. */
const IN_BRACKETS: Readonly<Record<Office, string>> = {
  chair:
    'møteleder|møteleiar|ordstyrer|mötesordförande|ordförande|ordf\\.?|mødeleder|chair|chairman|chairing|in the chair',
  secretary:
    'referent|mötessekreterare|sekreterare|sekr\\.?|secretary|scribe|minutes|note-taker|minute-taker|clerk|parish clerk|town clerk|minutes secretary|minute secretary|taking minutes',
};

const WORD = '\\p{Lu}(?:\\p{Ll}?\\.(?:\\p{Lu}\\p{L}+)?|[\\p{L}-]*)';
const NAME = `(?<name>\\p{Lu}[\\p{L}-]*(?: ${WORD}){0,3})`;
const FULL_NAME = `(?<name>\\p{Lu}[\\p{L}-]+(?: ${WORD}){1,3})`;
const END = '(?!\\p{L})';

const around = (line: string): string =>
  `Referat fra møte i Havnerådet 20. november 2026\n\n${line}\n\n1. Kai\nKari Li sender brev.\n\n2. Eventuelt\nIngen saker.`;

interface OfficerRule extends Rule {
  readonly form: (office: Office) => RegExp | null;
}

/** A capital letter begins a name, so that no form may pass over the difference. */
const eitherCase = (words: string): string =>
  words.replace(
    /(^|\|)(\p{Ll})/gu,
    (_, bar: string, letter: string) => `${bar}[${letter}${letter.toUpperCase()}]`,
  );

export const OFFICER_RULES: readonly OfficerRule[] = [
  {
    name: 'officer-chosen',
    reason: '«X ble valgt til møteleder», «X valdes till ordförande», «X was elected as chair»',
    example: around('Ola Vik valdes till ordförande.'),
    isWhole: true,
    form: (office) =>
      new RegExp(
        `(?:^|[.:] |(?:ordförande|sekreterare|referent|sekretær) )${NAME} (?:(?:ble|blei|blev|vart|was) (?:valgt|vald|valt|utsedd|elected|chosen|appointed)|valdes|väljs|utsågs|valgtes) (?:til|till|som|as) (?:${OFFICES[office]})${END}`,
        'u',
      ),
  },
  {
    name: 'officer-behind-office',
    reason: 'a line «Referent Kari Li»',
    example: around('Referent Ola Vik'),
    isWhole: true,
    form: (office) => new RegExp(`^(?:${eitherCase(OF_MEETING[office])}):? ${NAME}$`, 'u'),
  },
  {
    name: 'officer-signs',
    reason: 'whoever wrote the minutes signs them: «Ref. X», «X, referent», «for referatet: X»',
    example: around('Ola Vik, referent'),
    isWhole: true,
    form: (office) =>
      office === 'secretary'
        ? new RegExp(
            `(?:^|[.!?] ?)(?:[Rr]efr?\\.?|[Rr]eferat(?:et)?(?: (?:ved|av|v/))?|[Ff]or referatet|[Rr]eferat skrevet av|[Ss]krevet av|[Mm]øtesekretær)[:,]? ${FULL_NAME}\\.?$|(?:^|[.!?\\d:,;] )${FULL_NAME.replace('name', 'second')},? \\(?(?:[Rr]ef|[Rr]eferent|[Ss]ekr|[Ss]ekretær|[Mm]øtesekretær|[Ss]krivar)\\.?\\)?(?:$|[.,;] )|(?:^|[,:;] )[Mm]øtesekretær ${FULL_NAME.replace('name', 'fourth')}(?:$|[.,;])|^${NAME.replace('name', 'third')} (?:skriver|skriv|skrev|fører|førte) (?:møte)?referat(?:et)?\\.?$|^[Rr]espectfully submitted,?(?: by)?:? ${FULL_NAME.replace('name', 'fifth')}`,
            'u',
          )
        : null,
  },
  {
    name: 'officer-behind-election',
    reason: '«Till sekreterare valdes X»: the office stands before the verb',
    example: around('Till sekreterare valdes Ola Vik.'),
    isWhole: true,
    form: (office) =>
      new RegExp(
        `(?:^|[.:] )(?:Till?|Som) (?:${OFFICES[office]})(?: för mötet)? (?:valdes|utsågs|väljs|valgtes|ble valgt|blev valgt) ${NAME}`,
        'u',
      ),
  },
  {
    name: 'officer-in-brackets',
    reason: 'the office stands in brackets behind one of those present',
    example: around('Närvarande: Ola Vik (ordf.), Kari Li'),
    isWhole: true,
    form: (office) =>
      new RegExp(
        `${NAME}(?:, (?!\\p{Lu}\\p{Ll}+ [\\p{Lu}(])[^(),;]{2,60})? \\((?:${eitherCase(IN_BRACKETS[office])})\\)`,
        'u',
      ),
  },
  {
    name: 'officer-opens-meeting',
    reason: 'whoever opens the meeting in office, or calls it to order, leads it',
    example: around('Ola Vik called the meeting to order.'),
    isWhole: true,
    form: (office) =>
      office === 'chair'
        ? new RegExp(
            `(?:[Oo]rdförande|[Oo]rdf\\.) ${NAME} (?:öppnar|öppnade|hälsade|hälsar)|^${NAME.replace('name', 'first')} called the meeting to order|[Cc]alled to order (?:at [^,]{1,20} )?by (?:(?:[Bb]oard )?(?:[Cc]hair(?:man|woman|person)?|[Pp]resident) )?${NAME.replace('name', 'second')}`,
            'u',
          )
        : null,
  },
];

/** Titles that stand before the name of whoever calls a meeting to order. */
const TITLE =
  /^(?:(?:Mr|Mrs|Ms)(?:\s(?=Chair|President|Secretary)|$)|(?:Chair|Chairman|Chairwoman|Chairperson|President|Member|Director|Vice|The)(?:\s|$))/u;

export interface Officer {
  readonly name: string;
  readonly rule: string;
}

/** Who leads the meeting or writes its minutes, where no label says it. */
export const officerIn = (
  blocks: readonly Block[],
  office: Office,
  isOn: (rule: Rule) => boolean,
): Officer | null => {
  for (const rule of OFFICER_RULES.filter(isOn)) {
    const form = rule.form(office);
    const name = form === null ? null : nameIn(blocks, form);
    if (name !== null) return { name, rule: rule.name };
  }
  return null;
};

const nameIn = (blocks: readonly Block[], form: RegExp): string | null => {
  for (const block of blocks) {
    const groups =
      form.exec(
        block.text
          .slice(0, 600)
          .replace(/^\d{1,3}[.)]?\s+/, '')
          .replace(RUN_TOGETHER, ', '),
      )?.groups ?? {};
    const name = Object.values(groups).find((found) => found !== undefined);
    if (name !== undefined && !TITLE.test(name)) return name;
  }
  return null;
};
