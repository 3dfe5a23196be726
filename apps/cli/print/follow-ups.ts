import type { FollowUpView } from '#projections';
import type { Page } from './page.js';
import { plain } from './plain.js';
import { shortId } from './short-id.js';
import { table, type Column } from './table.js';

export const deadlineText = ({ deadline }: FollowUpView, { words }: Page): string => {
  const { kind, date, words: condition } = deadline;
  if (date !== null) return kind === 'meeting' ? `${date} ${words.labels.meetingDeadline}` : date;
  return condition === null ? words.labels.nobody : `«${plain(condition)}»`;
};

/** Those who answer for it, by name. */
export const ownersText = ({ owners }: FollowUpView, { words }: Page): string => {
  const responsible = owners.filter(({ role }) => role === 'responsible').map(({ name }) => name);
  return plain(responsible.join(', ')) || words.labels.nobody;
};

const ROW = {
  id: (row: FollowUpView) => shortId(row.id),
  deadline: deadlineText,
  days: (row: FollowUpView) => String(row.daysOverdue ?? ''),
  owner: ownersText,
  state: (row: FollowUpView, { words }: Page) => words.labels.stages[row.state],
  followUp: (row: FollowUpView) => plain(row.text),
} satisfies Record<string, (row: FollowUpView, page: Page) => string>;

export type FollowUpColumn = keyof typeof ROW;

const SHAPE: Readonly<Record<FollowUpColumn, Omit<Column, 'title'>>> = {
  id: {},
  deadline: { atMost: 16 },
  days: { align: 'right' },
  owner: { atMost: 20 },
  state: { atMost: 13 },
  followUp: {},
};

/** Follow-ups, one a row, with the columns asked for. */
export const followUpTable = (
  rows: readonly FollowUpView[],
  columns: readonly FollowUpColumn[],
  page: Page,
): string =>
  table({
    columns: columns.map((one) => ({ title: page.words.labels[one], ...SHAPE[one] })),
    rows: rows.map((row) => columns.map((one) => ROW[one](row, page))),
    width: page.screen.width,
    emphasize: (titles) => page.screen.aside(titles),
  });
