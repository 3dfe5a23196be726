/** A meeting of a body that is known, on the day that is spoken of. */
export interface KnownMeeting {
  readonly id: string;
  /** Null when nobody has said when it begins. */
  readonly start: string | null;
  /** Whether it is written down who was there. */
  readonly isHeld: boolean;
}

/**
 * Which of a day's meetings of one body is meant by somebody who says when it begins, or does not say it. A body
 * that meets once on a day is meant however that is put, as long as nobody has said otherwise: minutes tell of the
 * hour, what is scheduled and what is referred to often do not. Undefined when none of them is, or several may be.
 */
export const sameMeeting = (
  known: readonly KnownMeeting[],
  start: string | null,
): KnownMeeting | undefined => {
  const exact = known.find((one) => one.start === start);
  if (exact !== undefined) return exact;
  const [only, ...others] = known;
  if (only === undefined || others.length > 0) return undefined;
  // What has been held at another hour was another meeting; what was only planned began when the minutes say.
  return start === null || only.start === null || !only.isHeld ? only : undefined;
};
