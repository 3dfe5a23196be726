import type { FollowUpView } from '#projections';
import { fields, type Field } from './fields.js';
import { deadlineText } from './follow-ups.js';
import { paragraphs, type Page } from './page.js';
import { shortId } from './short-id.js';
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

/** The decision that carried it, or the meeting and its item. */
const originOf = ({ source }: FollowUpView, { words: { followUps } }: Page): readonly Field[] => {
  const { labels } = followUps;
  const { meeting, item, decisionId, decisionTitle } = source;
  const ofItem = item === null ? '' : `, ${labels.item(item)}`;
  return [
    [
      labels.fromDecision,
      decisionId === null ? null : `${decisionTitle ?? ''} (${shortId(decisionId)})`.trim(),
    ],
    [labels.fromMeeting, meeting === null ? null : `${meeting.title}, ${meeting.date}${ofItem}`],
  ];
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
        [own.lastAnswer, followUp.asked?.answer ?? null],
        [own.note, followUp.note],
        ...originOf(followUp, page),
        ...followUp.evidence.map((item) => [own.evidence, evidenceText(item, page)] as const),
      ],
      width,
    ),
  );
};
