const begun = performance.now();

const seconds = (): string => `[${((performance.now() - begun) / 1_000).toFixed(0).padStart(4)} s]`;

/** Says on stderr what is being done: on a terminal in one line that changes, elsewhere line by line. */
export class Progress {
  readonly #isTerminal = process.stderr.isTTY;

  say(step: string): void {
    const text = `${seconds()} ${step}`;
    process.stderr.write(
      this.#isTerminal ? `\r\u001B[K${text.slice(0, process.stderr.columns - 1)}` : `${text}\n`,
    );
  }

  /** Makes room for a line of the table. */
  clear(): void {
    if (this.#isTerminal) process.stderr.write('\r\u001B[K');
  }
}
