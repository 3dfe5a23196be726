import { decision, type DecisionState } from '#domain';
import type { EntityModel } from '../entity/entity-model.js';
import { entityProjection } from '../entity/entity-projection.js';

export const decisionModel: EntityModel<DecisionState> = {
  table: 'decision',
  decider: decision,
  columns: ({ bodyId, stage }) => ({ body_id: bodyId, stage }),
};

export const decisions = entityProjection('decisions', decisionModel);
