import type { Refusal } from '#kernel';
import type { Layout } from './readers/index.js';

/** An opened file: its text, in which `source` spans count, and how that text is laid out. */
export interface MinutesDocument {
  readonly format: DocumentFormat;
  /** Unicode NFC. */
  readonly text: string;
  readonly layout: Layout;
}

export type DocumentFormat = 'text' | 'html' | 'word' | 'pdf';

/** Why a file could not be opened; every refusal carries `advice` in its details. */
export type OpenRefusal = Refusal<
  | 'FileIsEmpty'
  | 'FileIsNotText'
  | 'FileIsTooLarge'
  | 'FormatIsNotSupported'
  | 'FileIsDamaged'
  | 'FileIsEncrypted'
  | 'FileHasNoText'
>;
