import type { OpenedLink } from '#access';
import type { Tingbok } from '#application';
import { contactPointOf, type ContactLanguage } from '#contacts';
import { DEFAULT_TIME_ZONE } from '#domain';
import { findBody, namesOf, now, type Named } from '#projections';

/** Longest wait for the read models, in milliseconds: what was just said must be seen. */
const PATIENCE = 5_000;

/** A link that is ours, in the hands of whoever it was sent to. */
export interface Opened {
  readonly token: string;
  readonly link: OpenedLink;
  readonly party: Named;
  /** Of the party, where it is known. */
  readonly spoken: ContactLanguage | null;
}

export const openedBy = async (
  { database, store, projections }: Tingbok,
  token: string,
  link: OpenedLink,
): Promise<Opened> => {
  await projections.waitFor(await store.head(), PATIENCE);
  const { partyId } = link.claim;
  const name = (await namesOf(database, [partyId], now)).get(partyId) ?? partyId;
  const spoken = (await contactPointOf(database, partyId))?.language ?? null;
  return { token, link, party: { id: partyId, name }, spoken };
};

/** The body that asks: its language and its clocks. */
export interface Asking {
  readonly language: ContactLanguage;
  readonly timeZone: string;
}

/** Where a follow-up was assigned for a party that was never established as a body. */
const UNKNOWN: Asking = { language: 'nb', timeZone: DEFAULT_TIME_ZONE };

export const askingBody = async (
  { database }: Pick<Tingbok, 'database'>,
  bodyId: string | undefined,
): Promise<Asking> => (bodyId && (await findBody(database, bodyId))) || UNKNOWN;

/** What a page is written in, and by which clocks. */
export interface Reader {
  readonly language: ContactLanguage;
  readonly timeZone: string;
}

/** In the language that was asked for, else that of the party, else that of the body. */
export const readerOf = (
  asked: ContactLanguage | undefined,
  { spoken }: Opened,
  { language, timeZone }: Asking,
): Reader => ({ language: asked ?? spoken ?? language, timeZone });
