/** As many sizes as `lifetime-cells.sql` has; the largest cells are longer than any log or time. */
const SIZES = 28;

/** The place of the size within the number of a cell. */
const SIZE_AT = 56n;

const cellsOfSize = (size: number, point: bigint): readonly bigint[] => {
  const first = BigInt(size) << SIZE_AT;
  const own = point >> BigInt(2 + 2 * size);
  return own === 0n ? [first] : [first + own - 1n, first + own];
};

/**
 * The cells to look in for what stood at a point, which is not negative: as `tingbok.lifetime_cell` numbers
 * them, every lifetime that holds the point is in one of these (and others that do not hold it are, too).
 */
export const cellsAround = (point: bigint): readonly bigint[] =>
  Array.from({ length: SIZES }, (_, size) => cellsOfSize(size, point)).flat();

const YEAR_ONE = Temporal.Instant.from('0001-01-01T00:00:00Z').epochNanoseconds;

/** Whole seconds since the year 1 began, as `tingbok.second_of` counts them. */
export const secondOf = (moment: Temporal.Instant): bigint =>
  (moment.epochNanoseconds - YEAR_ONE) / 1_000_000_000n;
