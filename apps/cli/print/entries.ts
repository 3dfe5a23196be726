import type { ReadAction, ReadDecision, Reading, ReadItem, ReadLink, ReadPresenter } from '#minutes';
import { fields } from './fields.js';
import { section, type Page } from './page.js';
import { plain } from './plain.js';
import { noWhy, whyText, type Why } from './why.js';
import { hanging } from './wrap.js';

const INDENT = '  ';

const presenterText = ({ name, role, organisation }: ReadPresenter): string => {
  const about = [role, organisation].filter((one) => one !== null).join(', ');
  return about === '' ? name : `${name} (${about})`;
};

const itemText = ({ number, seq, title, presenters }: ReadItem, { words, screen }: Page): string => {
  const label = `${INDENT}${(number ?? `(${seq})`).padEnd(4)} `;
  const by = presenters.length === 0 ? '' : presenters.map(presenterText).join('; ');
  const head = hanging(label, plain(title), screen.width);
  return by === ''
    ? head
    : `${head}\n${hanging(`${' '.repeat(label.length)}${words.labels.presenters}: `, plain(by), screen.width)}`;
};

export const itemsText = ({ items }: Reading, why: Why, page: Page): string =>
  section(
    page.words.labels.items(items.length),
    items.map((item) => `${itemText(item, page)}${whyText(why(`item ${item.seq}`), page)}`),
    page,
  );

/** How an entry stands: in force, or waiting for an answer; empty when there is nothing to say. */
export type Standing = (entryId: string) => string;

const head = (
  { id, item, seq, text }: ReadAction | ReadDecision,
  note: string,
  { words, screen }: Page,
): string => {
  const label = `${INDENT}${id.padEnd(4)} ${plain(words.labels.item(item ?? String(seq)))}  `;
  return hanging(label, `${plain(text)}${note === '' ? '' : ` [${note}]`}`, screen.width);
};

export interface DecisionTelling {
  readonly standing: Standing;
  readonly why?: Why;
}

export const decisionsText = (
  decisions: readonly ReadDecision[],
  { standing, why = noWhy }: DecisionTelling,
  page: Page,
): string => {
  const { labels } = page.words;
  const note = ({ id, type }: ReadDecision): string =>
    [labels.decisionTypes[type], standing(id)].filter((one) => one !== '').join('; ');
  return section(
    labels.decisions(decisions.length),
    decisions.map((decision) => `${head(decision, note(decision), page)}${whyText(why(decision.id), page)}`),
    page,
  );
};

const dueText = ({ due, due_raw, due_meeting }: ReadAction): string | null => {
  const raw = due_raw === null ? '' : `«${due_raw}»`;
  const meeting = due_meeting === null ? '' : `(${due_meeting.body})`;
  const all = [due ?? '', meeting, raw].filter((one) => one !== '').join(' ');
  return all === '' ? null : all;
};

/** The sentence that an entry comes from, where the document is at hand. */
export type SentenceOf = (entry: ReadAction) => string | null;

export interface FollowUpTelling {
  readonly standing: Standing;
  readonly sentenceOf: SentenceOf;
  readonly why?: Why;
}

const followUpText = (action: ReadAction, telling: FollowUpTelling, page: Page): string => {
  const { labels } = page.words;
  const { standing, sentenceOf, why = noWhy } = telling;
  const details = fields(
    [
      [labels.owner, action.owners.join(', ') || labels.nobody],
      [labels.participants, action.participants.join(', ')],
      [labels.deadline, dueText(action) ?? labels.nobody],
      [labels.approvalBy, action.approval_by],
      [labels.source, sentenceOf(action)],
      [labels.questions, action.questions.map(({ id }) => id).join(', ')],
      ...why(action.id),
    ],
    page.screen.width,
    ' '.repeat(7),
  );
  return `${head(action, standing(action.id), page)}\n${details}`;
};

export const followUpsText = (actions: readonly ReadAction[], telling: FollowUpTelling, page: Page): string =>
  section(
    page.words.labels.followUps(actions.length),
    actions.map((action) => followUpText(action, telling, page)),
    page,
  );

const linkText = ({ type, body, date }: ReadLink, { words, screen }: Page): string => {
  const say = type === 'approves_minutes_of' ? words.labels.approves : words.labels.putsOnAgenda;
  return hanging(INDENT, plain(say(body, date ?? words.labels.notSaid)), screen.width);
};

export const linksText = ({ links }: Reading, page: Page, why: Why = noWhy): string =>
  section(
    page.words.labels.links(links.length),
    links.map((link, index) => `${linkText(link, page)}${whyText(why(`link ${index + 1}`), page)}`),
    page,
  );
