import type { Explanation, Reading } from '#minutes';
import { decisionsText, followUpsText, itemsText, linksText, type SentenceOf } from './entries.js';
import { meetingText } from './meeting.js';
import { paragraphs, type Page } from './page.js';
import { questionsText } from './questions.js';
import { headWhyText, whyOf } from './why.js';

const nothing = (): string => '';

export interface ReadingTelling {
  readonly sentenceOf: SentenceOf;
  /** Which rules found what; empty when that was not asked for. */
  readonly explanation: Explanation;
}

/** All that was read from one file. */
export const readingText = (
  reading: Reading,
  { sentenceOf, explanation }: ReadingTelling,
  page: Page,
): string => {
  const why = whyOf(explanation, page);
  return paragraphs(
    meetingText(reading, page),
    headWhyText(explanation, why, page),
    itemsText(reading, why, page),
    decisionsText(reading.decisions, { standing: nothing, why }, page),
    followUpsText(reading.actions, { standing: nothing, sentenceOf, why }, page),
    linksText(reading, page, why),
    ...questionsText(reading.questions, null, page),
  );
};

/** Only what a person must say. */
export const askedText = (reading: Reading, page: Page): string => {
  const questions = questionsText(reading.questions, null, page);
  const asked = reading.questions.length === 0 ? [page.words.said.nothingAsked] : questions;
  return paragraphs(page.screen.heading(reading.file), ...asked);
};
