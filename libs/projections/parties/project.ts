import { party, type PartyState } from '#domain';
import type { EntityModel } from '../entity/entity-model.js';
import { entityProjection } from '../entity/entity-projection.js';

export const partyModel: EntityModel<PartyState> = {
  table: 'party',
  decider: party,
  columns: ({ name }) => ({ name }),
};

export const parties = entityProjection('parties', partyModel);
