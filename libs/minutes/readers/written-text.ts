import type { Passage } from './passage.js';

/**
 * The text of a document that is no text file (PDF, Word, HTML): its reader writes it line by line, in reading
 * order, and this is what `source` spans count in and what is kept with the import.
 */
export class WrittenText {
  #text = '';
  #endsInGap = true;

  /** Adds a line, white space folded, and tells where it stands. `mark` (`• `) is written before it and is no part of it. */
  line(words: string, mark = ''): Passage {
    const text = words.normalize('NFC').replace(/\s+/g, ' ').trim();
    if (this.#text !== '') this.#text += '\n';
    this.#text += mark;
    const source = this.#text.length;
    this.#text += text;
    this.#endsInGap = false;
    return { text, pieces: [{ at: 0, source }] };
  }

  /** An empty line, where the document leaves room. */
  gap(): void {
    // To look at the end of a growing text would copy all of it, each time.
    if (!this.#endsInGap) this.#text += '\n';
    this.#endsInGap = true;
  }

  toString(): string {
    return this.#text;
  }
}
