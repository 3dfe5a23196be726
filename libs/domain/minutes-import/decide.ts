import { decideBy, isSame, refuse, type DecideTable, type Decider, type Refusal } from '#kernel';
import { whereExisting } from '../where-existing.js';
import type { MinutesImportCommand } from './commands.js';
import { meetingOf, openQuestions, settledEntries } from './entries.js';
import type { Acceptance, MinutesImportEvent } from './events.js';
import { evolve, type MinutesImportState } from './state.js';

export type MinutesImportRule =
  | 'ImportDoesNotExist'
  | 'ImportIsConfirmed'
  | 'ImportIsDiscarded'
  | 'ImportIsNotRead'
  | 'ImportIsRead'
  | 'QuestionDoesNotExist'
  | 'QuestionIsAnswered'
  | 'AnswerDoesNotFit'
  | 'EntryDoesNotExist'
  | 'EntryIsAccepted'
  | 'QuestionsAreOpen'
  | 'MeetingIsUnknown'
  | 'NothingToAccept';

type Outcome = readonly MinutesImportEvent[] | Refusal<MinutesImportRule>;
type Import = NonNullable<MinutesImportState>;

const existing = whereExisting<MinutesImportState, MinutesImportEvent, MinutesImportRule>(
  'ImportDoesNotExist',
);

const open = (state: MinutesImportState, decide: (state: Import) => Outcome): Outcome =>
  existing(state, (found) => {
    if (found.stage === 'confirmed') return refuse('ImportIsConfirmed');
    if (found.stage === 'discarded') return refuse('ImportIsDiscarded');
    return found.reading === null ? refuse('ImportIsNotRead') : decide(found);
  });

const newlySettled = (state: Import, about: Omit<Acceptance, 'entries'>): Acceptance => ({
  ...about,
  entries: settledEntries(state)
    .map((entry) => entry.id)
    .filter((id) => !state.accepted.includes(id)),
});

/** Which answers make sense to which kind of question. */
const fitting: Readonly<Record<string, readonly string[]>> = {
  owner: ['owners', 'nobody', 'asRead', 'drop'],
  date: ['date', 'asRead', 'drop'],
  meeting: ['meeting'],
  reading: ['asRead', 'drop', 'owners', 'nobody', 'date'],
  notice: ['asRead'],
};

const table: DecideTable<MinutesImportState, MinutesImportCommand, MinutesImportEvent, MinutesImportRule> = {
  ReceiveMinutes: (data, state) => (state === null ? [{ type: 'MinutesReceived', data }] : []),
  ReadMinutes: ({ reading }, state) =>
    existing(state, (found) => {
      if (found.stage === 'received') return [{ type: 'MinutesRead', data: { reading } }];
      if (isSame(found.reading, reading)) return [];
      return refuse(found.stage === 'discarded' ? 'ImportIsDiscarded' : 'ImportIsRead');
    }),
  AnswerQuestion: ({ questionId, answer }, state) =>
    existing(state, (found) => {
      if (Object.hasOwn(found.answers, questionId)) {
        return isSame(found.answers[questionId], answer)
          ? []
          : refuse('QuestionIsAnswered', { question: questionId });
      }
      return open(state, ({ reading, accepted }) => {
        const asked = reading?.questions.find((one) => one.id === questionId);
        if (asked === undefined) return refuse('QuestionDoesNotExist', { question: questionId });
        if (!fitting[asked.kind]?.includes(answer.kind)) {
          return refuse('AnswerDoesNotFit', { question: questionId, asked: asked.kind, answer: answer.kind });
        }
        if (accepted.includes(asked.about) && answer.kind !== 'asRead') {
          return refuse('EntryIsAccepted', { entry: asked.about });
        }
        return [{ type: 'QuestionAnswered', data: { questionId, answer } }];
      });
    }),
  CorrectReading: ({ entryId, correction }, state) =>
    open(state, ({ reading, corrections, accepted }) => {
      if (!reading?.actions.some((action) => action.id === entryId)) {
        return refuse('EntryDoesNotExist', { entry: entryId });
      }
      if (isSame(corrections[entryId] ?? null, correction)) return [];
      if (accepted.includes(entryId)) return refuse('EntryIsAccepted', { entry: entryId });
      return [{ type: 'ReadingCorrected', data: { entryId, correction } }];
    }),
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
  DiscardImport: ({ reason }, state) => {
    if (state?.stage === 'discarded') return [];
    return existing(state, ({ stage, accepted }) =>
      stage === 'confirmed' || accepted.length > 0
        ? refuse('ImportIsConfirmed')
        : [{ type: 'ImportDiscarded', data: { reason } }],
    );
  },
};

export const minutesImport: Decider<
  MinutesImportState,
  MinutesImportCommand,
  MinutesImportEvent,
  MinutesImportRule
> = { category: 'import', initial: null, evolve, decide: decideBy(table) };
