export { decodeMinutes, LARGEST_FILE, sourceText, type DecodeRefusal } from './decode.js';
export type { PartyRegister } from './parties/party.js';
export { MOST_PARAGRAPHS, readMinutes, type MinutesFile, type ReadRefusal } from './read-minutes.js';
export type * from './reading.js';
