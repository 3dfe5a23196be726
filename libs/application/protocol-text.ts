import { protocol, type ProtocolEvent } from '#domain';
import type { EventStore } from '#event-store';
import { streamOf } from '#kernel';
import { storedText } from './stored-import.js';

/** The text that was drafted, whose hash an approval is bound to; null where it was written elsewhere. */
export const protocolText = async (store: EventStore, id: string): Promise<string | null> => {
  for await (const { type, data } of store.readStream(streamOf(protocol.category, id))) {
    const event = { type, data } as unknown as ProtocolEvent;
    if (event.type !== 'ProtocolDrafted') continue;
    const { text, importId } = event.data;
    if (text !== undefined) return text;
    return importId === null ? null : ((await storedText(store, importId)) ?? null);
  }
  return null;
};
