/** The things that were opened so far, to be closed in the opposite order. */
export class Opened {
  readonly #closers: (() => Promise<void>)[] = [];

  add<Part>(part: Part, close: (part: Part) => Promise<void>): Part {
    this.#closers.push(() => close(part));
    return part;
  }

  async close(): Promise<void> {
    for (const close of this.#closers.splice(0).reverse()) await close();
  }
}
