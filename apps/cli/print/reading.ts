import type { Reading } from '#minutes';
import { decisionsText, followUpsText, itemsText, linksText, type SentenceOf } from './entries.js';
import { meetingText } from './meeting.js';
import { paragraphs, type Page } from './page.js';
import { questionsText } from './questions.js';

const nothing = (): string => '';

/** All that was read from one file. */
export const readingText = (reading: Reading, sentenceOf: SentenceOf, page: Page): string =>
  paragraphs(
    meetingText(reading, page),
    itemsText(reading, page),
    decisionsText(reading.decisions, nothing, page),
    followUpsText(reading.actions, { standing: nothing, sentenceOf }, page),
    linksText(reading, page),
    ...questionsText(reading.questions, null, page),
  );

/** Only what a person must say. */
export const askedText = (reading: Reading, page: Page): string => {
  const questions = questionsText(reading.questions, null, page);
  const asked = reading.questions.length === 0 ? [page.words.said.nothingAsked] : questions;
  return paragraphs(page.screen.heading(reading.file), ...asked);
};
