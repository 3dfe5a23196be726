import { decision, type DecisionState } from '#domain';
import type { EntityModel } from '../entity/entity-model.js';
import { entityProjection } from '../entity/entity-projection.js';

export const decisionModel: EntityModel<DecisionState> = {
  table: 'decision',
  decider: decision,
  columns: ({ bodyId, stage, circulation, agenda }) => ({
    body_id: bodyId,
    stage,
    closes_at: circulation?.closesAt ?? null,
    agenda_meeting_id: agenda?.meetingId ?? null,
  }),
};

export const decisions = entityProjection('decisions', decisionModel);
