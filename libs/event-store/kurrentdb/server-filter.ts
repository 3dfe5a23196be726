import { eventTypeFilter, streamNameFilter, type Filter } from '@kurrent/kurrentdb-client';
import type { RecordedEvent } from '#kernel';
import { matches } from '../filter.js';
import type { EventFilter } from '../port.js';
import { isOurs, toRecordedEvent, type KurrentEvent } from './event-form.js';
import type { RecordedTimes } from './recorded-times.js';

export type CheckpointReached = NonNullable<Filter['checkpointReached']>;

/** A checkpoint after four of the server's search windows, of 32 events each. */
const CHECKPOINT_INTERVAL = 4;

/** What is asked of the server, and what is still to be sorted out here. */
export class Selection {
  /** `ourCategories` narrow a reading that names none itself. */
  constructor(
    private readonly filter: EventFilter | undefined,
    private readonly ourCategories: readonly string[] | undefined,
  ) {}

  /** No event can pass, so the server need not be asked. */
  get isEmpty(): boolean {
    return this.filter?.categories?.length === 0 || this.filter?.types?.length === 0;
  }

  /**
   * The server takes one kind of filter at a time: stream prefixes are the narrower one. Its own events
   * and those of other programs never come over the wire when categories are known.
   */
  forServer(checkpointReached?: CheckpointReached): Filter {
    const checkpoints = checkpointReached
      ? { checkpointInterval: CHECKPOINT_INTERVAL, checkpointReached }
      : { checkpointInterval: CHECKPOINT_INTERVAL };
    const categories = this.filter?.categories ?? this.ourCategories;
    if (categories) {
      return streamNameFilter({ prefixes: categories.map((name) => `${name}-`), ...checkpoints });
    }
    const types = this.filter?.types;
    if (types) return eventTypeFilter({ prefixes: [...types], ...checkpoints });
    return streamNameFilter({ regex: '^[^$]', ...checkpoints });
  }

  /** Undefined when it is not ours or does not pass. Every one of ours moves the time on. */
  take(event: KurrentEvent, times: RecordedTimes): RecordedEvent | undefined {
    if (!isOurs(event)) return undefined;
    const recorded = toRecordedEvent(event, times.of(event));
    return recorded && matches(this.filter, recorded) ? recorded : undefined;
  }
}
