import type { MessageLanguage } from '#application';
import { LONGEST_LIST } from '#projections';
import type { Words } from '../words/words.js';
import type { Screen } from './screen.js';

/** What is needed to put an answer into words. */
export interface Page {
  readonly language: MessageLanguage;
  readonly words: Words;
  readonly screen: Pick<Screen, 'width' | 'heading' | 'aside'>;
}

/** Parts of a page with an empty line between them; empty parts are left out. */
export const paragraphs = (...parts: readonly string[]): string =>
  parts.filter((part) => part !== '').join('\n\n');

/** Lines under a heading; nothing at all when there are none. */
export const section = (heading: string, lines: readonly string[], { screen }: Page): string =>
  lines.length === 0 ? '' : [screen.heading(heading), ...lines].join('\n');

/** Says of a list that may go on that it does; nothing of others. */
export const cutNotice = (rows: readonly unknown[], { words }: Page): string =>
  rows.length < LONGEST_LIST ? '' : words.said.listIsCut;
