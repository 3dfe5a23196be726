import type { PartyView } from '#projections';
import { plain } from '../print/plain.js';
import { hanging } from '../print/wrap.js';
import { partyCalled } from '../records/party-called.js';
import type { Session, Shared } from '../session.js';

/** One thing to do with a party. */
export interface PartyDeed {
  readonly command: string;
  /** What the command is told; may name other parties. */
  readonly data: (party: PartyView, parties: readonly PartyView[]) => Readonly<Record<string, unknown>>;
  /** What to say of it, by the name that it had. */
  readonly said: (name: string) => string;
}

/** Finds the party by its name, another name or its id, does the deed, and says so. */
export const onParty = async (
  text: string,
  deed: PartyDeed,
  given: Shared,
  session: Session,
): Promise<void> => {
  const { words, screen } = session;
  const service = await session.service();
  const { parties } = await service.ask('parties');
  const party = partyCalled(text, parties, words.failure);
  const { id, name } = party;
  const written = await service.command(deed.command, { id, data: deed.data(party, parties) });
  session.show(given, written, () => hanging('', deed.said(plain(name)), screen.width));
};
