import { categoryOf } from '#kernel';
import type { EventFilter } from './port.js';

/** Whether all given parts of the filter hold; without a filter everything does. */
export const matches = (filter: EventFilter | undefined, event: { stream: string; type: string }): boolean =>
  (filter?.categories?.includes(categoryOf(event.stream)) ?? true) &&
  (filter?.types?.includes(event.type) ?? true);
