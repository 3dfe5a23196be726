/**
 * What was asked for when a batch was loaded. Whoever wants to know of anything else is a defect, and is
 * told so: what was not loaded would pass for what does not exist.
 */
export class LoadedKeys {
  constructor(
    private readonly what: string,
    private readonly keys: Pick<ReadonlySet<string>, 'has'>,
  ) {}

  mustHave(key: string): void {
    if (!this.keys.has(key))
      throw new Error(`${this.what} ${key}: not loaded with the batch of events that concerns it`);
  }
}
