import { zipOf } from '../readers/word/zip-writer.js';

/** Parts of a Word file that a test gives; `document` is what stands in its body, as WordprocessingML. */
export interface WordParts {
  readonly document: string;
  readonly numbering?: string;
  readonly styles?: string;
  readonly footnotes?: string;
  /** More parts by their path. */
  readonly more?: Readonly<Record<string, string>>;
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const NAMES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const part = (name: string, inside: string): string => `${XML}<w:${name} ${NAMES}>${inside}</w:${name}>`;

/** A Word file of the given parts. `deflate` packs them; without it they stand in the file as they are. */
export const wordFile = (parts: WordParts, deflate?: (bytes: Uint8Array) => Uint8Array): Uint8Array => {
  const files: readonly (readonly [string, string | undefined])[] = [
    ['[Content_Types].xml', CONTENT_TYPES],
    [
      '_rels/.rels',
      relationships(`<Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/>`),
    ],
    ['word/document.xml', part('document', `<w:body>${parts.document}</w:body>`)],
    ['word/numbering.xml', parts.numbering && part('numbering', parts.numbering)],
    ['word/styles.xml', parts.styles && part('styles', parts.styles)],
    ['word/footnotes.xml', parts.footnotes && part('footnotes', parts.footnotes)],
    ...Object.entries(parts.more ?? {}),
  ];
  const bytes = files.flatMap(([path, text]) =>
    text === undefined ? [] : [[path, new TextEncoder().encode(text)] as const],
  );
  return zipOf(new Map(bytes), deflate);
};

const relationships = (inside: string): string =>
  `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside}</Relationships>`;

const CONTENT_TYPES = `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;

export interface Look {
  readonly style?: string;
  /** Number of the list, and level in it. */
  readonly list?: readonly [list: number, level: number];
  readonly bold?: boolean;
}

const run = (text: string, bold = false): string =>
  `<w:r>${bold ? '<w:rPr><w:b/></w:rPr>' : ''}<w:t xml:space="preserve">${text}</w:t></w:r>`;

/** A paragraph; `inside` may be text or runs. */
export const p = (inside: string, { style, list, bold }: Look = {}): string => {
  const properties = [
    style === undefined ? '' : `<w:pStyle w:val="${style}"/>`,
    list ? `<w:numPr><w:ilvl w:val="${list[1]}"/><w:numId w:val="${list[0]}"/></w:numPr>` : '',
  ].join('');
  const runs = inside.startsWith('<') || inside === '' ? inside : run(inside, bold);
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`;
};

/** A table of cells that are text or paragraphs. */
export const table = (...rows: readonly (readonly string[])[]): string =>
  `<w:tbl>${rows
    .map(
      (row) =>
        `<w:tr>${row.map((cell) => `<w:tc>${cell.startsWith('<') ? cell : p(cell)}</w:tc>`).join('')}</w:tr>`,
    )
    .join('')}</w:tbl>`;

export const inserted = (text: string): string => `<w:ins w:id="1" w:author="A">${run(text)}</w:ins>`;

export const deleted = (text: string): string =>
  `<w:del w:id="2" w:author="A"><w:r><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`;

export const words = (text: string): string => run(text);

/** A pattern of numbering: the text that each level prints, and how it counts. */
export const pattern = (
  id: number,
  ...levels: readonly (readonly [text: string, format: string, style?: string])[]
): string =>
  `<w:abstractNum w:abstractNumId="${id}">${levels
    .map(
      ([text, format, style], level) =>
        `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${
          style === undefined ? '' : `<w:pStyle w:val="${style}"/>`
        }<w:lvlText w:val="${text}"/></w:lvl>`,
    )
    .join('')}</w:abstractNum>`;

/** A list that counts by a pattern; `restart` begins anew at that number. */
export const list = (id: number, of: number, restart?: number): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${
    restart === undefined
      ? ''
      : `<w:lvlOverride w:ilvl="0"><w:startOverride w:val="${restart}"/></w:lvlOverride>`
  }</w:num>`;

/** A paragraph style by its name, with numbering of its own where given. */
export const style = (id: string, name: string, numbering = ''): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:pPr>${numbering}</w:pPr></w:style>`;
