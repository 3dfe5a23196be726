import { body, type BodyState } from '#domain';
import type { EntityModel } from '../entity/entity-model.js';
import { entityProjection } from '../entity/entity-projection.js';

export const bodyModel: EntityModel<BodyState> = { table: 'body', decider: body, columns: () => ({}) };

export const bodies = entityProjection('bodies', bodyModel);
