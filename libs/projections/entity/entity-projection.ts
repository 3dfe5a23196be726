import type { Projection } from '../projection.js';
import { projectEntity, type EntityModel } from './entity-model.js';

/** A read model that follows one aggregate and nothing else. */
export const entityProjection = <State>(name: string, model: EntityModel<State>): Projection => ({
  name,
  categories: [model.decider.category],
  tables: [model.table],
  project: async (events, tx) => {
    for (const event of events) await projectEntity(model, event, tx);
  },
});
