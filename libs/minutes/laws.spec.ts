import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { isRefusal } from '#kernel';
import { decodeText } from './decode.js';
import { readMinutes } from './index.js';
import { tryText as read } from './testing/read-text.js';

const SAMPLE = readFileSync('docs/samples/referat-havneutvalget.txt', 'utf8');
const TABLE =
  'Ungdomsting Skarvøy 3. mai 2027\nTil stede: FK, KS\nSaker\tOppfølging\n' +
  '<p>1. Avtale ble undertegnet.</p>\t<p>KS sender brev til FK innen 1. juni.</p>\n<ul> • Noe <u>annet</u>\t<p>FK følger opp.</p>\n';

/** Words that the rules look for, and marks that break layouts. */
const FRAGMENTS = [
  'Ansvar: ',
  'Frist: ',
  'Vedtak:',
  ' Ansvar: Kari. Frist: 31. juni',
  '\t',
  '<p>',
  '</ul>',
  '• ',
  '# ',
  '## ',
  '1. ',
  'Sak 3/27 ',
  '\n',
  '\n\n',
  '\r\n',
  '\u00a0',
  ' skal ',
  ' og ',
  'AU for ',
  'settes opp på møtet i ',
  ' 9. juni',
  'uke 60',
  '29.2.2027',
  '(',
  ')',
  '**',
  '«',
  '😀',
  'e\u0301',
  'Til stede: ',
  '```',
  '---',
];

const mutated = (text: string) =>
  fc
    .array(fc.tuple(fc.nat(text.length), fc.constantFrom(...FRAGMENTS), fc.nat(30)), { maxLength: 12 })
    .map((edits) =>
      edits.reduce((now, [at, fragment, cut]) => now.slice(0, at) + fragment + now.slice(at + cut), text),
    );

const texts = fc.oneof(
  mutated(SAMPLE),
  mutated(TABLE),
  mutated(SAMPLE.replace(/^(\d)\. /gm, '## $1 ')),
  fc
    .string({ unit: 'grapheme', maxLength: 300 })
    .map((text) => `Referat fra møte 1. mai 2027\nVedtak: ${text}`),
  fc
    .array(fc.constantFrom(...FRAGMENTS, 'Kari', 'sender', 'brev'), { maxLength: 80 })
    .map((parts) => `Referat fra møte. ${parts.join('')}`),
);

const folded = (text: string): string => text.replace(/\s+/g, ' ').trim();
const withoutTags = (text: string): string => folded(text.replace(/<\/?[a-z][^<>]*>|•/gi, ' '));

/** What a file of this text is decoded to. */
const sourceOf = (text: string): string => decodeText(new TextEncoder().encode(text));

describe('whatever the text, a reading', () => {
  it('never throws, and quotes only what the source says', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const reading = read(text);
        if (isRefusal(reading)) return;
        const decoded = sourceOf(text);
        const source = folded(decoded);
        const plain = withoutTags(decoded);
        for (const { text: quoted } of [...reading.actions, ...reading.decisions]) {
          expect(source.includes(quoted) || plain.includes(quoted)).toBe(true);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('places every quotation inside the source, and asks whenever an owner is missing', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const reading = read(text);
        if (isRefusal(reading)) return;
        const length = sourceOf(text).length;
        for (const { source } of [...reading.actions, ...reading.decisions]) {
          expect(source.start).toBeGreaterThanOrEqual(0);
          expect(source.end).toBeGreaterThan(source.start);
          expect(source.end).toBeLessThanOrEqual(length);
        }
        for (const action of reading.actions.filter(({ owners }) => owners.length === 0)) {
          expect(action.questions.some((question) => question.kind === 'owner' && question.blocking)).toBe(
            true,
          );
        }
      }),
      { numRuns: 200 },
    );
  });

  it('asks which meeting it was once, exactly when body or date is missing', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const reading = read(text);
        if (isRefusal(reading)) return;
        const { body, date } = reading.meeting;
        const asked = reading.questions.filter(({ kind }) => kind === 'meeting');
        expect(asked.map(({ about, blocking }) => [about, blocking])).toEqual(
          body === null || date === null ? [['meeting', true]] : [],
        );
      }),
      { numRuns: 200 },
    );
  });

  it('is never made of random bytes without a word', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        await expect(readMinutes({ fileName: 'x', bytes })).resolves.toBeDefined();
      }),
    );
  });
});
