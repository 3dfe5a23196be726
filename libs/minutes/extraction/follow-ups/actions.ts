import type { ReadAction, ReadParty } from '../../reading.js';
import { spanOf } from '../../readers/passage.js';
import { approvalIn } from './approvals.js';
import type { Context } from '../context.js';
import { deadlineIn, deadlineOf, type FoundDeadline } from './deadlines.js';
import type { Doubt } from '../doubts.js';
import type { FollowUp } from './follow-up.js';
import type { Item } from '../items/items.js';
import { datesIn } from '../../language/dates.js';
import { ownerOf, participantsIn, POSSESSOR_RULE, possessorIn, TOGETHER_RULE, type Owner } from './owners.js';

/** An action that still lacks its number and those of its questions. */
export interface DraftAction {
  readonly action: Omit<ReadAction, 'id' | 'questions'>;
  readonly doubts: readonly Doubt[];
  /** Names of the rules that found it, its owners, those who take part, its deadline and its approval. */
  readonly rules: readonly string[];
  /** Everybody it names, for the list of parties. */
  readonly parties: readonly ReadParty[];
}

export const actionOf = (followUp: FollowUp, item: Item, context: Context): DraftAction => {
  const owners = ownersOf(followUp, item, context);
  const ownerNames = new Set(owners.map((owner) => owner.party.name));
  const taking = takingPart(followUp, context).filter(({ party }) => !ownerNames.has(party.name));
  const deadline = deadlineOfFollowUp(followUp, context);
  const approval = approvalIn(followUp.passage.text, context);
  const doubts = [...ownerDoubts(owners, context), deadline.doubt, approval.doubt];
  const rules = [...owners.flatMap((owner) => owner.rules), ...taking.map(({ rule }) => rule)];
  return {
    action: {
      item: item.label,
      seq: item.seq,
      text: followUp.passage.text,
      owners: [...ownerNames],
      participants: [...new Set(taking.map(({ party }) => party.name))],
      due: deadline.due,
      due_raw: deadline.raw,
      due_meeting: dueMeeting(followUp),
      approval_by: approval.by,
      confidence: owners.length === 0 ? Math.min(followUp.confidence, 0.6) : followUp.confidence,
      source: spanOf(followUp.passage),
    },
    doubts: doubts.filter((doubt) => doubt !== null),
    parties: [...owners, ...taking].map(({ party }) => party),
    rules: rulesOf(followUp, [...rules, deadline.rule, approval.rule]),
  };
};

const rulesOf = (followUp: FollowUp, others: readonly (string | null)[]): readonly string[] => [
  ...new Set([...followUp.rules, ...others].filter((rule) => rule !== null)),
];

interface Participant {
  readonly party: ReadParty;
  readonly rule: string | null;
}

const takingPart = ({ participants, passage }: FollowUp, context: Context): readonly Participant[] => {
  const said = participants.flatMap((subject) => ownerOf(subject, () => passage.text, context) ?? []);
  const together = context.isOn(TOGETHER_RULE) ? participantsIn(passage.text, context) : [];
  return [
    ...said.map(({ party }) => ({ party, rule: null })),
    ...together.map((party) => ({ party, rule: TOGETHER_RULE.name })),
  ];
};

interface FoundOwner extends Owner {
  readonly rules: readonly string[];
}

const ownersOf = (followUp: FollowUp, item: Item, context: Context): readonly FoundOwner[] => {
  const matter = (): string => matterUpTo(followUp, item);
  const mayTake = followUp.subjects.length === 0 && followUp.mayTakePossessor && context.isOn(POSSESSOR_RULE);
  const possessor = mayTake ? possessorIn(followUp.passage.text) : null;
  const before = possessor ? [POSSESSOR_RULE.name] : [];
  return (possessor ? [possessor] : followUp.subjects).flatMap((subject) => {
    const owner = ownerOf(subject, matter, context);
    return owner ? [{ ...owner, rules: [...before, owner.rule] }] : [];
  });
};

/** What the item has said before this follow-up, and the follow-up itself. */
const matterUpTo = (followUp: FollowUp, item: Item): string => {
  const start = spanOf(followUp.passage).start;
  const before = item.blocks.filter((block) => spanOf(block).end <= start);
  return [item.title, ...before.map((block) => block.text), followUp.passage.text].join(' ');
};

const ownerDoubts = (owners: readonly Owner[], context: Context): readonly Doubt[] => {
  if (owners.length > 0) return owners.map((owner) => owner.doubt).filter((doubt) => doubt !== null);
  const committees = context.book.parties.filter(
    (party) => party.kind === 'working_committee' && party.of === context.body,
  );
  const candidates = [...committees, ...context.attending].map((party) => party.name);
  return [{ reason: 'NoOwnerNamed', subject: '', candidates: [...new Set(candidates)].slice(0, 12) }];
};

const deadlineOfFollowUp = (followUp: FollowUp, context: Context): FoundDeadline => {
  if (followUp.meeting?.date) {
    const mention = datesIn(followUp.passage.text, context.meetingDate).find(
      (date) => date.date.toString() === followUp.meeting?.date,
    );
    if (mention) return { ...deadlineOf(mention, context), rule: null };
  }
  return deadlineIn(followUp.deadlineText ?? followUp.passage.text, context);
};

const dueMeeting = (followUp: FollowUp): ReadAction['due_meeting'] => {
  const date = followUp.meeting?.date ?? null;
  return followUp.meeting && date !== null ? { body: followUp.meeting.body, date } : null;
};
