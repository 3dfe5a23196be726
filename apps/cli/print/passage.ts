import type { Passage } from '#application';
import { fields } from './fields.js';
import type { Page } from './page.js';
import { shortId } from './short-id.js';

/** The sentence of the document, between what stands before and after it; nothing when it came from none. */
export const passageText = (
  passage: Pick<Passage, 'import' | 'sentence' | 'before' | 'after'> | null,
  { words, screen }: Page,
): string => {
  if (passage === null) return '';
  const { labels } = words;
  const before = passage.before === '' ? null : `… ${passage.before}`;
  const after = passage.after === '' ? null : `${passage.after} …`;
  return fields(
    [
      [labels.fromImport, shortId(passage.import)],
      [labels.before, before],
      [labels.source, `«${passage.sentence}»`],
      [labels.after, after],
    ],
    screen.width,
  );
};
