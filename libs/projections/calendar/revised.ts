/** Where the log last said something of what is shown. */
export interface Revised {
  readonly position: bigint;
  readonly at: Temporal.Instant;
}

/** The later of several; a calendar tells a newer entry from an older by it. */
export const latestOf = (first: Revised, others: readonly Revised[]): Revised =>
  others.reduce<Revised>(
    (latest, { position, at }) => ({
      position: position > latest.position ? position : latest.position,
      at: Temporal.Instant.compare(at, latest.at) > 0 ? at : latest.at,
    }),
    { position: first.position, at: first.at },
  );
