import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../../../../test/support/chromium.js';
import type { MinutesDocument } from '../../document.js';
import { READING_LIMITS } from '../../limits.js';
import * as samples from '../../testing/pdf-samples.js';
import { spanOf } from '../passage.js';
import { readPdf } from './index.js';

type Printing = Parameters<Page['pdf']>[0];

const MARGIN = { top: '2cm', bottom: '2cm', left: '2cm', right: '2cm' };
const small = (text: string): string => `<div style="font-size:8px;margin-left:2cm">${text}</div>`;
const WITH_EDGES: Printing = {
  displayHeaderFooter: true,
  headerTemplate: small('Solbakken borettslag'),
  footerTemplate: small('Side <span class="pageNumber"></span> av <span class="totalPages"></span>'),
};

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
}, 60_000);
afterAll(() => browser.close());

const printed = async (html: string, printing: Printing = {}): Promise<MinutesDocument> => {
  const page = await browser.newPage();
  try {
    await page.setContent(html);
    const bytes = await page.pdf({ format: 'A4', margin: MARGIN, ...printing });
    const found = await readPdf(new Uint8Array(bytes), READING_LIMITS);
    if ('refused' in found) throw new Error(JSON.stringify(found));
    return found;
  } finally {
    await page.close();
  }
};

const textsOf = ({ layout }: MinutesDocument): readonly string[] => layout.blocks.map(({ text }) => text);

describe.each([
  ['drawn lines', samples.ruledTable, {}],
  ['no lines', samples.borderlessTable, {}],
  ['drawn lines, on wide paper', samples.ruledTable, { landscape: true }],
])('a table of matters and follow-ups with %s, over two pages', (_, html, paper) => {
  let document: MinutesDocument;
  beforeAll(async () => {
    document = await printed(html, { ...WITH_EDGES, ...paper });
  }, 60_000);

  it('keeps each follow-up behind the matter beside it', () => {
    const { blocks } = document.layout;
    const beginnings = blocks
      .filter(({ text, column }) => column === 'right' || /^\d\. /.test(text))
      .map(({ text, column }) => `${column}: ${text.slice(0, 20)}`);
    expect(beginnings.filter((text) => !text.includes('Vaktmesteren'))).toEqual([
      'left: 1. Regnskap for førs',
      'right: Kassereren sender re',
      'left: 2. Dugnad i oktober',
      'right: Hagekomiteen lager e',
      'left: 3. Sykkelparkering',
      'left: 4. Eventuelt',
      'right: Styrelederen svarer ',
    ]);
    expect(document.layout.hasFollowUpColumn).toBe(true);
  });

  it('has every account in one paragraph, also the one that goes on over the page', () => {
    const accounts = textsOf(document).filter((text) => text.startsWith('Styret gikk gjennom'));
    expect(accounts).toHaveLength(4);
    expect(accounts.every((text) => text.endsWith('vedlikehold av lekeplassen.'))).toBe(true);
  });

  it('has neither page numbers nor the header of the second page, and the names of the columns once', () => {
    expect(document.text).not.toMatch(/Side \d/);
    expect(document.text.match(/^Solbakken borettslag$/gm)).toHaveLength(1);
    expect(document.text.match(/^Oppfølging$/gm)).toHaveLength(1);
  });

  it('lists its bullets', () => {
    const bullets = document.layout.blocks.filter(({ kind }) => kind === 'bullet');
    expect(bullets.map(({ text }) => text)).toEqual([
      'Stativet er for lite.',
      'Flere ønsker tak over stativet.',
    ]);
  });

  it('tells of each block where it stands in the text', () => {
    const { text, layout } = document;
    for (const block of layout.blocks) {
      const { start, end } = spanOf(block);
      expect(text.slice(start, end)).toBe(block.text);
    }
  });
});

it('text below a drawn table is no part of it', async () => {
  const { layout } = await printed(samples.ruledTable);
  expect(layout.blocks.at(-1)).toMatchObject({ text: 'Neste møte er 7. juni 2027.', column: 'left' });
});

it.each([
  ['drawn lines', samples.namedColumns('1px solid black')],
  ['no lines', samples.namedColumns('none')],
])('a table whose columns have names is read row by row: %s', async (_, html) => {
  const { layout } = await printed(html);
  const rows = layout.blocks.flatMap(({ row }) => (row ? [row] : []));
  expect(rows.map((row) => row.map(({ heading, passage }) => `${heading}: ${passage.text}`))).toEqual([
    [
      'Nr: 1',
      'Sak: Kjøpe ny snøfreser til sameiet før det blir vinter igjen og gamlemaskinen stopper',
      'Ansvar: Berit Aas og Jon Dal i utstyrsgruppa',
      'Frist: 1. april 2027',
    ],
    ['Nr: 2', 'Sak: Male gjerdet', 'Ansvar: Jon Dal', 'Frist: 15. juni 2027'],
    ['Nr: 3', 'Sak: Rydde boden'],
  ]);
  expect(layout.blocks.at(-1)?.text).toMatch(/^Møtet ble hevet kl. 20.30, .* denne kvelden.$/);
});

it('text in two columns is read down the first, then down the second', async () => {
  const texts = textsOf(await printed(samples.newspaper));
  expect(texts.map((text) => text.split(/\.\s/)[0])).toEqual([
    'Årsmøte i Lia vel 4',
    'Først i første spalte',
    expect.stringMatching(/^Styret gikk/),
    'Sist i første spalte eller først i andre',
    expect.stringMatching(/^Styret gikk/),
    'Aller sist i teksten.',
  ]);
});

it('a letterhead: lines beside each other stay apart, letters set apart make words, notes up the page are left out', async () => {
  const document = await printed(samples.letterhead);
  expect(textsOf(document)).toEqual([
    'Lia vel',
    'Dato: 5. mars 2027',
    'Lia 7',
    '9999 Fjellvik',
    'MØTE REFERAT',
    'Til stede: Kari Lund og Per Moe',
    'Arealet er 45 m², og avtalen¹ gjelder.',
  ]);
  expect(document.layout.blocks[4]).toMatchObject({ kind: 'heading', level: 1 });
});

it('words broken at the end of a line are whole again, and hyphens that belong to a word stay', async () => {
  expect(textsOf(await printed(samples.narrow))).toEqual([
    'Telefon og e-post står på oppslaget, og velforeningen har sin egen side.',
    'Styret vil be velforeningens leder om råd om nærings- og handelsdepartementets brev.',
    'Send svar på e-post.',
  ]);
});

it('lists keep their entries and how far they are set in', async () => {
  const { text, layout } = await printed(samples.nestedBullets);
  const [, ...entries] = layout.blocks;
  expect(entries.map(({ kind }) => kind)).toEqual(['bullet', 'bullet', 'bullet']);
  expect(entries[0]?.text).toMatch(/^Taket lekker .* før vinteren setter inn for alvor.$/);
  expect(entries[1]?.level).toBeGreaterThan(entries[0]?.level ?? 0);
  expect(entries[2]?.level).toBe(entries[0]?.level);
  expect(text).toMatch(/^• Boden er full\.$/m);
});

it('a drawn dot is a bullet', async () => {
  const { layout } = await printed(samples.drawnBullets);
  expect(layout.blocks.map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
    'paragraph: Vi trenger:',
    'bullet: Maling',
    'bullet: Koster',
  ]);
});
