/** An event that a projection cannot take: it stops there, loses nothing, and tries again later. */
export class PoisonEvent extends Error {
  constructor(
    readonly position: bigint,
    type: string,
    cause: unknown,
  ) {
    super(`${type} at position ${position}: ${cause instanceof Error ? cause.message : String(cause)}`, {
      cause,
    });
  }
}
