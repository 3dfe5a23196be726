import type { DomainEvent } from '#kernel';
import type {
  Answer,
  Correction,
  LearnedAlias,
  MeetingCorrection,
  RecognizedMeeting,
  ResolvedParty,
  Respelling,
} from './commands.js';
import type { Reading, SourceSpan } from './reading.js';

export interface Acceptance {
  readonly bodyId: string;
  readonly meetingId: string;
  /** Of the body, in which the minutes' times are meant. */
  readonly timeZone: string;
  readonly parties: readonly ResolvedParty[];
  /** Names of the minutes that a party is known by from now on. */
  readonly aliases?: readonly LearnedAlias[] | undefined;
  /** Meetings that were known before, under ids of their own. */
  readonly meetings?: readonly RecognizedMeeting[] | undefined;
  /** Ids of the entries that are now in force. */
  readonly entries: readonly string[];
}

/** Something in the text that a person found and the reader had not. */
export interface AddedEntry {
  /** `e1`, `e2` … */
  readonly entryId: string;
  readonly kind: 'followUp' | 'decision';
  readonly text: string;
  readonly source: SourceSpan;
  /** Printed number of its item. */
  readonly item: string | null;
  readonly seq: number;
}

/** What was taken over from another rendering of minutes that are in force. */
export interface Merge extends Acceptance {
  /** The import that is in force. */
  readonly into: string;
  readonly spellings: readonly Respelling[];
  readonly renames: readonly { readonly partyId: string; readonly name: string }[];
}

export type MinutesImportEvent =
  | DomainEvent<'MinutesReceived', { fileName: string; sha256: string; text: string }>
  | DomainEvent<'MinutesRead', { reading: Reading }>
  | DomainEvent<'QuestionAnswered', { questionId: string; answer: Answer }>
  | DomainEvent<'AnswerChanged', { questionId: string; answer: Answer }>
  | DomainEvent<'ReadingCorrected', { entryId: string; correction: Correction }>
  | DomainEvent<'MeetingCorrected', { correction: MeetingCorrection }>
  | DomainEvent<'EntryAdded', AddedEntry>
  | DomainEvent<'EntriesAccepted', Acceptance>
  | DomainEvent<'ImportConfirmed', Acceptance>
  | DomainEvent<'ImportMerged', Merge>
  | DomainEvent<'ImportDiscarded', { reason: string }>
  | DomainEvent<'ImportReopened', Record<string, never>>;
