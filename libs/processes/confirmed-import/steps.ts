import type { Acceptance, MinutesImportState } from '#domain';
import { bodySteps, partySteps } from './body-steps.js';
import { confirmedFrom, type Step } from './confirmed.js';
import { entryStep } from './entry-steps.js';
import { linkSteps } from './link-steps.js';
import { meetingSteps, protocolStep } from './meeting-steps.js';

/** Everything that follows when entries of an import come into force. Pure: same input, same commands. */
export const stepsAfter = (
  importId: string,
  acceptance: Acceptance,
  state: NonNullable<MinutesImportState>,
): readonly Step[] => {
  const confirmed = confirmedFrom(importId, acceptance, state);
  return [
    ...partySteps(confirmed),
    ...bodySteps(confirmed),
    ...meetingSteps(confirmed),
    protocolStep(confirmed),
    ...linkSteps(confirmed),
    ...confirmed.entries.map((entry) => entryStep(confirmed, entry)),
  ];
};
