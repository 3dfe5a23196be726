import { decideBy, isSame, refuse, type DecideTable, type Decider } from '#kernel';
import { whereExisting } from '../where-existing.js';
import type { PartyCommand } from './commands.js';
import type { PartyEvent } from './events.js';
import { evolve, type PartyState } from './state.js';

export type PartyRule = 'PartyIsRegistered' | 'PartyDoesNotExist' | 'AliasIsTheName';

const existing = whereExisting<PartyState, PartyEvent, PartyRule>('PartyDoesNotExist');

const table: DecideTable<PartyState, PartyCommand, PartyEvent, PartyRule> = {
  RegisterParty: (data, state) => {
    if (state === null) return [{ type: 'PartyRegistered', data }];
    const { name, kind, aliases, of } = state;
    return isSame(data, { name, kind, aliases, of }) ? [] : refuse('PartyIsRegistered', { name });
  },
  RenameParty: ({ name }, state) =>
    existing(state, (party) =>
      party.name === name ? [] : [{ type: 'PartyRenamed', data: { name, formerName: party.name } }],
    ),
  AddAlias: (data, state) =>
    existing(state, ({ name, aliases }) =>
      name === data.alias || aliases.includes(data.alias) ? [] : [{ type: 'AliasAdded', data }],
    ),
  RemoveAlias: ({ alias }, state) =>
    existing(state, ({ name, aliases }) => {
      if (name === alias) return refuse('AliasIsTheName', { name });
      return aliases.includes(alias) ? [{ type: 'AliasRemoved', data: { alias } }] : [];
    }),
  SetMembers: ({ members }, state) =>
    existing(state, (party) =>
      isSame(party.members, members) ? [] : [{ type: 'MembersSet', data: { members } }],
    ),
  NoteContactChange: (data, state) =>
    existing(state, (party) =>
      party.lastContactChange === data.changeId ? [] : [{ type: 'ContactPointChanged', data }],
    ),
};

export const party: Decider<PartyState, PartyCommand, PartyEvent, PartyRule> = {
  category: 'party',
  initial: null,
  evolve,
  decide: decideBy(table),
};
