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
    secretary: 'Odd Bakken',
  },
  items: [
    { seq: 2, number: '1', title: 'Moloen', presenters: [] },
    {
      seq: 1,
      number: null,
      title: 'Kranen',
      presenters: ['Per Aune', 'Kari Holm'].map((name) => ({ name, role: null, organisation: null })),
    },
  ],
  decisions: [
    { text: 'Kranen selges.', itemSeq: 1 },
    { text: 'Avgiftene øker.', itemSeq: null },
    { text: 'Moloen males.', itemSeq: 2 },
  ],
};

const NB = [
  'Protokoll',
  'Havneutvalget',
  '',
  'Møte: Vårmøte',
  'Tid: 11. april 2024 kl. 09:00–14:00',
  'Sted: Tollboden',
  'Møteleder: Åse Lunde',
  'Referent: Odd Bakken',
  'Til stede: Åse Lunde, Per Aune',
  'Forfall: Kari Holm',
  '',
  'Sak 1: Kranen',
  'Innleder: Per Aune, Kari Holm',
  'Vedtak: Kranen selges.',
  '',
  'Sak 1: Moloen',
  'Vedtak: Moloen males.',
  '',
  'Andre vedtak',
  'Avgiftene øker.',
  '',
  '',
];
const NN = [
  'Protokoll',
  'Havneutvalget',
  '',
  'Møte: Vårmøte',
  'Tid: 11. april 2024 kl. 09:00–14:00',
  'Stad: Tollboden',
  'Møteleiar: Åse Lunde',
  'Referent: Odd Bakken',
  'Til stades: Åse Lunde, Per Aune',
  'Forfall: Kari Holm',
  '',
  'Sak 1: Kranen',
  'Innleiar: Per Aune, Kari Holm',
  'Vedtak: Kranen selges.',
  '',
  'Sak 1: Moloen',
  'Vedtak: Moloen males.',
  '',
  'Andre vedtak',
  'Avgiftene øker.',
  '',
  '',
];
const EN = [
  'Minutes',
  'Havneutvalget',
  '',
  'Meeting: Vårmøte',
  'Time: 11 April 2024 at 09:00–14:00',
  'Place: Tollboden',
  'Chair: Åse Lunde',
  'Secretary: Odd Bakken',
  'Present: Åse Lunde, Per Aune',
  'Absent: Kari Holm',
  '',
  'Item 1: Kranen',
  'Presented by: Per Aune, Kari Holm',
  'Decision: Kranen selges.',
  '',
  'Item 1: Moloen',
  'Decision: Moloen males.',
  '',
  'Other decisions',
  'Avgiftene øker.',
  '',
  '',
];

describe('The text of a protocol', () => {
  it.each([
    ['nb', NB],
    ['nn', NN],
    ['en', EN],
  ] as const)(
    'has in %s the meeting, who was there, the items in their order with their decisions, and the other decisions',
    (language, lines) => {
      expect(composeProtocol(facts, language)).toBe(lines.join('\n'));
    },
  );

  it('names every month in Norwegian and in English', () => {
    const days = Array.from({ length: 12 }, (_, month) => `2024-${String(month + 1).padStart(2, '0')}-09`);
    const norwegian = 'januar februar mars april mai juni juli august september oktober november desember';
    expect(days.map(protocolWords.nb.day)).toEqual(norwegian.split(' ').map((month) => `9. ${month} 2024`));
    const english = 'January February March April May June July August September October November December';
    expect(days.map(protocolWords.en.day)).toEqual(english.split(' ').map((month) => `9 ${month} 2024`));
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

  it('is put on the next agenda by its name, beside what is to be asked there', () => {
    const { nb, nn, en } = protocolWords;
    const asked = [nb, nn, en].map((words) => [
      words.approvalOf('Havneutvalget', '2024-05-17'),
      words.mattersArising,
      words.conditions,
    ]);
    expect(asked).toEqual([
      [
        'Godkjenning av protokollen fra Havneutvalget 17. mai 2024',
        'Oppfølging av tidligere saker',
        'Er vilkårene oppfylt?',
      ],
      [
        'Godkjenning av protokollen frå Havneutvalget 17. mai 2024',
        'Oppfølging av tidlegare saker',
        'Er vilkåra oppfylte?',
      ],
      ['Approval of the minutes of Havneutvalget 17 May 2024', 'Matters arising', 'Are the conditions met?'],
    ]);
  });
});

describe('What was decided in writing', () => {
  const inWriting = [
    {
      text: 'Kranen males.',
      outcome: 'adopted' as const,
      parties: [
        { name: 'Åmot', answer: 'approve' as const, reason: 'Den ruster.', by: 'Åse Lunde' },
        { name: 'Bø', answer: 'approve' as const, reason: null, by: 'Per Aune' },
        { name: 'Dal', answer: 'reject' as const, reason: 'Den er pen.', by: null },
        { name: 'Eid', answer: 'abstain' as const, reason: null, by: 'Kari Holm' },
        { name: 'Fet', answer: null, reason: null, by: null },
      ],
    },
    { text: 'Moloen rives.', outcome: 'lapsed' as const, parties: [] },
  ];

  it.each([
    [
      'nb',
      'Skriftlig behandling siden forrige møte',
      'Vedtak: Kranen males.\nVedtatt. For: Åmot, Bø. Mot: Dal. Avsto: Eid. Svarte ikke: Fet.',
      'Vedtak: Moloen rives.\nFalt bort. ',
    ],
    [
      'nn',
      'Skriftleg handsaming sidan førre møte',
      'Vedtak: Kranen males.\nVedteke. For: Åmot, Bø. Mot: Dal. Røysta ikkje: Eid. Svara ikkje: Fet.',
      'Vedtak: Moloen rives.\nFalle bort. ',
    ],
    [
      'en',
      'Decided in writing since the last meeting',
      'Decision: Kranen males.\nAdopted. For: Åmot, Bø. Against: Dal. Abstained: Eid. No answer: Fet.',
      'Decision: Moloen rives.\nLapsed. ',
    ],
  ] as const)('is minuted in %s after all else, with the count and the reasons', (...said) => {
    const [language, heading, counted, lapsed] = said;
    const reasons = 'Åmot (Åse Lunde): Den ruster.\nDal: Den er pen.';
    const text = composeProtocol({ ...facts, inWriting }, language);
    expect(text).toBe(
      [
        composeProtocol(facts, language).trimEnd(),
        heading,
        `${counted}\n${reasons}`,
        lapsed.trimEnd(),
        '',
      ].join('\n\n'),
    );
  });

  it('is not spoken of where there was nothing', () => {
    expect(composeProtocol({ ...facts, inWriting: [] }, 'nb')).toBe(composeProtocol(facts, 'nb'));
  });
});
