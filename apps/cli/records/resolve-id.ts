import { recordKinds, type RecordKind } from '#projections';
import { Failure } from '../failure.js';
import { SHORT_ID } from '../print/short-id.js';
import type { Service } from '../service/port.js';
import type { Words } from '../words/words.js';

const WHOLE = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const BEGINNING = new RegExp(`^[0-9a-f]{8}[0-9a-f-]{0,${36 - SHORT_ID}}$`);

export const everyKind = recordKinds;

/**
 * The whole id of a record of one of `kinds`: `text` itself when it is one, otherwise the only id that
 * begins with `text`. Fails when none does, or several do.
 */
export const resolveId = async (
  text: string,
  kinds: readonly RecordKind[],
  { service, words }: { readonly service: Pick<Service, 'ask'>; readonly words: Words['failure'] },
): Promise<string> => {
  const wanted = text.toLowerCase();
  if (WHOLE.test(wanted)) return wanted;
  if (!BEGINNING.test(wanted)) throw new Failure(words.idIsShort(text, SHORT_ID), 2);
  const { records } = await service.ask('records', { id: wanted });
  const [found, ...others] = new Set(records.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id));
  if (found === undefined) throw new Failure(words.idIsUnknown(text));
  if (others.length > 0) throw new Failure(words.idIsShared(text, [found, ...others].join(', ')));
  return found;
};
