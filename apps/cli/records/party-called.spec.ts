import type { PartyView } from '#projections';
import { wordsIn } from '../words/words.js';
import { partyCalled } from './party-called.js';

const party = (id: string, name: string, aliases: string[] = []): PartyView => ({
  id,
  name,
  aliases,
  kind: 'organisation',
  of: null,
  members: [],
  lastContactChange: null,
});
const parties = [
  party('311c7b19-0000-5000-8000-000000000001', 'Havnekontoret', ['Havna']),
  party('40af12a9-0000-5000-8000-000000000002', 'AU'),
  party('e50609fb-0000-5000-8000-000000000003', 'AU'),
];
const called = (text: string) => partyCalled(text, parties, wordsIn.en.failure).id.slice(0, 8);

describe('A party is meant', () => {
  it.each(['Havnekontoret', 'havnekontoret', ' HAVNA ', '311c7b19', '311C7B19-0000'])('by «%s»', (text) => {
    expect(called(text)).toBe('311c7b19');
  });

  it('by nobody when nobody is called so', () => {
    expect(() => called('Fyrlaget')).toThrow('No party is called “Fyrlaget”');
  });

  it('by its id when several are called so', () => {
    expect(() => called('au')).toThrow('40af12a9-0000-5000-8000-000000000002, e50609fb');
    expect(called('e50609fb')).toBe('e50609fb');
  });
});
