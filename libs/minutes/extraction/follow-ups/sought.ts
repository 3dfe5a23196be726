import type { Passage } from '../../readers/passage.js';
import type { Context } from '../context.js';
import type { FollowUp } from './follow-up.js';
import type { Rule } from '../rule.js';
import type { Section } from '../items/sections.js';
import type { Subject } from './subjects.js';

/** A sentence in which a rule looks for a task, and what is known around it. */
export interface Sought {
  readonly sentence: Passage;
  readonly section: Section;
  /** The rule that told the section; null when no heading did. */
  readonly sectionRule: string | null;
  /** The sentence stands in a bullet or a numbered line. */
  readonly isListEntry: boolean;
  /** What its own paragraph says before it. */
  readonly before?: string;
  readonly context: Context;
}

/** What a rule saw: who is to do it, and how sure it is. */
export interface Seen {
  readonly subjects: readonly Subject[];
  readonly confidence: number;
  readonly meeting?: FollowUp['meeting'];
  /** Where its words begin in the sentence, behind a mark. */
  readonly from?: number;
}

export interface TextRule extends Rule {
  /** Also asked where a follow-up column or a discussion heading makes anything else mere talk. */
  readonly everywhere?: true;
  /** Also asked below a discussion heading, of those in the lists alone. */
  readonly inDiscussion?: true;
  readonly find: (sought: Sought) => Seen | null;
}

export const nobody = (confidence: number): Seen => ({ subjects: [], confidence });
