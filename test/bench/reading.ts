import { extractText, getDocumentProxy } from 'unpdf';
import { openMinutesReader, type MinutesReader } from '#minutes';
import type { Benchmark } from './harness/benchmark.js';
import { interleave } from './harness/interleave.js';
import { measured } from './harness/measurement.js';
import { pdfOfMinutes } from './pdf-of-minutes.js';

/*
 * How long it takes to read minutes out of a PDF, in the thread with its limits, once it is warm.
 *
 * The limit is pdf.js alone, which takes the text out of the same file and forgets where it stood.
 */

const elapsed = async (work: () => Promise<unknown>): Promise<number> => {
  const start = performance.now();
  await work();
  return performance.now() - start;
};

const read = async (reader: MinutesReader, bytes: Uint8Array, items: number): Promise<void> => {
  const answer = await reader.read({ fileName: 'minutes.pdf', bytes });
  if (!('reading' in answer)) throw new Error(`The minutes were refused: ${answer.refused}`);
  const found = answer.reading.items.length;
  if (found !== items) throw new Error(`${found} items were found of ${items}.`);
};

const bareText = async (bytes: Uint8Array): Promise<void> => {
  const file = await getDocumentProxy(bytes.slice(), { verbosity: 0 });
  await extractText(file, { mergePages: true });
  await file.loadingTask.destroy();
};

const ITEMS_A_PAGE = 6;

export const reading: Benchmark = {
  name: 'reading',
  async *run(stage) {
    const reader = stage.use(openMinutesReader(), (one) => one.close());
    for (const pages of [4, stage.either(200, 20)]) {
      const name = `reading/pdf of ${pages} pages`;
      stage.tell(name);
      const bytes = pdfOfMinutes(pages);
      const { ours, limit } = await interleave(stage.rounds, {
        ours: () => elapsed(() => read(reader, bytes, pages * ITEMS_A_PAGE)),
        limit: () => elapsed(() => bareText(bytes)),
      });
      yield measured({
        name,
        unit: 'ms',
        ours,
        limit,
        n: stage.rounds,
        note: 'file to reading, less is better; limit: pdf.js takes the text out of the same file',
      });
    }
  },
};
