import { styleText } from 'node:util';

/** What a stream must be able to do to be written on. */
export interface Stream {
  write(text: string): unknown;
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
}

export interface Streams {
  readonly out: Stream;
  readonly err: Stream;
}

const NARROWEST = 80;
const WIDEST = 100;
const CLEAR_LINE = '\r\u001b[K';

/** Where a command writes: answers to the one stream, complaints and progress to the other. */
export class Screen {
  readonly width: number;
  readonly #hasColour: boolean;
  #shown: string | null = null;

  constructor(
    private readonly streams: Streams,
    env: Readonly<Record<string, string | undefined>>,
  ) {
    this.width = Math.min(WIDEST, Math.max(NARROWEST, streams.out.columns ?? WIDEST));
    this.#hasColour = streams.out.isTTY === true && !env['NO_COLOR'];
  }

  print(text: string): void {
    this.progress(null);
    this.streams.out.write(`${text}\n`);
  }

  complain(line: string): void {
    this.progress(null);
    this.streams.err.write(`${line}\n`);
  }

  /** One passing line while something takes long, on a terminal only; null takes it away. */
  progress(text: string | null): void {
    if (this.streams.err.isTTY !== true || text === this.#shown) return;
    this.streams.err.write(`${CLEAR_LINE}${text ?? ''}`);
    this.#shown = text;
  }

  heading(text: string): string {
    return this.#hasColour ? styleText('bold', text, { validateStream: false }) : text;
  }

  aside(text: string): string {
    return this.#hasColour ? styleText('dim', text, { validateStream: false }) : text;
  }
}
