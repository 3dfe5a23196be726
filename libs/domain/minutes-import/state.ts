import { digestOf, evolveBy } from '#kernel';
import { created } from '../created.js';
import type { Answer, Correction } from './commands.js';
import type { Acceptance, MinutesImportEvent } from './events.js';
import type { Reading } from './reading.js';

/** Null until the minutes are received. */
export type MinutesImportState = {
  readonly fileName: string;
  readonly sha256: string;
  /** SHA-256 of the decoded text, to which the protocol's approval is bound. */
  readonly textHash: string;
  readonly stage: 'received' | 'read' | 'confirmed' | 'discarded';
  readonly reading: Reading | null;
  readonly answers: Readonly<Record<string, Answer>>;
  readonly corrections: Readonly<Record<string, Correction>>;
  /** Entries that are in force. */
  readonly accepted: readonly string[];
  readonly meetingId: string | null;
} | null;

const change = (
  state: MinutesImportState,
  changes: Partial<NonNullable<MinutesImportState>>,
): MinutesImportState => ({ ...created(state, 'import'), ...changes });

const accept = (state: MinutesImportState, { entries, meetingId }: Acceptance): MinutesImportState =>
  change(state, { accepted: [...created(state, 'import').accepted, ...entries], meetingId });

export const evolve = evolveBy<MinutesImportState, MinutesImportEvent>({
  MinutesReceived: (_, { fileName, sha256, text }) => ({
    fileName,
    sha256,
    textHash: digestOf(text),
    stage: 'received',
    reading: null,
    answers: {},
    corrections: {},
    accepted: [],
    meetingId: null,
  }),
  MinutesRead: (state, { reading }) => change(state, { stage: 'read', reading }),
  QuestionAnswered: (state, { questionId, answer }) =>
    change(state, { answers: { ...created(state, 'import').answers, [questionId]: answer } }),
  ReadingCorrected: (state, { entryId, correction }) =>
    change(state, { corrections: { ...created(state, 'import').corrections, [entryId]: correction } }),
  EntriesAccepted: accept,
  ImportConfirmed: (state, data) => change(accept(state, data), { stage: 'confirmed' }),
  ImportDiscarded: (state) => change(state, { stage: 'discarded' }),
});
