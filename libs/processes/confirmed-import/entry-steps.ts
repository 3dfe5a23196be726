import {
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
import { establish } from './body-steps.js';
import type { Confirmed, Step } from './confirmed.js';
import { meetingMeant } from './meeting-meant.js';

/** A decision recorded, or a follow-up assigned. */
export const entryStep = (confirmed: Confirmed, entry: Entry): Step => ({
  key: `entry ${entry.id}`,
  id: deterministicId(entry.kind, confirmed.importId, entry.id),
  command: entry.kind === 'decision' ? recordDecision(confirmed, entry) : assign(confirmed, entry),
  occurredAt: confirmed.meetingEnd,
});

/** The sentence is the document's own, also where a person put it in better words. */
const sourceOf = (
  { acceptance, importId, reading }: Confirmed,
  read: Pick<ReadAction, 'item' | 'seq' | 'source'>,
  sentence: string,
): Source => ({
  meetingId: acceptance.meetingId,
  importId,
  item: read.item,
  itemSeq: read.seq > 0 ? read.seq : null,
  sentence,
  language: reading.language,
  span: read.source,
});

const recordDecision = (
  confirmed: Confirmed,
  { decision, sentence }: Extract<Entry, { kind: 'decision' }>,
): TingbokCommand => ({
  type: 'RecordDecision',
  data: {
    bodyId: confirmed.acceptance.bodyId,
    text: decision.text,
    kind: decision.type,
    source: sourceOf(confirmed, decision, sentence),
  },
});

const assign = (
  confirmed: Confirmed,
  { action, sentence }: Extract<Entry, { kind: 'followUp' }>,
): TingbokCommand => {
  const { acceptance } = confirmed;
  const { approval_by } = action;
  return {
    type: 'AssignFollowUp',
    data: {
      bodyId: acceptance.bodyId,
      text: action.text,
      owners: ownersOf(action, acceptance),
      deadline: deadlineOf(action, acceptance),
      source: sourceOf(confirmed, action, sentence),
      approvalBy: approval_by === null ? null : partyNamed(acceptance.parties, approval_by).partyId,
    },
  };
};

/** The meetings of other bodies at which something is due; one that the minutes link to is scheduled by its link. */
export const dueMeetingSteps = (confirmed: Confirmed): Step[] =>
  confirmed.entries.flatMap((entry) => {
    const due = entry.kind === 'followUp' ? entry.action.due_meeting : null;
    if (due === null || isLinked(confirmed, due)) return [];
    const { partyId: bodyId, name } = partyNamed(confirmed.acceptance.parties, due.body);
    const data = { bodyId, title: name, place: null, date: due.date, start: null, end: null };
    const { id, isScheduled } = meetingMeant(data, confirmed.acceptance);
    if (isScheduled) return [];
    return [
      { ...establish(bodyId, confirmed), key: `body of ${entry.id}` },
      {
        key: `meeting of ${entry.id}`,
        id,
        command: { type: 'ScheduleMeeting', data },
        occurredAt: confirmed.dayStart,
      },
    ];
  });

const isLinked = ({ reading }: Confirmed, due: { readonly body: string; readonly date: string }): boolean =>
  reading.links.some(
    ({ type, body, date, start }) =>
      type === 'puts_on_agenda_of' && start === null && body === due.body && date === due.date,
  );

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

const deadlineOf = ({ due, due_raw, due_meeting }: ReadAction, acceptance: Acceptance): Deadline => {
  if (due_meeting !== null) {
    const { partyId: bodyId } = partyNamed(acceptance.parties, due_meeting.body);
    const { id } = meetingMeant({ bodyId, date: due_meeting.date, start: null }, acceptance);
    return { kind: 'meeting', meetingId: id };
  }
  if (due !== null) return { kind: 'date', date: due };
  return due_raw === null ? { kind: 'none' } : { kind: 'condition', words: due_raw };
};
