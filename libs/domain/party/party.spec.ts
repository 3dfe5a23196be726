import { fold } from '#kernel';
import { given } from '../../kernel/testing.js';
import { ids } from '../testing/examples.js';
import { party, type PartyCommand, type PartyEvent } from './index.js';

const office = { name: 'Quay Office', kind: 'organisation', aliases: ['QO'], of: null } as const;
const registered: PartyEvent = { type: 'PartyRegistered', data: office };
const register: PartyCommand = { type: 'RegisterParty', data: { ...office, aliases: ['QO'] } };
const rename = (name: string): PartyCommand => ({ type: 'RenameParty', data: { name } });
const renamed = (name: string, formerName: string): PartyEvent => ({
  type: 'PartyRenamed',
  data: { name, formerName },
});

describe('A party', () => {
  it('is registered once', () => {
    given(party, []).when(register).then([registered]);
    given(party, [registered]).when(register).then([]);
    expect(fold(party, [registered])).toEqual({ ...office, members: [], lastContactChange: null });
  });

  it('is not registered as another (PartyIsRegistered)', () => {
    given(party, [registered])
      .when({ type: 'RegisterParty', data: { ...register.data, kind: 'group' } })
      .refused('PartyIsRegistered', { name: 'Quay Office' });
  });

  it.each<PartyCommand>([
    rename('Harbour Office'),
    { type: 'AddAlias', data: { alias: 'HO' } },
    { type: 'RemoveAlias', data: { alias: 'HO' } },
    { type: 'SetMembers', data: { members: [] } },
    { type: 'NoteContactChange', data: { changeId: ids.harbourOffice, channel: 'email' } },
  ])('must be registered before $type (PartyDoesNotExist)', (command) => {
    given(party, []).when(command).refused('PartyDoesNotExist');
  });

  it('keeps its former name as an alias', () => {
    given(party, [registered])
      .when(rename('Harbour Office'))
      .then([renamed('Harbour Office', 'Quay Office')]);
    const there = [registered, renamed('Harbour Office', 'Quay Office')];
    expect(fold(party, there)).toMatchObject({ name: 'Harbour Office', aliases: ['QO', 'Quay Office'] });
  });

  it('has each name once, however often it goes to and fro', () => {
    const toAndFro = [
      registered,
      renamed('QO', 'Quay Office'),
      renamed('Quay Office', 'QO'),
      renamed('QO', 'Quay Office'),
    ];
    expect(fold(party, toAndFro)).toMatchObject({ name: 'QO', aliases: ['Quay Office'] });
  });

  it('has its former name once, also when that already was among its aliases', () => {
    const twiceNamed: PartyEvent = { type: 'PartyRegistered', data: { ...office, aliases: ['Quay Office'] } };
    const there = [twiceNamed, renamed('Harbour Office', 'Quay Office')];
    expect(fold(party, there)?.aliases).toEqual(['Quay Office']);
  });

  it('gets no alias that it has or is called', () => {
    given(party, [registered])
      .when({ type: 'AddAlias', data: { alias: 'HO' } })
      .then([{ type: 'AliasAdded', data: { alias: 'HO' } }]);
    given(party, [registered])
      .when({ type: 'AddAlias', data: { alias: 'QO' } })
      .then([]);
    given(party, [registered])
      .when({ type: 'AddAlias', data: { alias: 'Quay Office' } })
      .then([]);
  });

  it('remembers in which import a person said what it is called', () => {
    const data = { alias: 'HO', importId: ids.aprilMinutes };
    given(party, [registered])
      .when({ type: 'AddAlias', data })
      .then([{ type: 'AliasAdded', data }]);
  });

  it('loses an alias, once, and keeps the others', () => {
    const removed: PartyEvent = { type: 'AliasRemoved', data: { alias: 'QO' } };
    const remove: PartyCommand = { type: 'RemoveAlias', data: { alias: 'QO' } };
    given(party, [registered]).when(remove).then([removed]);
    given(party, [registered, removed]).when(remove).then([]);
    const added: PartyEvent = { type: 'AliasAdded', data: { alias: 'HO' } };
    expect(fold(party, [registered, added])?.aliases).toEqual(['QO', 'HO']);
    expect(fold(party, [registered, added, removed])?.aliases).toEqual(['HO']);
  });

  it('does not lose its name (AliasIsTheName)', () => {
    given(party, [registered])
      .when({ type: 'RemoveAlias', data: { alias: 'Quay Office' } })
      .refused('AliasIsTheName', { name: 'Quay Office' });
  });

  it('says that a contact point changed, each change once', () => {
    const changed: PartyEvent = {
      type: 'ContactPointChanged',
      data: { changeId: ids.harbourOffice, channel: 'email' },
    };
    const note: PartyCommand = {
      type: 'NoteContactChange',
      data: { changeId: ids.harbourOffice, channel: 'email' },
    };
    given(party, [registered]).when(note).then([changed]);
    given(party, [registered, changed]).when(note).then([]);
  });

  it('has the members that were set last', () => {
    const set = (members: string[]): PartyCommand => ({ type: 'SetMembers', data: { members } });
    const members: PartyEvent = { type: 'MembersSet', data: { members: [ids.harbourOffice] } };
    given(party, [registered])
      .when(set([ids.harbourOffice]))
      .then([members]);
    given(party, [registered, members])
      .when(set([]))
      .then([{ type: 'MembersSet', data: { members: [] } }]);
  });
});
