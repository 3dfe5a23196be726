/** The values of a statement, each at its place. */
export class Places {
  readonly values: unknown[] = [];

  /** Where the value stands in the text of the statement. */
  of(value: unknown, type: string): string {
    this.values.push(value);
    return `$${this.values.length}::${type}`;
  }
}
