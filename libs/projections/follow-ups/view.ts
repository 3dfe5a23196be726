import type { Queryable } from '#database';
import type { Deadline, FollowUpStage, FollowUpState } from '#domain';
import { decisionTitles } from '../decisions/queries.js';
import type { Lens } from '../entity/lens.js';
import { meetingsOf, type MeetingView } from '../meetings/queries.js';
import { namesOf, type Named } from '../parties/queries.js';
import {
  partiesIn,
  workView,
  type DelegationView,
  type EvidenceView,
  type ExtensionsView,
  type OwnerView,
} from './work-view.js';

/** A row of the read model. */
export interface FollowUpRow {
  readonly id: string;
  readonly version: number;
  readonly due: string | null;
  readonly state: NonNullable<FollowUpState>;
}

/** A follow-up as people see it: with names instead of ids. */
export interface FollowUpView {
  readonly id: string;
  readonly version: number;
  readonly text: string;
  readonly state: FollowUpStage;
  readonly note: string | null;
  readonly body: Named;
  readonly owners: readonly OwnerView[];
  /** Every responsible owner must do it; otherwise they do it jointly. */
  readonly each: boolean;
  readonly approvalBy: Named | null;
  /** Who handed it to whom, the first first. */
  readonly delegations: readonly DelegationView[];
  /** Those who handed it on and own it no more. */
  readonly informed: readonly Named[];
  readonly extensions: ExtensionsView;
  readonly evidence: readonly EvidenceView[];
  readonly deadline: {
    readonly kind: Deadline['kind'];
    /** Last day in time. */
    readonly date: string | null;
    /** A condition, in the words of the minutes. */
    readonly words: string | null;
    readonly meeting: { readonly id: string; readonly title: string } | null;
  };
  /** What was answered when its condition was last asked about. */
  readonly asked: { readonly meetingId: string | null; readonly answer: string } | null;
  /** Whole days after the deadline; null when it is not overdue. */
  readonly daysOverdue: number | null;
  readonly source: {
    readonly meeting: { readonly id: string; readonly title: string; readonly date: string } | null;
    /** The decision that carried it, where it came from one, and what that is called. */
    readonly decisionId: string | null;
    readonly decisionTitle: string | null;
    readonly item: string | null;
    readonly itemSeq: number | null;
    readonly sentence: string;
    /** BCP 47; null when it is not known. */
    readonly language: string | null;
    /** The import that it came with, and where the sentence stands in its text; null when it came otherwise. */
    readonly import: string | null;
    readonly start: number | null;
    readonly end: number | null;
  };
}

const idsIn = ({ state }: FollowUpRow): string[] => [
  state.bodyId,
  ...partiesIn(state),
  ...(state.approvalBy === null ? [] : [state.approvalBy]),
];

const meetingIdsIn = ({ state }: FollowUpRow): string[] => [
  ...(state.source.meetingId === null ? [] : [state.source.meetingId]),
  ...(state.deadline.kind === 'meeting' ? [state.deadline.meetingId] : []),
];

const decisionIdsIn = ({ state: { source } }: FollowUpRow): readonly string[] =>
  source.decisionId === undefined ? [] : [source.decisionId];

/** Puts names to rows; `today` is the day the list is for. */
export const viewFollowUps = async (
  database: Queryable,
  rows: readonly FollowUpRow[],
  { lens, today }: { readonly lens: Lens; readonly today: Temporal.PlainDate },
): Promise<readonly FollowUpView[]> => {
  const names = await namesOf(database, rows.flatMap(idsIn), lens);
  const meetings = await meetingsOf(database, rows.flatMap(meetingIdsIn), lens);
  const decisions = await decisionTitles(database, rows.flatMap(decisionIdsIn), lens);
  const named = (id: string): Named => ({ id, name: names.get(id) ?? id });
  return rows.map(({ id, version, due, state }) => ({
    id,
    version,
    text: state.text,
    state: state.stage,
    note: state.note,
    body: named(state.bodyId),
    each: state.each === true,
    ...workView(state, named),
    approvalBy: state.approvalBy === null ? null : named(state.approvalBy),
    deadline: deadlineView(state.deadline, due, meetings),
    asked: askedView(state),
    daysOverdue: daysOverdue(due, today),
    source: sourceView(state, meetings, decisions),
  }));
};

const daysOverdue = (due: string | null, today: Temporal.PlainDate): number | null => {
  const days = due === null ? 0 : Temporal.PlainDate.from(due).until(today, { largestUnit: 'days' }).days;
  return days > 0 ? days : null;
};

const askedView = ({ asked }: FollowUpRow['state']): FollowUpView['asked'] =>
  asked === undefined ? null : { meetingId: asked.atMeetingId, answer: asked.answer };

const deadlineView = (
  deadline: Deadline,
  due: string | null,
  meetings: ReadonlyMap<string, MeetingView>,
): FollowUpView['deadline'] => {
  const meeting = deadline.kind === 'meeting' ? meetings.get(deadline.meetingId) : undefined;
  return {
    kind: deadline.kind,
    date: due,
    words: deadline.kind === 'condition' ? deadline.words : null,
    meeting: meeting === undefined ? null : { id: meeting.id, title: meeting.title },
  };
};

const carriedBy = (
  { decisionId }: FollowUpRow['state']['source'],
  titles: ReadonlyMap<string, string>,
): Pick<FollowUpView['source'], 'decisionId' | 'decisionTitle'> =>
  decisionId === undefined
    ? { decisionId: null, decisionTitle: null }
    : { decisionId, decisionTitle: titles.get(decisionId) ?? null };

const sourceView = (
  { source }: FollowUpRow['state'],
  meetings: ReadonlyMap<string, MeetingView>,
  decisions: ReadonlyMap<string, string>,
): FollowUpView['source'] => {
  const meeting = source.meetingId === null ? undefined : meetings.get(source.meetingId);
  return {
    meeting: meeting === undefined ? null : { id: meeting.id, title: meeting.title, date: meeting.date },
    ...carriedBy(source, decisions),
    item: source.item,
    itemSeq: source.itemSeq,
    sentence: source.sentence,
    language: source.language,
    import: source.importId,
    start: source.span?.start ?? null,
    end: source.span?.end ?? null,
  };
};
