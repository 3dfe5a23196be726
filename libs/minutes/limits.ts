const MEGABYTE = 1024 * 1024;

/** What a file may cost before it is refused with words; more is not the minutes of one meeting. */
export interface ReadingLimits {
  /** Of the file as it was sent. */
  readonly bytes: number;
  /** Of the text in it, in UTF-16 code units: a thousand printed pages. */
  readonly letters: number;
  /** Of a PDF. */
  readonly pages: number;
  /** Of everything packed in a Word file, in bytes. */
  readonly unpackedBytes: number;
  /** Blocks of text: some 600 printed pages. */
  readonly paragraphs: number;
  readonly milliseconds: number;
  /** Of memory of the reading thread. */
  readonly megabytes: number;
}

export const READING_LIMITS: ReadingLimits = {
  bytes: 25 * MEGABYTE,
  letters: 5 * MEGABYTE,
  pages: 500,
  unpackedBytes: 100 * MEGABYTE,
  paragraphs: 20_000,
  milliseconds: 60_000,
  megabytes: 1_024,
};
