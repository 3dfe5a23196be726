import mammoth from 'mammoth';
import { withNumbersInText } from './numbered-text.js';
import type { WordPackage } from './package.js';
import { zipOf } from './zip-writer.js';

/** Names of styles in Word, LibreOffice and Google Docs of five languages. */
const HEADINGS = ['heading', 'Heading', 'Overskrift', 'Rubrik'];
const TITLES = ['Title', 'title', 'Tittel', 'Titel', 'Rubrik'];
const SUBTITLES = ['Subtitle', 'Undertittel', 'Underrubrik', 'Undertitel'];

/** The title stands above headings of level 1, whose levels HTML counts from 2 then. */
const STYLE_MAP: readonly string[] = [
  ...TITLES.map((name) => `p[style-name='${name}'] => h1:fresh`),
  ...SUBTITLES.map((name) => `p[style-name='${name}'] => p:fresh`),
  ...[1, 2, 3, 4, 5].flatMap((level) =>
    HEADINGS.flatMap((name) => [
      `p[style-name='${name} ${level}'] => h${level + 1}:fresh`,
      `p.${name}${level} => h${level + 1}:fresh`,
    ]),
  ),
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((level) => `p[style-name='toc ${level}'] => !`),
  "p[style-name='TOC Heading'] => !",
];

/** The text of a Word file as HTML, the numbers that Word gives its paragraphs among it. */
export const htmlOfWord = async ({ main, parts }: WordPackage): Promise<string> => {
  const buffer = Buffer.from(zipOf(withNumbersInText({ main, parts })));
  const { value } = await mammoth.convertToHtml(
    { buffer },
    {
      styleMap: [...STYLE_MAP],
      includeEmbeddedStyleMap: false,
      externalFileAccess: false,
      ignoreEmptyParagraphs: false,
      convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
    },
  );
  return value;
};
