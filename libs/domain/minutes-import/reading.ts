/** What was read from one file; the shape of `tingbok read --json` (fields may be added, never changed). */
export interface Reading {
  readonly schema: 'tingbok-reading/1';
  readonly file: string;
  /** Hex digest of the file's bytes. */
  readonly sha256: string;
  readonly language: 'nb' | 'nn' | 'sv' | 'da' | 'en';
  readonly document: 'minutes' | 'agenda' | 'other';
  readonly meeting: ReadMeeting;
  readonly attendees: {
    readonly present: readonly string[];
    readonly present_count: number;
    readonly absent: readonly string[];
  };
  readonly items: readonly ReadItem[];
  readonly decisions: readonly ReadDecision[];
  readonly actions: readonly ReadAction[];
  readonly links: readonly ReadLink[];
  /** Every party that owns, takes part, attends or is linked to, once, under its preferred name. */
  readonly parties: readonly ReadParty[];
  /** Everything that a person should answer; those of actions are repeated here by id. */
  readonly questions: readonly ReadQuestion[];
}

/** ISO date, HH:MM; null when the minutes do not say. */
export interface ReadMeeting {
  readonly body: string | null;
  readonly title: string | null;
  readonly date: string | null;
  readonly start: string | null;
  readonly end: string | null;
  readonly place: string | null;
  readonly chair: string | null;
  readonly secretary: string | null;
  readonly next_meeting: string | null;
}

export interface ReadPresenter {
  readonly name: string;
  readonly role: string | null;
  readonly organisation: string | null;
}

export interface ReadItem {
  /** Place in the document, from 1: this identifies the item. */
  readonly seq: number;
  /** As printed; may be missing, skip or repeat. */
  readonly number: string | null;
  readonly title: string;
  readonly presenters: readonly ReadPresenter[];
  readonly discussion: readonly string[];
}

export type DecisionType =
  | 'decision'
  | 'granted'
  | 'granted_partly'
  | 'granted_conditional'
  | 'rejected'
  | 'postponed'
  | 'noted'
  | 'election'
  | 'minutes_approved'
  | 'approval_formal'
  | 'motion_carried'
  | 'ratified'
  | 'rule'
  | 'statement'
  | 'dropped'
  | 'agreement_signed';

/** A place in the text that was read (after decoding), in UTF-16 code units. */
export interface SourceSpan {
  readonly start: number;
  readonly end: number;
}

/** `seq` of decisions, actions and links is that of their item; 0 when the minutes have no items. */
export interface ReadDecision {
  /** Stable within one file: `d1`, `d2` … */
  readonly id: string;
  readonly item: string | null;
  readonly seq: number;
  /** Word for word, white space folded. */
  readonly text: string;
  readonly type: DecisionType;
  readonly source: SourceSpan;
}

export interface ReadAction {
  /** Stable within one file: `a1`, `a2` … */
  readonly id: string;
  readonly item: string | null;
  readonly seq: number;
  readonly text: string;
  /** Who is responsible, by preferred name. Empty when the text does not say: never invented. */
  readonly owners: readonly string[];
  /** Who takes part without being responsible. */
  readonly participants: readonly string[];
  /** ISO date, or null. */
  readonly due: string | null;
  /** The words that speak of time. */
  readonly due_raw: string | null;
  /** When `due` is the date of another body's meeting that this hangs on. */
  readonly due_meeting: { readonly body: string; readonly date: string } | null;
  /** Body whose approval the minutes ask for. */
  readonly approval_by: string | null;
  /** 0 … 1. */
  readonly confidence: number;
  readonly questions: readonly ReadQuestion[];
  readonly source: SourceSpan;
}

export interface ReadLink {
  readonly type: 'approves_minutes_of' | 'puts_on_agenda_of';
  readonly body: string;
  readonly date: string | null;
  readonly start: string | null;
  readonly end: string | null;
  readonly seq: number;
}

export interface ReadParty {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind:
    'organisation' | 'body' | 'working_committee' | 'working_group' | 'group' | 'person' | 'unknown';
  /** For a working committee: the body it works for. */
  readonly of: string | null;
}

/** Why something is asked; pages put it in the reader's language by this name. */
export type QuestionReason =
  | 'NoOwnerNamed'
  | 'OwnerIsCollective'
  | 'OwnerIsNotResolved'
  | 'OwnerFitsSeveral'
  | 'YearIsUnsure'
  | 'WeekdayDiffers'
  | 'DateOrderIsUnsure'
  | 'NextMeetingIsUnknown'
  | 'ApprovalOrInformation'
  | 'ItemNumberRepeats'
  | 'ItemNumberSkips'
  | 'MeetingIsUnknown'
  | 'MeetingBodyIsMissing'
  | 'MeetingDateIsMissing'
  | 'NextMeetingIsBeforeMeeting';

export interface ReadQuestion {
  /** Stable within one file: `q1`, `q2` … */
  readonly id: string;
  /** `a8`, `d2`, `item 8`, `meeting` … */
  readonly about: string;
  /** Why it is asked, by name. */
  readonly reason: QuestionReason;
  /** What is asked for: an owner, a date, which meeting this was, which reading, or just a look. */
  readonly kind: 'owner' | 'date' | 'meeting' | 'reading' | 'notice';
  readonly text: string;
  /** Possible answers, best first; may be empty. */
  readonly candidates: readonly string[];
  /** A notice can be passed over; anything else keeps its entry from being accepted unasked. */
  readonly blocking: boolean;
}
