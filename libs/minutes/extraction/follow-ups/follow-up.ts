import type { Passage } from '../../readers/passage.js';
import type { OtherMeeting } from '../meetings-elsewhere.js';
import type { Subject } from './subjects.js';

/** A follow-up as a rule found it, before owners and dates are worked out. */
export interface FollowUp {
  readonly passage: Passage;
  /** Who is said to do it; empty when nobody is. */
  readonly subjects: readonly Subject[];
  readonly participants: readonly Subject[];
  /** Where the deadline stands when it is not in the passage itself. */
  readonly deadlineText: string | null;
  /** The other body's meeting that this is to come up at. */
  readonly meeting: OtherMeeting | null;
  /** Without a subject, a collective possessor (`partenes nettsider`) may stand in, as a question. */
  readonly mayTakePossessor: boolean;
  /** Names of the rules that found it, the section it stands in among them. */
  readonly rules: readonly string[];
  /** 0 … 1: how sure the rule is that this is a follow-up. */
  readonly confidence: number;
}

/** A follow-up that says nothing of others, other meetings or possessors. */
export const plainFollowUp = (
  passage: Passage,
  subjects: readonly Subject[],
  { rule, confidence }: { readonly rule: string; readonly confidence: number },
): FollowUp => ({
  passage,
  subjects,
  participants: [],
  deadlineText: null,
  meeting: null,
  mayTakePossessor: false,
  rules: [rule],
  confidence,
});
