import { partyBook } from './book.js';
import { documentParties } from './from-document.js';
import { personIn } from './people.js';
import { initialsFit } from './words.js';
import type { ReadParty } from '../reading.js';

const party = (name: string, aliases: readonly string[] = []): ReadParty => ({
  name,
  aliases,
  kind: 'organisation',
  of: null,
});

describe('a book of parties', () => {
  const book = partyBook([
    party('IN'),
    party('Kystlaget', ['Kystlaget Sør']),
    party('Felles havnesamarbeid'),
    party('Vik og Nes'),
  ]);
  const names = (text: string) => book.mentionsIn(text).map((mention) => mention.party.name);

  it('matches short codes letter for letter', () => {
    expect(names('IN ser seg inn i saken')).toEqual(['IN']);
  });

  it('prefers the longest name', () => {
    expect(book.mentionsIn('Kystlaget Sør sender')[0]?.end).toBe('Kystlaget Sør'.length);
  });

  it('finds long names that a narrow column broke, and no others', () => {
    expect(names('møte i Felles havne samarbeid nå')).toEqual(['Felles havnesamarbeid']);
    expect(names('Kyst laget møtes')).toEqual([]);
  });

  it('does not find a name inside a longer word', () => {
    expect(names('Kystlagets leder og INN')).toEqual([]);
  });

  it('keeps an «og» that belongs to a name', () => {
    expect(names('Vik og Nes')).toEqual(['Vik og Nes']);
  });
});

describe('parties of a document', () => {
  const text =
    'Havnerådet Vik\nTil stede: alle fylkeskommunene og KS\nAU for Havnerådet lager plan. FK svarer. Havnerådet er styringsgruppe for Kai 2.';
  const { parties, present } = documentParties(
    text,
    { body: 'Havnerådet', present: ['alle fylkeskommunene', 'KS'], absent: [], officers: [] },
    [],
  );

  it('go by the short code that the text uses for them', () => {
    expect(present).toEqual(['FK', 'KS']);
  });

  it('include the committees of the body', () => {
    expect(parties).toContainEqual({
      name: 'AU',
      aliases: ['AU for Havnerådet'],
      kind: 'working_committee',
      of: 'Havnerådet',
    });
  });

  it('keep their own committee apart from a registered one of the same name', () => {
    const register = [
      { name: 'AU', aliases: ['AU for Kairådet'], kind: 'working_committee' as const, of: 'Kairådet' },
    ];
    const head = { body: 'Havnerådet', present: [], absent: [], officers: [] };
    const committees = documentParties(text, head, register).parties.filter(({ name }) => name === 'AU');
    expect(committees).toEqual([
      { name: 'AU', aliases: ['AU for Havnerådet'], kind: 'working_committee', of: 'Havnerådet' },
    ]);
  });

  it('take on the roles that the text gives them', () => {
    expect(parties.find(({ name }) => name === 'Havnerådet')?.aliases).toContain('styringsgruppen');
  });

  it.each([
    ['FK', 'fylkeskommunene', true],
    ['KDD', 'Kommunal- og distriktsdepartementet', true],
    ['AMU', 'arbeidsmiljøutvalget', true],
    ['FK', 'Fylkeskommunekollegiet og forskere', false],
    ['KS', 'Kystverket', false],
  ])('%s stands for %s: %s', (code, words, fits) => {
    expect(initialsFit(code, words)).toBe(fits);
  });
});

describe('a person in running text', () => {
  const isOther = (word: string): boolean => word === 'Kystverket';

  it.each([
    [
      'Rådgiver Kari Li Vik fra Kystverket',
      { name: 'Kari Li Vik', role: 'rådgiver', organisation: 'Kystverket' },
    ],
    ['Kari Li Kystverket', { name: 'Kari Li', role: null, organisation: 'Kystverket' }],
    [
      'avdelingssjef Havn og kai Ole Dal Vik og Nes',
      { name: 'Ole Dal', role: 'avdelingssjef Havn og kai', organisation: 'Vik og Nes' },
    ],
    ['arbeidet med Fyrtårn Kari Li i KS', { name: 'Kari Li', role: null, organisation: 'KS' }],
  ])('%s', (text, person) => {
    expect(personIn(text, isOther)).toMatchObject(person);
  });

  it('is not found where there is none', () => {
    expect(personIn('orientering om Fyrtårn og kai', isOther)).toBeNull();
  });
});
