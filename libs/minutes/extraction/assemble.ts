import type { IsOther } from '../parties/surnames.js';
import type { DocumentParties } from '../parties/from-document.js';
import { spanOf } from '../readers/passage.js';
import type {
  ReadAction,
  ReadDecision,
  Reading,
  ReadItem,
  ReadLink,
  ReadParty,
  ReadQuestion,
} from '../reading.js';
import type { DraftAction } from './follow-ups/actions.js';
import { questionOf, type Doubt } from './doubts.js';
import { meetingDoubts } from './head/meeting-doubts.js';
import type { Entries } from './entries.js';
import type { Head } from './head/head.js';
import { itemNotices } from './items/item-notices.js';
import type { Item } from './items/items.js';
import type { FoundLink } from './links.js';
import { asPresenter, PRESENTER_RULE, presentersIn } from './items/presenters.js';
import type { Explanation, IsOn } from './rule.js';

export interface FoundInItem {
  readonly item: Item;
  readonly entries: Entries;
  readonly actions: readonly DraftAction[];
  readonly links: readonly FoundLink[];
}

export interface Findings {
  readonly file: string;
  readonly sha256: string;
  readonly language: Reading['language'];
  readonly document: Reading['document'];
  readonly head: Head;
  readonly named: DocumentParties;
  readonly found: readonly FoundInItem[];
  readonly isOther: IsOther;
  readonly isOn: IsOn;
}

/** A reading, and which rules found each part of it. */
export interface Explained {
  readonly reading: Reading;
  readonly explanation: Explanation;
}

/** Numbers everything in the order of the text and puts the reading together. */
export const assemble = (findings: Findings): Explained => {
  const { head, named, found } = findings;
  const drafts = found.flatMap(({ actions }) => inOrder(actions));
  const links = found.flatMap((one) => one.links.map(({ link }) => link));
  const parties = partiesOf(findings, drafts, links);
  const questions = numberedQuestions(findings, drafts, parties);
  const asked = Map.groupBy(questions, (question) => question.about);
  const reading: Reading = {
    schema: 'tingbok-reading/1',
    file: findings.file,
    sha256: findings.sha256,
    language: findings.language,
    document: findings.document,
    meeting: head.meeting,
    attendees: {
      present: named.present,
      present_count: named.present.length > 0 ? named.present.length : (head.presentCount ?? 0),
      absent: named.absent,
    },
    items: found.filter(({ item }) => item.seq > 0).map((one) => readItem(one, findings)),
    decisions: decisionsOf(found),
    actions: drafts.map((draft, index) => numbered(draft, index, asked)),
    links,
    parties,
    questions,
  };
  return { reading, explanation: explanationOf(findings, reading, drafts) };
};

const inOrder = (actions: readonly DraftAction[]): readonly DraftAction[] =>
  [...actions].sort((one, other) => one.action.source.start - other.action.source.start);

/** By the numbers that the reading gave; decisions, actions and links stand in the same order here. */
const explanationOf = (
  { head, found }: Findings,
  { items }: Reading,
  drafts: readonly DraftAction[],
): Explanation => {
  const presented = new Set(items.filter(({ presenters }) => presenters.length > 0).map(({ seq }) => seq));
  const ofItem = ({ item, entries }: FoundInItem): readonly string[] => [
    ...item.rules,
    ...(presented.has(item.seq) ? [PRESENTER_RULE.name] : []),
    ...entries.sections,
  ];
  const decisions = found.flatMap(({ entries }) => entries.decisions);
  const links = found.flatMap((one) => one.links);
  return {
    ...head.rules,
    ...Object.fromEntries([
      ...found
        .filter(({ item }) => item.seq > 0)
        .map((one) => [`item ${one.item.seq}`, ofItem(one)] as const),
      ...decisions.map(({ rules }, index) => [`d${index + 1}`, rules] as const),
      ...drafts.map(({ rules }, index) => [`a${index + 1}`, rules] as const),
      ...links.map(({ rules }, index) => [`link ${index + 1}`, rules] as const),
    ]),
  };
};

const readItem = ({ item, entries }: FoundInItem, { isOther, isOn }: Findings): ReadItem => ({
  seq: item.seq,
  number: item.number,
  title: item.title,
  presenters: (isOn(PRESENTER_RULE) ? item.blocks : [])
    .filter((block) => block.column === 'left')
    .flatMap((block) => presentersIn(block.text, isOther))
    .map(asPresenter),
  discussion: entries.discussion,
});

const decisionsOf = (found: readonly FoundInItem[]): readonly ReadDecision[] =>
  found
    .flatMap(({ item, entries }) =>
      entries.decisions.map(({ passage, type }) => ({
        item: item.label,
        seq: item.seq,
        text: passage.text,
        type,
        source: spanOf(passage),
      })),
    )
    .map((decision, index) => ({ id: `d${index + 1}`, ...decision }));

/** Those of the meeting and its items first, then those of actions, in the order of the text. */
const numberedQuestions = (
  { head, found }: Findings,
  drafts: readonly DraftAction[],
  parties: readonly ReadParty[],
): readonly ReadQuestion[] => {
  const all: { about: string; doubt: Doubt }[] = [
    ...meetingDoubts(head, parties).map((doubt) => ({ about: 'meeting', doubt })),
    ...itemNotices(found.map(({ item }) => item)),
    ...drafts.flatMap((draft, index) => draft.doubts.map((doubt) => ({ about: `a${index + 1}`, doubt }))),
  ];
  return all.map(({ about, doubt }, index) => questionOf(doubt, about, index + 1));
};

const numbered = (
  draft: DraftAction,
  index: number,
  asked: ReadonlyMap<string, readonly ReadQuestion[]>,
): ReadAction => {
  const id = `a${index + 1}`;
  return { id, ...draft.action, questions: asked.get(id) ?? [] };
};

/** Every party that has a part in the reading, once. */
const partiesOf = (
  { head, named, found }: Findings,
  drafts: readonly DraftAction[],
  links: readonly ReadLink[],
): readonly ReadParty[] => {
  const known = new Map(named.parties.map((party) => [party.name, party]));
  const bodies = [
    ...links.map((link) => link.body),
    ...drafts.map((draft) => draft.action.approval_by),
    ...(found.length > 0 ? [head.meeting.body] : []),
  ].filter((name) => name !== null);
  const officers = [head.meeting.chair, head.meeting.secretary].filter((name) => name !== null);
  const all: readonly ReadParty[] = [
    ...bodies.map((name) => known.get(name) ?? { name, aliases: [], kind: 'body' as const, of: null }),
    ...[...named.present, ...named.absent, ...officers].flatMap((name) => known.get(name) ?? []),
    ...drafts.flatMap((draft) => draft.parties),
  ];
  return [...new Map(all.map((party) => [party.name, party])).values()];
};
