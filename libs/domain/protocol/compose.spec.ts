import { digestOf } from '#kernel';
import { composeProtocol, protocolWords, type ProtocolFacts } from './index.js';

const facts: ProtocolFacts = {
  body: 'Havneutvalget',
  title: 'Vårmøte',
  date: '2024-04-11',
  start: '09:00',
  end: '14:00',
  place: 'Tollboden',
  attendance: {
    present: ['Åse Lunde', 'Per Aune'],
    absent: ['Kari Holm'],
    chair: 'Åse Lunde',
    secretary: null,
  },
  items: [
    { seq: 2, number: '1', title: 'Moloen', presenters: [] },
    {
      seq: 1,
      number: null,
      title: 'Kranen',
      presenters: [{ name: 'Per Aune', role: null, organisation: null }],
    },
  ],
  decisions: [
    { text: 'Kranen selges.', itemSeq: 1 },
    { text: 'Avgiftene øker.', itemSeq: null },
    { text: 'Moloen males.', itemSeq: 2 },
  ],
};

describe('The text of a protocol', () => {
  it('has the meeting, who was there, the items in their order with their decisions, and the other decisions', () => {
    expect(composeProtocol(facts, 'nb')).toBe(
      [
        'Protokoll',
        'Havneutvalget',
        '',
        'Møte: Vårmøte',
        'Tid: 11. april 2024 kl. 09:00–14:00',
        'Sted: Tollboden',
        'Møteleder: Åse Lunde',
        'Til stede: Åse Lunde, Per Aune',
        'Forfall: Kari Holm',
        '',
        'Sak 1: Kranen',
        'Innleder: Per Aune',
        'Vedtak: Kranen selges.',
        '',
        'Sak 1: Moloen',
        'Vedtak: Moloen males.',
        '',
        'Andre vedtak',
        'Avgiftene øker.',
        '',
        '',
      ].join('\n'),
    );
  });

  it('leaves out what is not known', () => {
    const bare = {
      ...facts,
      start: null,
      end: null,
      place: null,
      attendance: null,
      items: [],
      decisions: [],
    };
    expect(composeProtocol(bare, 'en')).toBe(
      'Minutes\nHavneutvalget\n\nMeeting: Vårmøte\nTime: 11 April 2024\n\n',
    );
  });

  it('is the same for the same facts, to the letter, and another for others', () => {
    const hashes = [facts, { ...facts, items: facts.items.toReversed() }].map((one) =>
      digestOf(composeProtocol(one, 'nn')),
    );
    expect(hashes[0]).toBe(hashes[1]);
    expect(digestOf(composeProtocol({ ...facts, place: 'Kaia' }, 'nn'))).not.toBe(hashes[0]);
  });

  it.each(['nb', 'nn', 'en'] as const)('is put on the next agenda by a name in %s', (language) => {
    const { approvalOf, mattersArising } = protocolWords[language];
    expect(approvalOf('Havneutvalget', '2024-05-17')).toMatch(/Havneutvalget 17\.? [Mm]a[iy] 2024$/);
    expect(mattersArising).not.toBe('');
  });
});
