import type { ReadQuestion } from '#minutes';
import { section, type Page } from './page.js';
import { plain } from './plain.js';
import { shellWord } from './shell.js';
import { hanging } from './wrap.js';

const INDENT = '       ';

const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text);

/** The only candidate; among several none is put into anyone's mouth. */
const only = (candidates: readonly string[], placeholder: string): string => {
  const [first, ...others] = candidates;
  return first === undefined || others.length > 0 ? placeholder : first;
};

/** The ways of `answer` that fit the question, the likeliest first; words in capitals are to be filled in. */
export const answersTo = ({ kind, candidates }: ReadQuestion, { words }: Page): readonly string[] => {
  const { name, date, body } = words.labels.placeholder;
  const day = only(candidates.filter(isDay), date);
  switch (kind) {
    case 'owner':
      return [`--owner ${only(candidates.map(shellWord), name)}`, '--nobody', '--drop'];
    case 'date':
      return [`--date ${day}`, '--as-read', '--drop'];
    case 'meeting':
      return [`--meeting-body ${body} --meeting-date ${day}`];
    case 'reading':
      return ['--as-read', '--drop'];
    case 'notice':
      return ['--as-read'];
  }
};

/** How the program is called to answer one question of an import. */
export type AnswerCall = (question: ReadQuestion) => string;

const questionText = (question: ReadQuestion, call: AnswerCall | null, page: Page): string => {
  const { words, screen } = page;
  const label = `  ${question.id.padEnd(4)} `;
  const lines = [hanging(label, plain(`${question.about}: ${question.text}`), screen.width)];
  if (question.candidates.length > 0) {
    lines.push(
      hanging(`${INDENT}${words.labels.candidates}: `, plain(question.candidates.join(', ')), screen.width),
    );
  }
  // A command is never wrapped: it is there to be pasted.
  if (call !== null) lines.push(...nextCommand(question, call, page));
  return lines.join('\n');
};

const nextCommand = (question: ReadQuestion, call: AnswerCall, page: Page): string[] => {
  const [first = '', ...others] = answersTo(question, page);
  const command = `${INDENT}${page.screen.aside(`${call(question)} ${first}`)}`;
  if (others.length === 0) return [command];
  return [command, hanging(INDENT, page.words.said.orOptions(others.join(', ')), page.screen.width)];
};

/** Questions that hold something back, and then what is merely worth a look; the former with how to answer. */
export const questionsText = (
  questions: readonly ReadQuestion[],
  call: AnswerCall | null,
  page: Page,
): readonly string[] => {
  const { labels } = page.words;
  const blocking = questions.filter((one) => one.blocking);
  const notices = questions.filter((one) => !one.blocking);
  return [
    section(
      labels.open(blocking.length),
      blocking.map((one) => questionText(one, call, page)),
      page,
    ),
    section(
      labels.notices(notices.length),
      notices.map((one) => questionText(one, null, page)),
      page,
    ),
  ];
};
