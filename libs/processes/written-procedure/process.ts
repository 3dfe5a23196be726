import { decision, standingOf, type DecisionEvent } from '#domain';
import { idOf, type RecordedEvent } from '#kernel';
import type { ProcessContext, ProcessManager } from '../process-manager.js';
import { decisionAt } from './decision-at.js';
import { followUpSteps } from './follow-up-steps.js';

type Handle = (event: RecordedEvent, context: ProcessContext) => Promise<void>;

/** An answer may be the last that mattered: then nothing is gained by waiting for the deadline. */
const closeEarly: Handle = async (event, { store, dispatch }) => {
  const { circulation, answers, closing } = await decisionAt(event, store);
  if (circulation === null || closing !== null) return;
  if (standingOf({ circulation, answers }).settled === null) return;
  const data = { at: event.metadata.recordedAt, early: true };
  await dispatch('close', { id: idOf(event.stream), command: { type: 'CloseDecision', data } });
};

/** What it carries is assigned, as of when it was adopted. */
const assignFollowUps: Handle = async (event, { store, dispatch }) => {
  const occurredAt = Temporal.Instant.from(event.metadata.occurredAt);
  const steps = followUpSteps(idOf(event.stream), await decisionAt(event, store));
  for (const { key, ...step } of steps) await dispatch(key, { ...step, occurredAt });
};

/** The decision that took its place shows it too. */
const noteOnOther: Handle = async (event, { dispatch }) => {
  const { decisionId } = event.data as { readonly decisionId: string };
  const data = { decisionId: idOf(event.stream) };
  await dispatch('superseded', { id: decisionId, command: { type: 'NoteSuperseded', data } });
};

const handlers: Partial<Readonly<Record<DecisionEvent['type'], Handle>>> = {
  ResponseGiven: closeEarly,
  DecisionAdopted: assignFollowUps,
  DecisionSuperseded: noteOnOther,
};

const handlerOf = ({ type }: RecordedEvent): Handle | undefined => handlers[type as DecisionEvent['type']];

/** What follows at once from what happens to a decision; what waits for a time is the service's. */
export const writtenProcedure: ProcessManager = {
  name: 'written-procedure',
  categories: [decision.category],
  interested: (event) => handlerOf(event) !== undefined,
  handle: async (event, context) => handlerOf(event)?.(event, context),
};
