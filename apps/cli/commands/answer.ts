import type { Command } from 'commander';
import type { Answer } from '#domain';
import { dayOption } from '../asked-day.js';
import { Failure } from '../failure.js';
import { withNotices } from '../print/notices.js';
import { shortId } from '../print/short-id.js';
import { resolveId } from '../records/resolve-id.js';
import type { ImportAnswer, Written } from '../service/port.js';
import type { Session, Shared } from '../session.js';
import type { Words } from '../words/words.js';

export interface AnswerOptions extends Shared {
  readonly owner?: readonly string[];
  readonly nobody?: true;
  readonly date?: string;
  readonly drop?: true;
  readonly asRead?: true;
  readonly meetingBody?: string;
  readonly meetingDate?: string;
  readonly meetingStart?: string;
}

const meetingIn = (
  { meetingBody, meetingDate, meetingStart }: AnswerOptions,
  words: Words,
): Answer | null => {
  const given = [meetingBody, meetingDate, meetingStart].filter((one) => one !== undefined);
  if (given.length === 0) return null;
  if (meetingBody === undefined || meetingDate === undefined) {
    throw new Failure(words.failure.meetingNeedsBoth, 2);
  }
  return { kind: 'meeting', body: meetingBody, date: meetingDate, start: meetingStart ?? null };
};

/** The one answer that the options give; none or several are wrong usage. */
export const answerIn = (options: AnswerOptions, words: Words): Answer => {
  const { owner, nobody, date, drop, asRead } = options;
  const given: readonly (Answer | null)[] = [
    owner === undefined ? null : { kind: 'owners', names: [...owner] },
    nobody ? { kind: 'nobody' } : null,
    date === undefined ? null : { kind: 'date', date },
    drop ? { kind: 'drop' } : null,
    asRead ? { kind: 'asRead' } : null,
    meetingIn(options, words),
  ];
  const [answer, ...others] = given.filter((one) => one !== null);
  if (answer === undefined || others.length > 0) throw new Failure(words.failure.oneAnswer, 2);
  return answer;
};

const doneText = (questionId: string, { events }: Written, { words: { said } }: Session): string => {
  if (events.length === 0) return said.answeredBefore(questionId);
  return events.includes('AnswerChanged') ? said.answerChanged(questionId) : said.answered(questionId);
};

const answeredText = (
  questionId: string,
  written: Written,
  after: ImportAnswer,
  session: Session,
): string => {
  const { said } = session.words;
  const open = after.openQuestions.length;
  const lines = [doneText(questionId, written, session), said.openQuestions(open)];
  const next = open === 0 ? `confirm ${shortId(after.id)}` : `import-show ${shortId(after.id)}`;
  return [...lines, `${said.next} ${session.call} ${next}`].join('\n');
};

const answerQuestion = async (
  text: string,
  question: string,
  given: AnswerOptions,
  session: Session,
): Promise<void> => {
  const answer = answerIn(given, session.words);
  const service = await session.service();
  const id = await resolveId(text, ['import'], { service, words: session.words.failure });
  const questionId = question.toLowerCase();
  const written = await service.command('AnswerQuestion', { id, data: { questionId, answer } });
  const after = await service.ask('import', { id });
  session.show(given, { ...written, openQuestions: after.openQuestions }, () =>
    withNotices(answeredText(questionId, written, after, session), written, session),
  );
};

export const addAnswer = (program: Command, session: Session): void => {
  const { commands, options, arguments: named } = session.words.help;
  program
    .command('answer')
    .description(commands.answer)
    .argument('<import>', named.importId)
    .argument('<question>', named.question)
    .option('--owner <name...>', options.owner)
    .option('--nobody', options.nobody)
    .option('--date <date>', options.date, dayOption(session.words))
    .option('--drop', options.drop)
    .option('--as-read', options.asRead)
    .option('--meeting-body <name>', options.meetingBody)
    .option('--meeting-date <date>', options.meetingDate, dayOption(session.words))
    .option('--meeting-start <time>', options.meetingStart)
    .action((id: string, question: string, given: AnswerOptions) =>
      answerQuestion(id, question, given, session),
    );
};
