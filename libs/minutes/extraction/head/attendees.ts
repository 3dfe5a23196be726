import type { Block } from '../../readers/index.js';
import { namesInList } from './attendance.js';
import { attendanceLabel, ATTENDANCE_LABEL_RULES, type AttendanceLabel } from './attendance-labels.js';
import {
  BESIDES,
  IN_ATTENDANCE,
  namesGoingOn,
  NOBODY,
  OFFICER,
  PART,
  STAFF,
  UNTICKED,
} from './attendance-words.js';
import { GROUP, LINES, TABLE } from './attendees-rules.js';
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

export const ATTENDEES_RULES: readonly Rule[] = [...ATTENDANCE_LABEL_RULES, GROUP, LINES, TABLE];

type List = 'present' | 'absent';

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
    const group = this.#isOn(GROUP) ? this.#groupAt(text, index) : null;
    if (group !== null) return this.#readGroup(group, text.slice(group.length), index);
    this.#readUnlabelled(block, text, index);
  }

  #readUnlabelled(block: Block, text: string, index: number): void {
    if (this.#goesOn(block) && UNTICKED.test(text))
      return this.#add('absent', namesOfEntry(block, text.replace(UNTICKED, '')), null);
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
    const mayBeGroup = this.#open !== null && (this.#awaits || this.#isInGroups);
    return mayBeGroup ? (this.#officerAt(text) ?? groupOfNames(text)) : null;
  }

  /** Below a label that stands alone. */
  #officerAt(text: string): string | null {
    const isAlone = this.#open === 'present' && this.#awaits && !this.#beganWithOne;
    return isAlone ? (OFFICER.exec(text.slice(0, 60))?.[0] ?? null) : null;
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
    if (!this.#goesOn(block)) return this.#readSecondLine(block, text, index);
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

  /** The list behind its label goes on in the next line; apart from a name beside its label, nothing does. */
  #readSecondLine({ kind, apart }: Block, text: string, index: number): void {
    const isNext = kind === 'paragraph' && !apart && index === this.#last + 1;
    if (isNext && !this.#awaits && this.#isOn(LINES)) this.#add(this.#open, namesGoingOn(text), LINES.name);
    if (this.#beganWithOne && apart) this.#open = null;
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

/** So many blocks may stand between those present and staff and guests. */
const FURTHER_DOWN = 12;
/** No list goes on behind so many blocks without a name. */
const LONGEST_LIST = 3;

const unique = (names: readonly string[]): readonly string[] => [...new Set(names)];
