/**
 * The log does not go on where it should. Whoever reads must stop: what follows was built on
 * something that is no longer there.
 */
export class LogHasGap extends Error {
  override readonly name = 'LogHasGap';

  constructor(
    readonly expected: bigint | number,
    readonly found: bigint | number | undefined,
    where: string,
  ) {
    super(
      `${where} should go on with ${expected} and goes on with ${found ?? 'nothing'}: events are missing. ` +
        'Stop all writers, restore the database from a backup, and verify it against an export.',
    );
  }
}
