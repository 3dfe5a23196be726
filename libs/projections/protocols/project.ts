import { protocol, type ProtocolState } from '#domain';
import type { EntityModel } from '../entity/entity-model.js';
import { entityProjection } from '../entity/entity-projection.js';

export const protocolModel: EntityModel<ProtocolState> = {
  table: 'protocol',
  decider: protocol,
  columns: ({ bodyId }) => ({ body_id: bodyId }),
};

export const protocols = entityProjection('protocols', protocolModel);
