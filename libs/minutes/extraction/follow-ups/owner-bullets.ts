import { matchLength } from '../../language/matching.js';
import type { Block } from '../../readers/index.js';
import { slice, type Passage } from '../../readers/passage.js';
import type { Context } from '../context.js';
import { plainFollowUp, type FollowUp } from './follow-up.js';
import { isDone } from './nameless-tasks.js';
import type { Rule } from '../rule.js';
import type { Section } from '../items/sections.js';
import type { StandingBlock } from '../items/standings.js';
import { subjectsAt, type Subject } from './subjects.js';
import { beginsWithDeed, isSomebody } from './task-marks.js';

export const OWNER_BULLET_RULE: Rule = {
  name: 'owner-bullet-above',
  reason:
    'in a list of tasks, or below «Denne veka» and the like, a line that is only a name owns the entries below it',
  example: 'Tiltak:\n* Kari\n  * Male hele kaia rød\n  * Vaske brygga',
};

/** Titles of what lies ahead. */
const PLAN =
  /^(?:(?:arbeid\p{L}{0,3}|planen?|planer|planar|planlagt|veien|vegen|oppgaver|oppgåver)(?: (?:framover|fremover|framover|vidare|videre|i (?:veka|uka) som kjem(?:er)?))?|(?:denne|neste|kommende|komande) (?:veka|uka|uke|veke|perioden?|månaden|måneden)|framover|fremover|(?:vidare|videre) (?:arbeid|framdrift|fremdrift)|planer? for .{1,40}|(?:kven|hvem) gjør? (?:kva|hva)|(?:kven|hvem) gjer kva|til neste (?:gang|gong|møte)|this week|next week|plans?)[\s.:]*$/iu;
/** Titles of what has been. */
const PAST =
  /(?<!\p{L})(?:s[ie]dan sist|siden sist|sida sist|oppsummering|status|gjort|førre|forrige|sist|rapport\p{L}*|rundt bordet|last week|done)(?!\p{L})/iu;

interface OpenList {
  /** Entries deeper than this are theirs; those below a line of its own are all. */
  readonly level: number;
  readonly subjects: readonly Subject[];
  readonly section: Section;
}

/** Whose entry a block is, and whether it is to be done because of that. */
export interface Owned {
  readonly owners: readonly Subject[];
  readonly section: Section;
}

/** Goes through the blocks of an item and keeps the line that names whose entries follow. */
export class OwnerBullets {
  readonly #context: Context;
  #title: string;
  #section: Section = 'text';
  #open: OpenList | null = null;

  constructor(title: string, context: Context) {
    this.#title = title;
    this.#context = context;
  }

  next({ block, section, isOpener }: StandingBlock): Owned {
    const open = this.#open;
    if (open && isEntryBelow(block, open))
      return { owners: open.subjects, section: this.#sectionOf(block, open) };
    this.#open = this.#listBelow(block, this.#namesOf(block), { section, isOpener });
    return { owners: [], section };
  }

  /** A heading that is a name leaves the section of the heading above it open. */
  #listBelow(
    block: Block,
    subjects: readonly Subject[],
    { section, isOpener }: Pick<StandingBlock, 'section' | 'isOpener'>,
  ): OpenList | null {
    const isHeading = block.kind === 'heading';
    if (subjects.length === 0) {
      this.#section = section;
      if (isHeading) this.#title = block.text;
      return null;
    }
    if (!isHeading) this.#section = section;
    const level = block.kind === 'bullet' ? block.level : -1;
    return isOpener && !isHeading ? null : { level, subjects, section: this.#section };
  }

  #sectionOf({ text }: Block, { section }: OpenList): Section {
    if (section !== 'text' || /\?\s*$/.test(text)) return section;
    if (PLAN.test(this.#title)) return 'tasks';
    return beginsWithDeed(text) && !PAST.test(this.#title) ? 'tasks' : section;
  }

  #namesOf({ text, row, column }: Block): readonly Subject[] {
    if (row || column === 'right' || text.length > 80) return [];
    const bare = text.replace(/^[*_]{1,2}|[*_:]{1,3}$/g, '');
    const list = subjectsAt(bare, 0, this.#context.book);
    const isAll = list.subjects.length > 0 && list.end >= bare.length;
    return isAll && list.subjects.every((subject) => isSomebody(subject, this.#context)) ? list.subjects : [];
  }
}

/** A deeper bullet; below a line of its own every bullet, and the lines right below it. */
const isEntryBelow = (block: Block, { level }: OpenList): boolean => {
  if (block.kind === 'bullet') return block.level > level;
  return level === -1 && block.kind === 'paragraph' && !block.apart && !/:[*_]{0,2}$/.test(block.text);
};

/** A task without a doer of its own is theirs. */
export const ownedBy = (followUp: FollowUp, subjects: readonly Subject[]): FollowUp =>
  followUp.subjects.length > 0 || subjects.length === 0
    ? followUp
    : { ...followUp, subjects, rules: [...followUp.rules, OWNER_BULLET_RULE.name] };

/** An entry of somebody's list that no rule knows as a deed: `meir opprydding`. */
export const ownedEntry = (sentence: Passage, subjects: readonly Subject[]): FollowUp | null => {
  const entry = slice(sentence, matchLength(/^[-–*]\s/u, sentence.text));
  const isSaid = /\p{L}{2,}\s+\S*\p{L}{2}/u.test(entry.text) && !/^\(.*\)$|[:?]$/u.test(entry.text);
  if (subjects.length === 0 || !isSaid || isDone(entry.text)) return null;
  return plainFollowUp(entry, subjects, { rule: OWNER_BULLET_RULE.name, confidence: 0.7 });
};
