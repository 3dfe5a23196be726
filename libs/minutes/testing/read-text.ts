import { isRefusal, type Refusal } from '#kernel';
import type { Explained } from '../extraction/assemble.js';
import { openText } from '../open.js';
import type { PartyRegister } from '../parties/party.js';
import { readDocument } from '../read-minutes.js';
import type { Reading } from '../reading.js';

interface Reader {
  readonly register?: PartyRegister;
  readonly without?: readonly string[];
}

/** Reads minutes given as text, at once, and tells which rules found what; a refusal is returned. */
export const tryExplained = (
  text: string,
  { register = [], without = [] }: Reader = {},
): Explained | Refusal => {
  const document = openText(new TextEncoder().encode(text));
  if (isRefusal(document)) return document;
  return readDocument(document as Exclude<typeof document, Refusal>, {
    fileName: 'minutes.txt',
    sha256: '0'.repeat(64),
    register,
    without,
  });
};

/** Reads minutes given as text, at once; a refusal is returned. */
export const tryText = (text: string, register: PartyRegister = []): Reading | Refusal => {
  const read = tryExplained(text, { register });
  return isRefusal(read) ? read : read.reading;
};

/** Reads minutes given as text, at once; a refusal throws. */
export const readText = (text: string, register?: PartyRegister): Reading => {
  const reading = tryText(text, register);
  if (isRefusal(reading)) throw new Error(JSON.stringify(reading));
  return reading;
};
