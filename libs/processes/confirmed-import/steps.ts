import type { Acceptance, Merge, MinutesImportState } from '#domain';
import { aliasSteps, bodySteps, partySteps, renameSteps } from './body-steps.js';
import { confirmedFrom, type Step } from './confirmed.js';
import { dueMeetingSteps, entryStep } from './entry-steps.js';
import { linkSteps } from './link-steps.js';
import { meetingSteps, nextMeetingSteps, protocolStep } from './meeting-steps.js';

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
    ...nextMeetingSteps(confirmed),
    ...linkSteps(confirmed),
    ...dueMeetingSteps(confirmed),
    ...aliasSteps(confirmed),
    ...confirmed.entries.map((entry) => entryStep(confirmed, entry)),
  ];
};

/** What follows when another rendering is merged: what was chosen of it, and nothing of its meeting or protocol. */
export const stepsAfterMerge = (
  importId: string,
  merge: Merge,
  state: NonNullable<MinutesImportState>,
): readonly Step[] => {
  const confirmed = confirmedFrom(importId, merge, state);
  return [
    ...partySteps(confirmed),
    ...dueMeetingSteps(confirmed),
    ...aliasSteps(confirmed),
    ...renameSteps(merge, confirmed),
    ...confirmed.entries.map((entry) => entryStep(confirmed, entry)),
  ];
};
