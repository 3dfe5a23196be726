import { idOf } from '#kernel';
import type { Projection } from '../projection.js';
import type { EntityModel } from './entity-model.js';
import { Versions } from './versions.js';

/** A read model that follows one aggregate and nothing else. */
export const entityProjection = <State>(name: string, model: EntityModel<State>): Projection => ({
  name,
  categories: [model.decider.category],
  tables: [model.table],
  project: async (events, tx) => {
    const versions = await Versions.read(
      model,
      events.map((event) => idOf(event.stream)),
      tx,
    );
    for (const event of events) versions.apply(event);
    await versions.write(tx);
  },
});
