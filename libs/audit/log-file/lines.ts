const LINE_FEED = '\n'.charCodeAt(0);

/** Longer than the minutes that may be imported; without a limit a file that is none of ours fills the memory. */
export const LONGEST_LINE = 64 * 1024 * 1024;

export interface Line {
  /** Counted from 1. */
  readonly number: number;
  /** Without its line feed; of a line that is too long only the beginning. */
  readonly bytes: Buffer;
  readonly end: 'line-feed' | 'end-of-file' | 'too-long';
}

/** A line that goes on in the next chunk. */
class Unfinished {
  #number = 1;
  #parts: Buffer[] = [];
  #length = 0;

  constructor(private readonly longest: number) {}

  get isEmpty(): boolean {
    return this.#length === 0;
  }

  get isTooLong(): boolean {
    return this.#length > this.longest;
  }

  *linesIn(chunk: Buffer): Generator<Line> {
    let begin = 0;
    for (let at = chunk.indexOf(LINE_FEED); at >= 0; at = chunk.indexOf(LINE_FEED, begin)) {
      this.#add(chunk.subarray(begin, at));
      yield this.take('line-feed');
      begin = at + 1;
    }
    this.#add(chunk.subarray(begin));
  }

  /** The line as it is; what follows is the next one. */
  take(end: Line['end']): Line {
    const [first = Buffer.alloc(0), ...others] = this.#parts;
    const bytes = others.length === 0 ? first : Buffer.concat(this.#parts);
    const line: Line = { number: this.#number, bytes, end: this.isTooLong ? 'too-long' : end };
    this.#number += 1;
    this.#parts = [];
    this.#length = 0;
    return line;
  }

  #add(part: Buffer): void {
    if (part.length > 0) this.#parts.push(part);
    this.#length += part.length;
  }
}

/** The lines of a file, as bytes. One that is too long and has no end yet is the last. */
export async function* linesOf(
  chunks: AsyncIterable<Uint8Array>,
  longest = LONGEST_LINE,
): AsyncGenerator<Line> {
  const unfinished = new Unfinished(longest);
  for await (const chunk of chunks) {
    yield* unfinished.linesIn(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength));
    if (unfinished.isTooLong) return yield unfinished.take('too-long');
  }
  if (!unfinished.isEmpty) yield unfinished.take('end-of-file');
}
