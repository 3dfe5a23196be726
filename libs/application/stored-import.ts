import { minutesImport, type MinutesImportEvent, type MinutesImportState } from '#domain';
import type { EventStore } from '#event-store';
import { fold, streamOf, type RecordedEvent } from '#kernel';

/** An import as the log has it just now; read models may be a moment behind. */
export interface StoredImport {
  readonly state: NonNullable<MinutesImportState>;
  readonly events: readonly RecordedEvent[];
  readonly last: RecordedEvent;
}

export const storedImport = async (store: EventStore, id: string): Promise<StoredImport | undefined> => {
  const events: RecordedEvent[] = [];
  for await (const event of store.readStream(streamOf(minutesImport.category, id))) events.push(event);
  const state = fold(
    minutesImport,
    events.map(({ type, data }) => ({ type, data }) as unknown as MinutesImportEvent),
  );
  const last = events.at(-1);
  return state === null || last === undefined ? undefined : { state, events, last };
};

/** The text in which the source spans of an import count; it lies in the log alone, with the first event. */
export const storedText = async (store: EventStore, id: string): Promise<string | undefined> => {
  for await (const { data } of store.readStream(streamOf(minutesImport.category, id), { to: 1 })) {
    return (data as { readonly text: string }).text;
  }
  return undefined;
};
