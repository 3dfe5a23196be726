import type { Block } from '../../readers/index.js';
import { isNameOnly, namesInList } from './attendance.js';
import { attendanceLabel, ATTENDANCE_LABEL_RULES, type AttendanceLabel } from './attendance-labels.js';
import { groupOfNames, isOtherLabel, NAMES_ABOVE, partsOf } from './name-groups.js';
import { namesOfEntry } from './name-lines.js';
import { presenceInRow } from './presence-in-row.js';
import type { IsOn, Rule } from '../rule.js';

export interface Attendees {
  readonly present: readonly string[];
  readonly absent: readonly string[];
  readonly presentRules: readonly string[];
  readonly absentRules: readonly string[];
}

const withHead = (lines: string): string =>
  `Referat fra møte i Havnerådet 20. november 2026\n\n${lines}\n\n1. Kai\nKari Li sender brev.\n\n2. Eventuelt\nIngen saker.`;
const GROUP: Rule = {
  name: 'head-group-of-present',
  reason: 'members, deputies, staff and observers under a label of their own attended too',
  example: withHead('Til stede:\nMedlemmer: Kari Li, Ola Vik\nAdministrasjonen: Per Moe'),
  isWhole: true,
};
const LINES: Rule = {
  name: 'head-names-in-lines',
  reason: 'below «Til stede» each line is a name, with title and employer behind it',
  example: withHead('Til stede:\nKari Li Leder\nOla Vik Nestleder\nPer Moe'),
  isWhole: true,
};
const TABLE: Rule = {
  name: 'head-table-of-present',
  reason: 'a table of people; a column says who came',
  example: `# Referat fra møte i Havnerådet 20. november 2026\n\n| Navn | Rolle | Til stede |\n|---|---|---|\n| Kari Li | Leder | Ja |\n| Ola Vik | Medlem | Nei |\n\n## 1. Kai\nKaia er gammel.\n\n## 2. Eventuelt\nIngen saker.`,
  isWhole: true,
};
export const ATTENDEES_RULES: readonly Rule[] = [...ATTENDANCE_LABEL_RULES, GROUP, LINES, TABLE];

type List = 'present' | 'absent';

