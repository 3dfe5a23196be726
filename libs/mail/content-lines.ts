/** Octets of a line, its line break left out, less the space that a further line begins with (RFC 5545, 3.1). */
const ROOM = 74;

/** In UTF-8. */
const octetsOf = (sign: string): number => {
  const point = sign.codePointAt(0) ?? 0;
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x1_0000 ? 3 : 4;
};

/** How much of `line` from `start` on is one line: whole characters, `ROOM` octets at the most. */
const lengthOfNext = (line: string, start: number): number => {
  let octets = 0;
  let end = start;
  for (const sign of line.slice(start, start + ROOM)) {
    octets += octetsOf(sign);
    if (octets > ROOM) break;
    end += sign.length;
  }
  return end - start;
};

const foldedLine = (line: string): string => {
  if (Buffer.byteLength(line) <= ROOM) return line;
  const parts: string[] = [];
  for (let start = 0; start < line.length;) {
    const length = lengthOfNext(line, start);
    parts.push(line.slice(start, start + length));
    start += length;
  }
  return parts.join('\r\n ');
};

/**
 * The lines of a calendar, none longer than is allowed, as ical-generator folds them itself. It asks for the
 * octets of each single sign with an encoder of its own, which took two thirds of the time of a whole letter.
 */
export const contentLines = (text: string): string => text.split('\r\n').map(foldedLine).join('\r\n');
