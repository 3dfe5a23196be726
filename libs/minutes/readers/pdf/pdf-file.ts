import { getResolvedPDFJS } from 'unpdf';
import { drawingOf } from './drawing.js';
import { closingUp } from './letter-spacing.js';
import { filledFields } from './form-fields.js';
import type { Page } from './page.js';
import { textOf } from './page-text.js';
import { uprightRuns, type Fonts } from './upright-runs.js';

type PdfJs = Awaited<ReturnType<typeof getResolvedPDFJS>>;
type Pdf = Awaited<ReturnType<PdfJs['getDocument']>['promise']>;
export type PdfPage = Awaited<ReturnType<Pdf['getPage']>>;

export interface PdfFile {
  /** As the file says; a damaged file may say anything. */
  readonly pageCount: number;
  /** Reads one page, from 1. Throws when it cannot be read. */
  readonly page: (number: number, most: number) => Promise<ReadPage>;
}

/** A page and how many letters it has; null when that is more than was to be read. */
export interface ReadPage {
  readonly page: Page | null;
  readonly letters: number;
}

/**
 * Nothing is fetched, no script of the file is run (pdf.js runs them only in its viewer's sandbox), no picture
 * is decoded, no font is loaded into the system.
 */
const CAREFULLY = {
  verbosity: 0,
  isEvalSupported: false,
  enableXfa: false,
  useSystemFonts: true,
  disableFontFace: true,
  useWorkerFetch: false,
  useWasm: false,
  isOffscreenCanvasSupported: false,
  isImageDecoderSupported: false,
  disableAutoFetch: true,
  disableStream: true,
  maxImageSize: 1,
} as const;

/** Opens a PDF, does the work, and closes it whatever happens. The bytes stay as they are. */
export const withPdf = async <Result>(
  bytes: Uint8Array,
  work: (file: PdfFile) => Promise<Result>,
): Promise<Result> => {
  const pdfjs = await getResolvedPDFJS();
  const opening = pdfjs.getDocument({ ...CAREFULLY, data: new Uint8Array(bytes) });
  try {
    const pdf = await opening.promise;
    const fonts: Fonts = new Map();
    return await work({
      pageCount: pdf.numPages,
      page: (number, most) => readPage(pdfjs, pdf, { number, most, fonts }),
    });
  } finally {
    // What was read stays good, even if closing fails.
    await opening.destroy().catch(() => undefined);
  }
};

const readPage = async (
  pdfjs: PdfJs,
  pdf: Pdf,
  { number, most, fonts }: { readonly number: number; readonly most: number; readonly fonts: Fonts },
): Promise<ReadPage> => {
  const page = await pdf.getPage(number);
  try {
    const { items, letters, isAll } = await textOf(page, most);
    if (!isAll) return { page: null, letters };
    const drawn = await page.getOperatorList();
    const closeUp = closingUp(drawn, pdfjs.OPS.showText);
    const { width, height } = page.getViewport({ scale: 1 });
    const runs = [...uprightRuns(page, items, { fonts, closeUp }), ...(await filledFields(page))];
    return { page: { number, width, height, runs, drawn: drawingOf(page, drawn, pdfjs.OPS) }, letters };
  } finally {
    page.cleanup();
  }
};
