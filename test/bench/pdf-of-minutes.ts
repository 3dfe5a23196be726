/*
 * Minutes as a PDF with a table of two columns, made by hand: the benchmark needs the same file at every
 * length, on every machine, and no browser to print it.
 */

const HEIGHT = 842;
const LEFT = 60;
const RIGHT = 370;
const LINE = 14;
const LINES_A_PAGE = 50;

const escaped = (text: string): string =>
  text
    .replace(/[\\()]/g, String.raw`\$&`)
    .replace(/[^ -~]/g, (letter) => `\\${letter.charCodeAt(0).toString(8)}`);

const shown = (text: string, x: number, y: number): string =>
  `BT /F1 11 Tf 1 0 0 1 ${x} ${y} Tm (${escaped(text)}) Tj ET`;

/** One more than there are items on a page, for no two pages to look alike. */
const TOPICS = ['kaier', 'moloer', 'lykter', 'bøyer', 'skur', 'ferger', 'slipper'];

/** No body has a thousand matters in one meeting: begun anew then, as where several protocols are bound together. */
const printed = (number: number): number => ((number - 1) % 900) + 1;

/** Seven lines: an item with its account on the left, and a follow-up beside it. */
const itemLines = (number: number): readonly (readonly [left: string, right: string])[] => {
  const topic = TOPICS[number % TOPICS.length] ?? '';
  return [
    [`${printed(number)}. Kartlegging av ${topic}`, `Etat ${number} sender brev til`],
    ['Havneutvalget gikk gjennom rapporten og var enig i', 'kommunene innen 1. juni.'],
    [`at flere ${topic} må males før høsten. Det kom også`, ''],
    ['fram at lykten på moloen er mørk.', ''],
    [`Rapporten om ${topic} ble tatt til orientering.`, ''],
    ['', ''],
    ['', ''],
  ];
};

const HEAD = [
  'Referat fra møte i Havneutvalget 11. mai 2026 kl. 10.00-14.00',
  'Til stede: Havnekontoret, Kystlaget, Etat 1, Etat 2 og Etat 3',
  'Møteleder: Kari Li',
];

const pageOf = (page: number, items: number): string => {
  const head =
    page === 1 ? [...HEAD.map((line) => [line, ''] as const), ['Saker', 'Oppfølging'] as const] : [];
  const numbers = Array.from({ length: items }, (_, index) => (page - 1) * items + index + 1);
  return [...head, ...numbers.flatMap(itemLines)]
    .flatMap(([left, right], line) => {
      const y = HEIGHT - 60 - line * LINE;
      return [left === '' ? '' : shown(left, LEFT, y), right === '' ? '' : shown(right, RIGHT, y)];
    })
    .filter((command) => command !== '')
    .join('\n');
};

/** @param pages how many; each holds six items. */
export const pdfOfMinutes = (pages: number): Uint8Array => {
  const items = Math.floor((LINES_A_PAGE - HEAD.length - 1) / itemLines(1).length);
  const numbers = Array.from({ length: pages }, (_, index) => index + 1);
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages} /Kids [${numbers.map((page) => `${2 + page * 2} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...numbers.flatMap((page) => {
      const content = pageOf(page, items);
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 ${HEIGHT}] /Contents ${3 + page * 2} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
        `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      ];
    }),
  ];
  return new Uint8Array(Buffer.from(withTable(objects), 'latin1'));
};

/** Puts objects into a file, with the table that says at which byte each begins (ISO 32000-1, 7.5.4). */
const withTable = (objects: readonly string[]): string => {
  let file = '%PDF-1.7\n';
  const places = objects.map((object, index) => {
    const at = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(at).padStart(10, '0')} 00000 n \n`;
  });
  const count = objects.length + 1;
  const table = `xref\n0 ${count}\n0000000000 65535 f \n${places.join('')}`;
  return `${file}${table}trailer\n<< /Size ${count} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
};
