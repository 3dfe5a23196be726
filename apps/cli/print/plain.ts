/** Control characters, with which a document or a name could steer the reader's terminal. */
// oxlint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g;

/** Text from outside on one line, with nothing in it that a terminal would obey. */
export const plain = (text: string): string => text.replace(CONTROL, ' ').replace(/\s+/g, ' ').trim();
