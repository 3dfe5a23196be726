import type { ImportAnswer } from '../service/port.js';
import { comparisonText, mergeCall } from './comparison.js';
import { decisionsText, followUpsText, linksText, type Standing } from './entries.js';
import { meetingText } from './meeting.js';
import { paragraphs, section, type Page } from './page.js';
import { plain } from './plain.js';
import { questionsText } from './questions.js';
import { shortId } from './short-id.js';

const stageText = ({ stage, accepted, openQuestions }: ImportAnswer, { words }: Page): string =>
  stage === 'read' && accepted.length > 0
    ? words.said.readPartly(accepted.length, openQuestions.length)
    : words.said.stage[stage];

const standingIn =
  ({ accepted, openQuestions }: ImportAnswer, { words }: Page): Standing =>
  (entryId) => {
    if (accepted.includes(entryId)) return words.labels.inForce;
    const waits = openQuestions.filter(({ about }) => about === entryId).map(({ id }) => id);
    return waits.length === 0 ? '' : words.labels.waits(waits.join(', '));
  };

/** What can still be done with it, as commands. */
const nextSteps = (found: ImportAnswer, call: string): string[] => {
  const { id, stage, openQuestions, accepted, entries, comparison } = found;
  if (stage === 'discarded') return [`${call} reopen ${shortId(id)}`];
  if (stage !== 'read') return [];
  if (comparison !== null && comparison.with.inForce) {
    return [`${call} ${mergeCall(comparison, id)}`, `${call} discard ${shortId(id)} --reason …`];
  }
  const confirm = `${call} confirm ${shortId(id)}`;
  if (openQuestions.length === 0) return [confirm];
  const questioned = new Set(openQuestions.map(({ about }) => about));
  const hasSettled = entries.some((one) => !questioned.has(one.id) && !accepted.includes(one.id));
  return hasSettled ? [`${confirm} --settled`] : [];
};

const textIn = ({ entries }: ImportAnswer, entryId: string): string =>
  entries.find(({ id }) => id === entryId)?.sentence ?? '';

/** The document's own sentence, where a person put it in other words. */
const sentenceIn = (found: ImportAnswer, { id, text }: { readonly id: string; readonly text: string }) => {
  const sentence = textIn(found, id);
  return plain(sentence) === plain(text) ? null : `«${sentence}»`;
};

/** An import: what was read as it now stands, what is asked, and how to go on. */
export const importText = (found: ImportAnswer, call: string, page: Page): string => {
  const { words, screen } = page;
  const title = screen.heading(`${words.said.received(shortId(found.id))} · ${plain(found.fileName)}`);
  const state = `${words.labels.state}: ${stageText(found, page)}`;
  if (found.reading === null) return `${title}\n${state}`;
  const standing = standingIn(found, page);
  const decisions = found.entries.flatMap((one) => (one.kind === 'decision' ? [one.decision] : []));
  const openIds = new Set(found.openQuestions.map(({ id }) => id));
  const followUps = found.entries.flatMap((one) =>
    one.kind === 'followUp'
      ? [{ ...one.action, questions: one.action.questions.filter(({ id }) => openIds.has(id)) }]
      : [],
  );
  const asked = found.reading.questions.filter((one) => !one.blocking || openIds.has(one.id));
  return paragraphs(
    `${title}\n${state}`,
    meetingText(found.reading, page),
    decisionsText(decisions, { standing }, page),
    followUpsText(followUps, { standing, sentenceOf: (action) => sentenceIn(found, action) }, page),
    linksText(found.reading, page),
    found.comparison === null ? '' : comparisonText(found.comparison, (entry) => textIn(found, entry), page),
    ...questionsText(asked, (question) => `${call} answer ${shortId(found.id)} ${question.id}`, page),
    section(
      words.said.next,
      nextSteps(found, call).map((line) => `  ${line}`),
      page,
    ),
  );
};