/** A part of those present, or of those who had to come. */
const PART =
  /^[\s*_#]{0,6}(?:faste |øvrige |andre |other[_ ])?(?:(?:also |others? )?in attendance|others? present|also present|(?:non-)?voting members|guests?|visitors?|staff|officers|(?:elected |co-opted |other )?(?:committee |club |board |council )?members|suppleanter|gäster|adjungerade|övriga|ledamöter|gæster|bestyrelsesmedlemmer|medlemmer|medlemer|varamedlemmer|varamedlemer|vara|representanter|representantar|administrasjonen|administrasjon|møtende fra administrasjonen|møtande frå administrasjonen|fra administrasjonen|frå administrasjonen|observatører|observatørar|gjester|gjestar|andre|øvrige|i tillegg møtte|i tillegg|dessuten møtte|også til ?stede|attending|ansatte|tilsette|styremedlemmer|styret|styrerepresentanter|(?:fra|frå) \p{Lu}?[\p{L} -]{2,30}|arbeidsgiver(?:siden)?|arbeidstaker(?:siden)?|arbeidsgjevar|arbeidstakar|bht|verneombud)(?: \([^()]{1,30}\))?[*_]{0,3}\s?(?::[\s*_]{0,4}|$)/iu;

/** Those who come besides the members: present even when the list of those absent stands above. */
const BESIDES =
  /^[\s*_#]{0,6}(?:others? |other[_ ]|also |in attendance|guest|visitor|staff|øvrige|andre|administrasjon|møtende|møtande|(?:fra|frå) |observatør|gjest|i tillegg|dessuten|også|ansatte|tilsette)/iu;

/** Those in the lists of a head, in every part of it; the first list of each sort counts, and the parts below it. */
export const attendeesIn = (blocks: readonly Block[], isOn: IsOn): Attendees => {
  const lists = new Lists(isOn);
  for (const [index, block] of blocks.entries()) {
    if (block.column === 'left') lists.read(block, index);
  }
  return lists.found();
};

class Lists {
  readonly #isOn: IsOn;
  readonly #names: Record<List, string[]> = { present: [], absent: [] };
  readonly #rules: Record<List, Set<string>> = { present: new Set(), absent: new Set() };
  /** The list that lines and parts go to. */
  #open: List | null = null;
  /** The label stood alone, so that names follow below. */
  #awaits = false;
  /** The list is set in groups, each with its label. */
  #isInGroups = false;
  #last = 0;
  /** The first name stands beside the label, the others on the lines right below. */
  #beganWithOne = false;
  /** How many names the last line had, and its indentation. */
  #lineOf = 0;
  #level = 0;

  constructor(isOn: IsOn) {
    this.#isOn = isOn;
  }

  read(block: Block, index: number): void {
    if (block.row) return this.#readRow(block);
    if (index - this.#last > LONGEST_LIST) this.#open = null;
    for (const text of partsOf(block.text)) this.#readPart(block, text, index);
  }

  found(): Attendees {
    return {
      present: unique(this.#names.present),
      absent: unique(this.#names.absent),
      presentRules: [...this.#rules.present],
      absentRules: [...this.#rules.absent],
    };
  }

  #readRow(block: Block): void {
    const seen = this.#isOn(TABLE) ? presenceInRow(block.row ?? []) : null;
    if (seen) this.#add(seen.isAbsent ? 'absent' : (this.#open ?? 'present'), [seen.name], TABLE.name);
  }

  #readPart(block: Block, text: string, index: number): void {
    const label = this.#isBesides(text) ? null : attendanceLabel(text, this.#isOn);
    if (label) return this.#openList(label, index);
    if (this.#goesOn(block) && UNTICKED.test(text))
      return this.#add('absent', namesOfEntry(block, text.replace(UNTICKED, '')), null);
    const group = this.#isOn(GROUP) ? this.#groupAt(text, index) : null;
    if (group !== null) return this.#readGroup(group, text.slice(group.length), index);
    if (block.kind === 'heading' || isOtherLabel(text)) this.#open = null;
    else if (!NAMES_ABOVE.test(text)) this.#readLine(block, text, index);
  }

  /** «In attendance» behind «Present» are those who came besides the members. */
  #isBesides(text: string): boolean {
    return this.#names.present.length > 0 && this.#isOn(GROUP) && IN_ATTENDANCE.test(text);
  }

  #groupAt(text: string, index: number): string | null {
    const part = PART.exec(text.slice(0, 80))?.[0];
    if (part !== undefined && this.#hasPart(part, index)) return part;
    const isAlone = this.#open === 'present' && this.#awaits && !this.#beganWithOne;
    const officer = isAlone ? OFFICER.exec(text.slice(0, 60))?.[0] : undefined;
    if (officer !== undefined) return officer;
    return this.#open && (this.#awaits || this.#isInGroups) ? groupOfNames(text) : null;
  }

  /** A part of the open list; staff and guests also when their label stands a little further down. */
  #hasPart(label: string, index: number): boolean {
    if (this.#open) return true;
    return STAFF.test(label) && this.#names.present.length > 0 && index - this.#last <= FURTHER_DOWN;
  }

  /** The first list of each sort; a second one is of another meeting, unless it is of another group. */
  #openList({ list, value, rule }: AttendanceLabel, index: number): void {
    if (this.#isAnother(list, rule, index)) {
      this.#open = null;
      return;
    }
    this.#open = list;
    const names = namesInList(value);
    this.#awaits = value === '' || names.length === 1;
    this.#beganWithOne = names.length === 1;
    this.#isInGroups = false;
    this.#lineOf = 0;
    this.#level = 0;
    this.#last = index;
    this.#add(list, names, rule);
    this.#rules[list].add(rule);
  }

  #isAnother(list: List, rule: string, index: number): boolean {
    if (this.#names[list].length === 0) return false;
    const isSaidAgain = this.#rules[list].has(rule) && rule.startsWith('head-label');
    return isSaidAgain || index - this.#last > FURTHER_DOWN;
  }

  #readGroup(label: string, value: string, index: number): void {
    if (BESIDES.test(label) && this.#names.present.length > 0) this.#open = 'present';
    this.#isInGroups = true;
    this.#awaits = value === '';
    this.#beganWithOne = false;
    this.#last = index;
    this.#add(this.#open, namesInList(value), GROUP.name);
  }

  #readLine(block: Block, text: string, index: number): void {
    if (this.#isSecondLine(block, text, index)) return this.#add(this.#open, namesInList(text), LINES.name);
    if (!this.#goesOn(block)) return this.#closeBeside(block);
    const names = block.kind === 'bullet' || this.#isOn(LINES) ? namesOfEntry(block, text) : [];
    if (names.length === 0 || this.#isBehindList(block, names)) {
      this.#open = null;
      return;
    }
    this.#last = index;
    this.#lineOf = names.length;
    this.#level = block.level;
    this.#add(this.#open, names, block.kind === 'bullet' ? null : LINES.name);
  }

  /** Apart from a name that stands beside its label, nothing goes on. */
  #closeBeside({ apart }: Block): void {
    if (this.#beganWithOne && apart) this.#open = null;
  }

  /** The list behind its label goes on in the next line. */
  #isSecondLine({ kind, apart }: Block, text: string, index: number): boolean {
    const isNext = this.#open !== null && !this.#awaits && !apart && index === this.#last + 1;
    if (!isNext || kind !== 'paragraph' || !text.includes(',') || !this.#isOn(LINES)) return false;
    const names = namesInList(text);
    return names.length >= 2 && names.every(isNameOnly);
  }

  #goesOn({ apart }: Block): boolean {
    return this.#open !== null && this.#awaits && !(this.#beganWithOne && apart);
  }

  /** A bullet further out, or a lonely word below a line of several names. */
  #isBehindList(block: Block, names: readonly string[]): boolean {
    if (block.kind === 'bullet') return block.level < this.#level;
    return block.apart && this.#lineOf >= 3 && names.length === 1;
  }

  #add(list: List | null, names: readonly string[], rule: string | null): void {
    if (!list) return;
    const said = names.filter((name) => name !== '' && !NOBODY.test(name));
    this.#names[list].push(...said);
    if (rule !== null && said.length > 0) this.#rules[list].add(rule);
  }
}

/** `Chairman: Kari Li` as a line of the open list. */
const OFFICER =
  /^(?:vice[ -])?(?:chair(?:man|woman|person)?|president|secretary|treasurer|clerk|ordförande|sekreterare|kassör|formand|kasserer|sekretær|referent)\s?:\s+(?=\p{Lu})/iu;
/** `[ ] Kari Li`: everybody is listed, and those who came are ticked. */
const UNTICKED = /^\[\s?\]\s+/u;
const IN_ATTENDANCE = /^[\s*_#]{0,6}(?:also |others? )?(?:in attendance|present also)(?=[\s:*_]|$)/iu;
const STAFF =
  /^[\s*_#]{0,6}(?:other[_ ]|others? |also |in attendance|guest|visitor|staff|administrasjon|møtende|møtande|(?:fra|frå) administrasjonen|observatør|gjest|i tillegg|også)/iu;
/** So many blocks may stand between those present and staff and guests. */
const FURTHER_DOWN = 12;
/** No list goes on behind so many blocks without a name. */
const LONGEST_LIST = 3;
const NOBODY = /^(?:actions?|ansvar|aktion|(?:ingen|inga|ikke|none|nei|-)(?:\s.*)?|alle(?: andre(?:\s.*)?)?)$/iu;

const unique = (names: readonly string[]): readonly string[] => [...new Set(names)];
