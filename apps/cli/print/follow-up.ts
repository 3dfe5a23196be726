import type { FollowUpView } from '#projections';
import { fields } from './fields.js';
import { deadlineText } from './follow-ups.js';
import { paragraphs, type Page } from './page.js';
import { hanging } from './wrap.js';

type Owner = FollowUpView['owners'][number];

const ownerText = ({ name, accepted, done }: Owner, { words: { followUps } }: Page): string => {
  const { labels } = followUps;
  if (done !== null) return `${name} (${labels.done})`;
  return accepted ? `${name} (${labels.accepted})` : name;
};

const ownersText = ({ owners }: FollowUpView, role: Owner['role'], page: Page): string =>
  owners
    .filter((one) => one.role === role)
    .map((one) => ownerText(one, page))
    .join(', ');

const responsibleText = (followUp: FollowUpView, page: Page): string => {
  const names = ownersText(followUp, 'responsible', page) || page.words.labels.nobody;
  return followUp.each ? `${names} (${page.words.followUps.labels.each})` : names;
};

const extensionsText = ({ extensions }: FollowUpView, { words: { followUps } }: Page): string => {
  const { granted, open } = extensions;
  const { labels } = followUps;
  return [
    ...(granted === 0 ? [] : [labels.granted(granted)]),
    ...(open === null ? [] : [labels.asked(open.by.name, open.until, open.reason)]),
  ].join('; ');
};

const evidenceText = (item: FollowUpView['evidence'][number], { words: { followUps } }: Page): string => {
  const shown = item.kind === 'file' ? `${item.name}, SHA-256 ${item.sha256}` : item.url;
  return item.withdrawn === null ? shown : followUps.labels.withdrawn(shown, item.withdrawn);
};

/** A follow-up with all that belongs to it. */
export const followUpText = (followUp: FollowUpView, page: Page): string => {
  const { labels: own } = page.words.followUps;
  const { labels } = page.words;
  const { width } = page.screen;
  return paragraphs(
    hanging('', followUp.text, width),
    fields(
      [
        [labels.state, labels.stages[followUp.state]],
        [labels.owner, responsibleText(followUp, page)],
        [own.contributing, ownersText(followUp, 'contributing', page)],
        [labels.deadline, deadlineText(followUp, page)],
        [own.extensions, extensionsText(followUp, page)],
        [own.chain, followUp.delegations.map(({ from, to }) => own.handedOn(from.name, to.name)).join(', ')],
        [own.note, followUp.note],
        ...followUp.evidence.map((item) => [own.evidence, evidenceText(item, page)] as const),
      ],
      width,
    ),
  );
};
