import fc from 'fast-check';

/** A file to begin with. */
export interface Seed {
  readonly name: string;
  readonly bytes: Buffer;
}

const FRAGMENTS = [
  '\0',
  '\r\n\r\n',
  '\f',
  '\t',
  '<table><tr><td>',
  '</td>',
  '<div>'.repeat(500),
  '&amp;#x0;',
  '|---|---|\n',
  '# ',
  '```\n',
  '- [ ] ',
  ' Ansvar: ',
  ' Frist: 31.02.',
  '9'.repeat(400),
  '(((((((',
  '%PDF-1.7\n',
  'PK\x03\x04',
  'endobj',
  'stream\n',
  '\u202e',
  '\u00ad',
  '😀',
].map((fragment) => Buffer.from(fragment));

type Edit = (bytes: Buffer, at: number) => Buffer;
const at = (bytes: Buffer, place: number): number => Math.floor(place * bytes.length);

const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.constantFrom(...FRAGMENTS).map((fragment): Edit => (bytes, place) => {
    const index = at(bytes, place);
    return Buffer.concat([bytes.subarray(0, index), fragment, bytes.subarray(index)]);
  }),
  fc.nat(200).map((length): Edit => (bytes, place) => {
    const index = at(bytes, place);
    return Buffer.concat([bytes.subarray(0, index), bytes.subarray(index + length)]);
  }),
  fc.nat(2_000).map((length): Edit => (bytes, place) => {
    const index = at(bytes, place);
    const twice = bytes.subarray(index, index + length);
    return Buffer.concat([bytes.subarray(0, index), twice, bytes.subarray(index)]);
  }),
  fc.nat(255).map((byte): Edit => (bytes, place) => {
    const changed = Buffer.from(bytes);
    if (changed.length > 0) changed[at(bytes, place)] = byte;
    return changed;
  }),
  fc.constant<Edit>((bytes, place) => bytes.subarray(0, at(bytes, place))),
  fc.constant<Edit>((bytes, place) => bytes.subarray(at(bytes, place))),
);

const fractions = fc.double({ min: 0, max: 0.999, noNaN: true });

/** A file to which something happened on its way: cut, doubled, overwritten, grown into. */
export const mutilated = (from: readonly Seed[]): fc.Arbitrary<Seed> =>
  fc
    .tuple(fc.constantFrom(...from), fc.array(fc.tuple(edit, fractions), { minLength: 1, maxLength: 8 }))
    .map(([{ name, bytes }, edits]) => ({
      name,
      bytes: edits.reduce<Buffer>((now, [change, place]) => change(now, place), bytes),
    }));

/** The same for texts, also in encodings that were never meant. */
export const mutilatedText = (from: readonly Seed[]): fc.Arbitrary<Seed> =>
  mutilated(from).chain(({ name, bytes }) =>
    fc.constantFrom<BufferEncoding>('utf8', 'utf16le', 'latin1').map((encoding) => ({
      name,
      bytes: encoding === 'utf8' ? bytes : Buffer.from(bytes.toString('utf8'), encoding),
    })),
  );
