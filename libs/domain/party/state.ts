import { evolveBy } from '#kernel';
import { created } from '../created.js';
import type { PartyEvent, PartyKind } from './events.js';

/** Who can own, attend and approve. Null until it is registered. */
export type PartyState = {
  readonly name: string;
  readonly kind: PartyKind;
  /** Other names it is known by, former names among them. */
  readonly aliases: readonly string[];
  readonly of: string | null;
  readonly members: readonly string[];
  readonly lastContactChange: string | null;
} | null;

export const evolve = evolveBy<PartyState, PartyEvent>({
  PartyRegistered: (_, data) => ({ ...data, members: [], lastContactChange: null }),
  PartyRenamed: (state, { name, formerName }) => {
    const party = created(state, 'party');
    const others = party.aliases.filter((alias) => alias !== name && alias !== formerName);
    return { ...party, name, aliases: [...others, formerName] };
  },
  AliasAdded: (state, { alias }) => ({
    ...created(state, 'party'),
    aliases: [...created(state, 'party').aliases, alias],
  }),
  AliasRemoved: (state, { alias }) => {
    const party = created(state, 'party');
    return { ...party, aliases: party.aliases.filter((one) => one !== alias) };
  },
  MembersSet: (state, { members }) => ({ ...created(state, 'party'), members }),
  ContactPointChanged: (state, { changeId }) => ({ ...created(state, 'party'), lastContactChange: changeId }),
});
