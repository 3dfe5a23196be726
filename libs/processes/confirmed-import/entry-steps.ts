import {
  meetingIdOf,
  partyNamed,
  type Acceptance,
  type Deadline,
  type Entry,
  type Owner,
  type ReadAction,
  type Source,
  type TingbokCommand,
} from '#domain';
import { deterministicId } from '#kernel';
import type { Confirmed, Step } from './confirmed.js';

/** A decision recorded, or a follow-up assigned. */
export const entryStep = (confirmed: Confirmed, entry: Entry): Step => ({
  key: `entry ${entry.id}`,
  id: deterministicId(entry.kind, confirmed.importId, entry.id),
  command: entry.kind === 'decision' ? recordDecision(confirmed, entry) : assign(confirmed, entry.action),
  occurredAt: confirmed.meetingEnd,
});

const sourceOf = (
  { acceptance, importId, reading }: Confirmed,
  read: Pick<ReadAction, 'item' | 'seq' | 'text' | 'source'>,
): Source => ({
  meetingId: acceptance.meetingId,
  importId,
  item: read.item,
  itemSeq: read.seq > 0 ? read.seq : null,
  sentence: read.text,
  language: reading.language,
  span: read.source,
});

const recordDecision = (
  confirmed: Confirmed,
  { decision }: Extract<Entry, { kind: 'decision' }>,
): TingbokCommand => ({
  type: 'RecordDecision',
  data: {
    bodyId: confirmed.acceptance.bodyId,
    text: decision.text,
    kind: decision.type,
    source: sourceOf(confirmed, decision),
  },
});

const assign = (confirmed: Confirmed, action: ReadAction): TingbokCommand => {
  const { acceptance } = confirmed;
  const { approval_by } = action;
  return {
    type: 'AssignFollowUp',
    data: {
      bodyId: acceptance.bodyId,
      text: action.text,
      owners: ownersOf(action, acceptance),
      deadline: deadlineOf(action, acceptance),
      source: sourceOf(confirmed, action),
      approvalBy: approval_by === null ? null : partyNamed(acceptance.parties, approval_by).partyId,
    },
  };
};

const ownersOf = ({ owners, participants }: ReadAction, { parties }: Acceptance): Owner[] => {
  const idsOf = (names: readonly string[]): string[] => [
    ...new Set(names.map((name) => partyNamed(parties, name).partyId)),
  ];
  const responsible = idsOf(owners);
  const contributing = idsOf(participants).filter((id) => !responsible.includes(id));
  return [
    ...responsible.map((partyId): Owner => ({ partyId, role: 'responsible' })),
    ...contributing.map((partyId): Owner => ({ partyId, role: 'contributing' })),
  ];
};

const deadlineOf = ({ due, due_raw, due_meeting }: ReadAction, { parties }: Acceptance): Deadline => {
  if (due_meeting !== null) {
    const { partyId } = partyNamed(parties, due_meeting.body);
    return { kind: 'meeting', meetingId: meetingIdOf(partyId, due_meeting.date, null) };
  }
  if (due !== null) return { kind: 'date', date: due };
  return due_raw === null ? { kind: 'none' } : { kind: 'condition', words: due_raw };
};
