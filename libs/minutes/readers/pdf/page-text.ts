import type { PdfPage } from './pdf-file.js';

type Content = Awaited<ReturnType<PdfPage['getTextContent']>>;
export type TextItem = Extract<Content['items'][number], { str: string }>;

/** What a page says, or how many letters were counted when it was seen to be more than is read. */
export type PageText = {
  readonly items: readonly TextItem[];
  readonly letters: number;
  readonly isAll: boolean;
};

/** Reads the text of a page until it is at its end or holds more than `most` letters. */
export const textOf = async (page: PdfPage, most: number): Promise<PageText> => {
  const items: TextItem[] = [];
  let letters = 0;
  const reader = (page.streamTextContent() as ReadableStream<Content>).getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    for (const item of part.value.items) {
      if (!('str' in item)) continue;
      letters += Math.max(1, item.str.length);
      items.push(item);
    }
    if (letters > most) {
      await reader.cancel(new Error('more text than is read'));
      return { items: [], letters, isAll: false };
    }
  }
  return { items, letters, isAll: true };
};
