import { refuse, type Refusal } from '#kernel';
import { whereExisting } from '../where-existing.js';
import type { MinutesImportEvent } from './events.js';
import type { MinutesImportState } from './state.js';

export type MinutesImportRule =
  | 'ImportDoesNotExist'
  | 'ImportIsConfirmed'
  | 'ImportIsMerged'
  | 'ImportIsDiscarded'
  | 'ImportIsNotRead'
  | 'ImportIsRead'
  | 'QuestionDoesNotExist'
  | 'AnswerDoesNotFit'
  | 'CorrectionDoesNotFit'
  | 'EntryDoesNotExist'
  | 'EntryIsAccepted'
  | 'EntryIsRead'
  | 'ItemDoesNotExist'
  | 'SpanIsOutsideText'
  | 'SpanHasNoWords'
  | 'SpanIsTooLong'
  | 'QuestionsAreOpen'
  | 'MeetingIsUnknown'
  | 'MeetingIsInForce'
  | 'MeetingEndsBeforeItStarts'
  | 'NothingToAccept';

export type Outcome = readonly MinutesImportEvent[] | Refusal<MinutesImportRule>;
export type Import = NonNullable<MinutesImportState>;

export const existing = whereExisting<MinutesImportState, MinutesImportEvent, MinutesImportRule>(
  'ImportDoesNotExist',
);

const CLOSED = {
  confirmed: 'ImportIsConfirmed',
  merged: 'ImportIsMerged',
  discarded: 'ImportIsDiscarded',
} as const;

/** Why nothing more can be done with an import; undefined while something can. */
export const closedBy = ({ stage }: Import): Refusal<MinutesImportRule> | undefined =>
  stage === 'received' || stage === 'read' ? undefined : refuse(CLOSED[stage]);

/** Decides about minutes that were read and of which something is still open. */
export const open = (state: MinutesImportState, decide: (state: Import) => Outcome): Outcome =>
  existing(
    state,
    (found) => closedBy(found) ?? (found.reading === null ? refuse('ImportIsNotRead') : decide(found)),
  );
