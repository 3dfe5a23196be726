import type { DomainEvent } from '#kernel';
import type { Answer, Correction, ResolvedParty } from './commands.js';
import type { Reading } from './reading.js';

export interface Acceptance {
  readonly bodyId: string;
  readonly meetingId: string;
  /** Of the body, in which the minutes' times are meant. */
  readonly timeZone: string;
  readonly parties: readonly ResolvedParty[];
  /** Ids of the entries that are now in force. */
  readonly entries: readonly string[];
}

export type MinutesImportEvent =
  | DomainEvent<'MinutesReceived', { fileName: string; sha256: string; text: string }>
  | DomainEvent<'MinutesRead', { reading: Reading }>
  | DomainEvent<'QuestionAnswered', { questionId: string; answer: Answer }>
  | DomainEvent<'ReadingCorrected', { entryId: string; correction: Correction }>
  | DomainEvent<'EntriesAccepted', Acceptance>
  | DomainEvent<'ImportConfirmed', Acceptance>
  | DomainEvent<'ImportDiscarded', { reason: string }>;
