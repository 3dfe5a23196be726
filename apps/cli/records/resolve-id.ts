import { Failure } from '../failure.js';
import { SHORT_ID } from '../print/short-id.js';
import type { Service } from '../service/port.js';
import type { Words } from '../words/words.js';

const WHOLE = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const BEGINNING = new RegExp(`^[0-9a-f]{8}[0-9a-f-]{0,${36 - SHORT_ID}}$`);

type Ask = Pick<Service, 'ask'>;

const idsOf = (rows: readonly { readonly id: string }[]): readonly string[] => rows.map(({ id }) => id);

/** The lists in which the ids of each kind of record stand. */
const lists = {
  import: async (service: Ask) => idsOf((await service.ask('imports')).imports),
  followUp: async (service: Ask) => idsOf((await service.ask('follow-ups')).followUps),
  meeting: async (service: Ask) => idsOf((await service.ask('meetings')).meetings),
  protocol: async (service: Ask) => idsOf((await service.ask('protocols')).protocols),
  decision: async (service: Ask) => idsOf((await service.ask('decisions')).decisions),
  party: async (service: Ask) => idsOf((await service.ask('parties')).parties),
} satisfies Record<string, (service: Ask) => Promise<readonly string[]>>;

export type RecordKind = keyof typeof lists;
export const everyKind = Object.keys(lists) as readonly RecordKind[];

/**
 * The whole id of a record of one of `kinds`: `text` itself when it is one, otherwise the only id that
 * begins with `text`. Fails when none does, or several do.
 */
export const resolveId = async (
  text: string,
  kinds: readonly RecordKind[],
  { service, words }: { readonly service: Ask; readonly words: Words['failure'] },
): Promise<string> => {
  const wanted = text.toLowerCase();
  if (WHOLE.test(wanted)) return wanted;
  if (!BEGINNING.test(wanted)) throw new Failure(words.idIsShort(text, SHORT_ID), 2);
  const all: string[] = [];
  for (const kind of kinds) all.push(...(await lists[kind](service)));
  const [found, ...others] = new Set(all.filter((id) => id.startsWith(wanted)));
  if (found === undefined) throw new Failure(words.idIsUnknown(text));
  if (others.length > 0) throw new Failure(words.idIsShared(text, [found, ...others].join(', ')));
  return found;
};
