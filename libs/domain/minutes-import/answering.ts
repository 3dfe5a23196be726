import { isSame, refuse } from '#kernel';
import type { Answer } from './commands.js';
import type { ReadQuestion } from './reading.js';
import { existing, open, type Import, type Outcome } from './rules.js';
import type { MinutesImportState } from './state.js';

interface Reply {
  readonly questionId: string;
  readonly answer: Answer;
}

/** Which answers make sense to which kind of question. */
const fitting: Readonly<Record<ReadQuestion['kind'], readonly Answer['kind'][]>> = {
  owner: ['owners', 'nobody', 'asRead', 'drop'],
  date: ['date', 'asRead', 'drop'],
  meeting: ['meeting'],
  reading: ['asRead', 'drop', 'owners', 'nobody', 'date'],
  notice: ['asRead'],
};

/** What has come into force is no longer changed by an answer; that it is right as read may always be said. */
const comesTooLate = (state: Import, asked: ReadQuestion, isChange: boolean, answer: Answer): boolean =>
  state.accepted.includes(asked.about) && (isChange || answer.kind !== 'asRead');

const reply = (state: Import, { questionId, answer }: Reply, isChange: boolean): Outcome => {
  const asked = state.reading?.questions.find((one) => one.id === questionId);
  if (asked === undefined) return refuse('QuestionDoesNotExist', { question: questionId });
  if (!fitting[asked.kind].includes(answer.kind)) {
    return refuse('AnswerDoesNotFit', { question: questionId, asked: asked.kind, answer: answer.kind });
  }
  if (asked.kind === 'meeting' && state.accepted.length > 0) return refuse('MeetingIsInForce');
  if (comesTooLate(state, asked, isChange, answer)) return refuse('EntryIsAccepted', { entry: asked.about });
  return [{ type: isChange ? 'AnswerChanged' : 'QuestionAnswered', data: { questionId, answer } }];
};

/** The first answer, or a better one: until what it is about is in force, a person may change her mind. */
export const answerQuestion = (said: Reply, state: MinutesImportState): Outcome =>
  existing(state, ({ answers }) => {
    const isChange = Object.hasOwn(answers, said.questionId);
    if (isChange && isSame(answers[said.questionId], said.answer)) return [];
    return open(state, (found) => reply(found, said, isChange));
  });
