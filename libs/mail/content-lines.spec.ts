import fc from 'fast-check';
import ical from 'ical-generator';
import { contentLines } from './content-lines.js';

const text = fc.oneof(
  fc.string({ maxLength: 400 }),
  fc.string({ unit: 'grapheme', maxLength: 400 }),
  fc.lorem({ maxCount: 60 }),
);

describe('The lines of a calendar', () => {
  it('are folded as ical-generator folds them, whatever stands in them', () => {
    const law = fc.property(text, text, (summary, description) => {
      const calendar = ical();
      const stamp = Temporal.Instant.from('2026-06-02T06:00:00Z');
      const event = calendar.createEvent({ id: '1', stamp, start: stamp, summary, description });
      expect(calendar.toString()).toContain(contentLines(event.toString()));
    });
    fc.assert(law, { numRuns: 300 });
  });

  it('are at most 75 octets long, and split no letter', () => {
    const lines = contentLines(`SUMMARY:${'Æøå🚢'.repeat(60)}`).split('\r\n');
    expect(lines.every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
    expect(lines.map((line, nth) => (nth === 0 ? line : line.slice(1))).join('')).toBe(
      `SUMMARY:${'Æøå🚢'.repeat(60)}`,
    );
  });
});
