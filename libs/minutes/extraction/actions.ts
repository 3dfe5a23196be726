import type { ReadAction, ReadParty } from '../reading.js';
import { spanOf } from '../readers/passage.js';
import { approvalIn } from './approvals.js';
import type { Context } from './context.js';
import { deadlineIn, deadlineOf, type Deadline } from './deadlines.js';
import type { Doubt } from './doubts.js';
import type { FollowUp } from './follow-up.js';
import type { Item } from './items.js';
import { datesIn } from '../language/dates.js';
import { ownerOf, participantsIn, possessorIn, type Owner } from './owners.js';

/** An action that still lacks its number and those of its questions. */
export interface DraftAction {
  readonly action: Omit<ReadAction, 'id' | 'questions'>;
  readonly doubts: readonly Doubt[];
  /** Everybody it names, for the list of parties. */
  readonly parties: readonly ReadParty[];
}

export const actionOf = (followUp: FollowUp, item: Item, context: Context): DraftAction => {
  const { text } = followUp.passage;
  const owners = ownersOf(followUp, item, context);
  const ownerNames = new Set(owners.map((owner) => owner.party.name));
  const taking = takingPart(followUp, context).filter((party) => !ownerNames.has(party.name));
  const deadline = deadlineOfFollowUp(followUp, context);
  const approval = approvalIn(text, context);
  return {
    action: {
      item: item.label,
      seq: item.seq,
      text,
      owners: [...ownerNames],
      participants: [...new Set(taking.map((party) => party.name))],
      due: deadline.due,
      due_raw: deadline.raw,
      due_meeting: dueMeeting(followUp),
      approval_by: approval.by,
      confidence: owners.length === 0 ? Math.min(followUp.confidence, 0.6) : followUp.confidence,
      source: spanOf(followUp.passage),
    },
    doubts: [
      ...ownerDoubts(owners, context),
      ...[deadline.doubt, approval.doubt].filter((doubt) => doubt !== null),
    ],
    parties: [...owners.map((owner) => owner.party), ...taking],
  };
};

const takingPart = ({ participants, passage }: FollowUp, context: Context): readonly ReadParty[] => [
  ...participants.map((subject) => ownerOf(subject, () => passage.text, context).party),
  ...participantsIn(passage.text, context),
];

const ownersOf = (followUp: FollowUp, item: Item, context: Context): readonly Owner[] => {
  const matter = (): string => matterUpTo(followUp, item);
  const possessor = followUp.mayTakePossessor ? possessorIn(followUp.passage.text) : null;
  const subjects = followUp.subjects.length === 0 && possessor ? [possessor] : followUp.subjects;
  return subjects.map((subject) => ownerOf(subject, matter, context));
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

const deadlineOfFollowUp = (followUp: FollowUp, context: Context): Deadline => {
  if (followUp.meeting?.date) {
    const mention = datesIn(followUp.passage.text, context.meetingDate).find(
      (date) => date.date.toString() === followUp.meeting?.date,
    );
    if (mention) return deadlineOf(mention);
  }
  return deadlineIn(followUp.deadlineText ?? followUp.passage.text, context);
};

const dueMeeting = (followUp: FollowUp): ReadAction['due_meeting'] => {
  const date = followUp.meeting?.date ?? null;
  return followUp.meeting && date !== null ? { body: followUp.meeting.body, date } : null;
};
