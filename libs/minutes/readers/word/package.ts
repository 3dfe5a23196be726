import { refuse } from '#kernel';
import type { OpenRefusal } from '../../document.js';
import type { ReadingLimits } from '../../limits.js';
import { damaged, unpack, zipDirectory, type ZipDirectory } from './zip.js';

/** The parts of a Word file that have its text, and what tells how to read it. */
export interface WordPackage {
  /** Path of the part with the text. */
  readonly main: string;
  readonly parts: ReadonlyMap<string, Uint8Array>;
}

const MOST_ENTRIES = 2_000;
/** Each tag costs a kilobyte of memory while it is read; a printed page has some hundred. */
const MOST_TAGS = 600_000;
const LESS_THAN = 0x3c;
/** Text never packs so well: what does is made to burst. */
const HIGHEST_RATIO = 1_000;

/** Parts that are read: no pictures, macros, comments, headers or embedded files. */
const READ =
  /(?:^|\/)(?:\[content_types\]\.xml|(?:document|styles|numbering|footnotes|endnotes)\d{0,3}\.xml(?:\.rels)?|\.rels)$/i;
const RELATIONSHIPS = '_rels/.rels';

/** Looks into a zip file before anything is unpacked: is it a Word file, and of a size that can be read? */
export const openPackage = (bytes: Uint8Array, limits: ReadingLimits): WordPackage | OpenRefusal => {
  const directory = zipDirectory(bytes);
  if (!directory) return damaged();
  return (
    tooLarge(directory, limits) ?? encrypted(directory) ?? otherKind(directory) ?? partsOf(bytes, directory)
  );
};

const SPLIT = 'Split it: one file per meeting, without pictures.';

const tooLarge = (directory: ZipDirectory, { unpackedBytes }: ReadingLimits): OpenRefusal | null => {
  const unpacked = directory.reduce((sum, entry) => sum + entry.unpacked, 0);
  if (unpacked > unpackedBytes)
    return refuse('FileIsTooLarge', { unpackedBytes: unpacked, limit: unpackedBytes, advice: SPLIT });
  if (directory.length > MOST_ENTRIES)
    return refuse('FileIsTooLarge', { parts: directory.length, limit: MOST_ENTRIES, advice: SPLIT });
  const bursting = directory.find(
    ({ name, packed, unpacked: size }) => READ.test(name) && size > HIGHEST_RATIO * Math.max(1, packed),
  );
  return bursting
    ? refuse('FileIsTooLarge', { part: bursting.name, unpackedBytes: bursting.unpacked, advice: SPLIT })
    : null;
};

const encrypted = (directory: ZipDirectory): OpenRefusal | null =>
  directory.some((entry) => entry.isEncrypted)
    ? refuse('FileIsEncrypted', { advice: 'Remove its password, and send it again.' })
    : null;

const KINDS: readonly { readonly part: RegExp; readonly format: string }[] = [
  { part: /^xl\//, format: 'Excel' },
  { part: /^ppt\//, format: 'PowerPoint' },
  { part: /^META-INF\/container\.xml$/, format: 'an electronic book (.epub)' },
  { part: /^content\.xml$/, format: 'OpenDocument (.odt, .ods, .odp)' },
  { part: /^Index(?:\/|\.zip$)/, format: 'Apple Pages, Numbers or Keynote' },
];

/** What other kinds of files are packed alike. */
const otherKind = (directory: ZipDirectory): OpenRefusal | null => {
  if (directory.some(({ name }) => /^word\/[^/]+\.xml$/i.test(name))) return null;
  const kind = KINDS.find(({ part }) => directory.some(({ name }) => part.test(name)));
  return kind
    ? refuse('FormatIsNotSupported', {
        format: kind.format,
        advice: 'Save it as PDF, as Word (.docx) or as plain text (.txt, UTF-8).',
      })
    : refuse('FormatIsNotSupported', {
        format: 'a zip file',
        advice: 'Unpack it, and send the minutes in it one by one.',
      });
};

const partsOf = (bytes: Uint8Array, directory: ZipDirectory): WordPackage | OpenRefusal => {
  const parts = new Map<string, Uint8Array>();
  for (const entry of directory.filter(({ name }) => READ.test(name))) {
    const part = unpack(bytes, entry);
    if (!part) return damaged();
    parts.set(entry.name, part);
  }
  const main = mainPart(parts);
  if (main === null) return damaged();
  const tags = tagsIn(parts.get(main) ?? new Uint8Array());
  return tags > MOST_TAGS
    ? refuse('FileIsTooLarge', { tags, limit: MOST_TAGS, advice: SPLIT })
    : { main, parts };
};

const tagsIn = (xml: Uint8Array): number => {
  let count = 0;
  for (const byte of xml) if (byte === LESS_THAN) count += 1;
  return count;
};

/** The part that the package itself names; some writers number it. */
const mainPart = (parts: ReadonlyMap<string, Uint8Array>): string | null => {
  const relationships = new TextDecoder().decode(parts.get(RELATIONSHIPS) ?? new Uint8Array());
  const named = relationships
    .slice(0, 100_000)
    .match(/<[^<>]*\/officeDocument"[^<>]*>/g)
    ?.map((relationship) => /Target="\/?([^"]*)"/.exec(relationship)?.[1] ?? '');
  return [...(named ?? []), 'word/document.xml'].find((path) => parts.has(path)) ?? null;
};
