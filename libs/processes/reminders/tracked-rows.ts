/** Rows of one table, by key: as they were loaded, and as they become in memory until they are written. */
export class TrackedRows<Row> {
  readonly #rows: Map<string, Row>;
  /** What was touched, as it was loaded; undefined where nothing was. */
  readonly #before = new Map<string, Row | undefined>();

  /** @param isSame whether writing the one over the other would change nothing */
  constructor(
    rows: Iterable<readonly [string, Row]>,
    private readonly isSame: (a: Row, b: Row) => boolean = Object.is,
  ) {
    this.#rows = new Map(rows);
  }

  get(key: string): Row | undefined {
    return this.#rows.get(key);
  }

  values(): Iterable<Row> {
    return this.#rows.values();
  }

  set(key: string, row: Row): void {
    this.#touch(key);
    this.#rows.set(key, row);
  }

  delete(key: string): void {
    this.#touch(key);
    this.#rows.delete(key);
  }

  /** What is new, or other than it was loaded; in the order of the keys. */
  changed(): readonly Row[] {
    return this.#touched().flatMap(([key, before]) => {
      const row = this.#rows.get(key);
      return row === undefined || (before !== undefined && this.isSame(before, row)) ? [] : [row];
    });
  }

  /** Keys of what was loaded and is no more, in order. */
  gone(): readonly string[] {
    return this.#touched().flatMap(([key, before]) =>
      before !== undefined && !this.#rows.has(key) ? [key] : [],
    );
  }

  #touch(key: string): void {
    if (!this.#before.has(key)) this.#before.set(key, this.#rows.get(key));
  }

  #touched(): readonly (readonly [string, Row | undefined])[] {
    return [...this.#before].sort(([a], [b]) => (a < b ? -1 : 1));
  }
}
