import { readableSurroundings, type Source } from '#domain';
import type { EventStore } from '#event-store';
import { isRefusal, streamOf } from '#kernel';
import { storedText } from './stored-import.js';

/** Where in which document something stands, and what stands around it there, on one line each. */
export interface Passage {
  readonly import: string;
  readonly start: number;
  readonly end: number;
  readonly sentence: string;
  readonly before: string;
  readonly after: string;
}

/** The place of a source in its document; null where it came from none. */
export const passageOf = async (
  store: EventStore,
  { importId, span, sentence }: Pick<Source, 'importId' | 'span' | 'sentence'>,
): Promise<Passage | null> => {
  if (importId === null || span === null) return null;
  const text = await storedText(store, importId);
  const around = text === undefined ? null : readableSurroundings(text, span);
  if (around === null || isRefusal(around)) return null;
  return { import: importId, ...span, sentence, ...around };
};

/** The place that a follow-up or a decision comes from, by its first event. */
export const passageOfRecord = async (
  store: EventStore,
  { category, id }: { readonly category: string; readonly id: string },
): Promise<Passage | null> => {
  for await (const { data } of store.readStream(streamOf(category, id), { to: 1 })) {
    const { source } = data as { readonly source?: Source | null };
    return source ? passageOf(store, source) : null;
  }
  return null;
};
