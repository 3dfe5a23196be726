import type { Tingbok } from '#application';
import { findDecision, meetingsOf, namesOf, now, type DecisionView } from '#projections';
import { askingBody, type Asking, type Opened } from '../opened.js';

/** The meeting that asked for a decision. */
export interface Background {
  readonly title: string;
  readonly date: string;
  readonly item: string | null;
}

/** A decision in the eyes of a party that is asked. */
export interface DecisionMatter {
  readonly decision: DecisionView;
  readonly body: Asking;
  readonly askedBy: Background | null;
  /** What it carries: text, and who shall do it. */
  readonly followUps: readonly { readonly text: string; readonly owners: readonly string[] }[];
  /** What this party answered; undefined where it is not asked. */
  readonly answer: DecisionView['asked'][number] | undefined;
  /** Whether an answer can be given or changed now. */
  readonly isOpen: boolean;
}

const backgroundOf = async ({ database }: Tingbok, { askedBy }: DecisionView): Promise<Background | null> => {
  if (askedBy === null) return null;
  const meeting = (await meetingsOf(database, [askedBy.meetingId], now)).get(askedBy.meetingId);
  return meeting === undefined ? null : { title: meeting.title, date: meeting.date, item: askedBy.item };
};

const carriedBy = async (
  { database }: Tingbok,
  { followUps }: DecisionView,
): Promise<DecisionMatter['followUps']> => {
  const ids = followUps.flatMap(({ owners }) => owners.map(({ partyId }) => partyId));
  const names = await namesOf(database, ids, now);
  return followUps.map(({ text, owners }) => ({
    text,
    owners: owners.map(({ partyId }) => names.get(partyId) ?? partyId),
  }));
};

const isOpenAt = ({ stage, circulation }: DecisionView, moment: Temporal.Instant): boolean =>
  stage === 'circulated' &&
  circulation !== null &&
  Temporal.Instant.compare(moment, Temporal.Instant.from(circulation.closesAt)) < 0;

/** Throws when the read models do not know it: they are being built anew. */
export const decisionMatter = async (tingbok: Tingbok, { link }: Opened): Promise<DecisionMatter> => {
  const { subjectId, partyId } = link.claim;
  const decision = await findDecision(tingbok.database, subjectId, now);
  if (decision === undefined) throw new Error('The decision of a link is not in the read model');
  const answer = decision.asked.find(({ id }) => id === partyId);
  return {
    ...{ decision, answer },
    body: await askingBody(tingbok, decision.bodyId),
    askedBy: await backgroundOf(tingbok, decision),
    followUps: await carriedBy(tingbok, decision),
    isOpen: answer !== undefined && isOpenAt(decision, tingbok.clock.now()),
  };
};
