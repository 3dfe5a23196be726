import { LOOK_BACK, type AllLog } from './all-log.js';
import { positionOf, recordedOf } from './event-form.js';
import type { Landmarks } from './landmarks.js';

/**
 * The last of our events that the log knew at `instant`; 0n when there is none.
 *
 * The server has no index by time and its positions cannot be halved (only the beginning of a record may be
 * asked for), so this walks back from the end, or from the nearest place after `instant` that this process
 * has seen: the first question about a day long ago costs as much as reading all that came since, the next
 * one about a page. A clock that jumped back is looked through for `LOOK_BACK` events.
 */
export const positionAt = async (
  log: AllLog,
  landmarks: Landmarks,
  instant: Temporal.Instant,
): Promise<bigint> => {
  let answer = 0n;
  let earlierInARow = 0;
  for await (const event of log.backwards(landmarks.firstAfter(instant))) {
    if (Temporal.Instant.compare(recordedOf(event), instant) > 0) {
      answer = 0n;
      earlierInARow = 0;
      continue;
    }
    if (earlierInARow === 0) answer = positionOf(event) ?? 0n;
    earlierInARow += 1;
    if (earlierInARow >= LOOK_BACK) break;
  }
  return answer;
};
