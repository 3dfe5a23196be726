import { folded } from '../reminder/phrases.js';

/** What no calendar takes: control characters (RFC 5545, 3.3.11), and halves of what was one sign. */
const FORBIDDEN = /[\p{Cc}\p{Cs}]/gu;

/** Text of people on one line, with nothing in it that could begin another. */
export const onOneLine = (text: string): string => folded(text).replaceAll(FORBIDDEN, '');
