import { decideBy, isSame, refuse, type DecideTable, type Decider } from '#kernel';
import { answerQuestion } from './answering.js';
import type { MinutesImportCommand } from './commands.js';
import { addEntry, correctMeeting, correctReading } from './correcting.js';
import { openQuestions, settledEntries } from './entries.js';
import type { Acceptance, MinutesImportEvent } from './events.js';
import { meetingOf } from './head.js';
import { mergeImport } from './merging.js';
import { existing, open, type Import, type MinutesImportRule } from './rules.js';
import { evolve, type MinutesImportState } from './state.js';

const newlySettled = (state: Import, about: Omit<Acceptance, 'entries'>): Acceptance => ({
  ...about,
  entries: settledEntries(state)
    .map((entry) => entry.id)
    .filter((id) => !state.accepted.includes(id)),
});

const table: DecideTable<MinutesImportState, MinutesImportCommand, MinutesImportEvent, MinutesImportRule> = {
  ReceiveMinutes: (data, state) => (state === null ? [{ type: 'MinutesReceived', data }] : []),
  ReadMinutes: ({ reading }, state) =>
    existing(state, (found) => {
      if (found.stage === 'received') return [{ type: 'MinutesRead', data: { reading } }];
      if (isSame(found.reading, reading)) return [];
      return refuse(found.stage === 'discarded' ? 'ImportIsDiscarded' : 'ImportIsRead');
    }),
  AnswerQuestion: answerQuestion,
  CorrectReading: correctReading,
  CorrectMeeting: correctMeeting,
  AddEntry: addEntry,
  AcceptEntries: (data, state) =>
    open(state, (found) => {
      if (meetingOf(found) === null) return refuse('MeetingIsUnknown');
      const acceptance = newlySettled(found, data);
      if (acceptance.entries.length > 0) return [{ type: 'EntriesAccepted', data: acceptance }];
      return found.accepted.length > 0 ? [] : refuse('NothingToAccept');
    }),
  ConfirmImport: (data, state) => {
    if (state?.stage === 'confirmed') return [];
    return open(state, (found) => {
      const questions = openQuestions(found);
      if (questions.length > 0) {
        return refuse('QuestionsAreOpen', {
          count: questions.length,
          questions: questions.map((one) => one.id).join(', '),
        });
      }
      if (meetingOf(found) === null) return refuse('MeetingIsUnknown');
      return [{ type: 'ImportConfirmed', data: newlySettled(found, data) }];
    });
  },
  MergeImport: mergeImport,
  DiscardImport: ({ reason }, state) => {
    if (state?.stage === 'discarded') return [];
    return existing(state, ({ stage, accepted }) => {
      if (stage === 'merged') return refuse('ImportIsMerged');
      return stage === 'confirmed' || accepted.length > 0
        ? refuse('ImportIsConfirmed')
        : [{ type: 'ImportDiscarded', data: { reason } }];
    });
  },
  ReopenImport: (_, state) =>
    existing(state, ({ stage }) => {
      if (stage === 'discarded') return [{ type: 'ImportReopened', data: {} }];
      if (stage === 'merged') return refuse('ImportIsMerged');
      return stage === 'confirmed' ? refuse('ImportIsConfirmed') : [];
    }),
};

export const minutesImport: Decider<
  MinutesImportState,
  MinutesImportCommand,
  MinutesImportEvent,
  MinutesImportRule
> = { category: 'import', initial: null, evolve, decide: decideBy(table) };
