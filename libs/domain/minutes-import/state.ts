import { digestOf, evolveBy } from '#kernel';
import { created } from '../created.js';
import type { Answer, Correction, MeetingCorrection, Respelling } from './commands.js';
import type { Acceptance, AddedEntry, MinutesImportEvent } from './events.js';
import type { Reading } from './reading.js';

/** Null until the minutes are received. */
export type MinutesImportState = {
  readonly fileName: string;
  readonly sha256: string;
  /** SHA-256 of the decoded text, to which the protocol's approval is bound. */
  readonly textHash: string;
  readonly stage: 'received' | 'read' | 'confirmed' | 'merged' | 'discarded';
  readonly reading: Reading | null;
  readonly answers: Readonly<Record<string, Answer>>;
  readonly corrections: Readonly<Record<string, Correction>>;
  /** Of the head; a state that was stored before there were any has none. */
  readonly meetingCorrection?: MeetingCorrection;
  /** What a person added; likewise. */
  readonly added?: readonly AddedEntry[];
  /** The import into which it was merged, and the spellings that were taken over. */
  readonly merged?: { readonly into: string; readonly spellings: readonly Respelling[] };
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

const answer = (
  state: MinutesImportState,
  { questionId, answer: said }: { readonly questionId: string; readonly answer: Answer },
): MinutesImportState =>
  change(state, { answers: { ...created(state, 'import').answers, [questionId]: said } });

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
  QuestionAnswered: answer,
  AnswerChanged: answer,
  ReadingCorrected: (state, { entryId, correction }) =>
    change(state, { corrections: { ...created(state, 'import').corrections, [entryId]: correction } }),
  MeetingCorrected: (state, { correction }) => change(state, { meetingCorrection: correction }),
  EntryAdded: (state, added) => change(state, { added: [...(created(state, 'import').added ?? []), added] }),
  EntriesAccepted: accept,
  ImportConfirmed: (state, data) => change(accept(state, data), { stage: 'confirmed' }),
  ImportMerged: (state, data) => {
    const { into, spellings } = data;
    return change(accept(state, data), { stage: 'merged', merged: { into, spellings } });
  },
  ImportDiscarded: (state) => change(state, { stage: 'discarded' }),
  ImportReopened: (state) =>
    change(state, { stage: created(state, 'import').reading === null ? 'received' : 'read' }),
});
