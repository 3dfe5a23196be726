import type { FollowUpView } from '#projections';
import { wordsIn } from '../words/words.js';
import { followUpText } from './follow-up.js';

const [office, trust] = ['Havnekontoret', 'Fyrlaget'].map((name) => ({ id: name, name }));
const named = (one: { id: string; name: string } | undefined) => one ?? { id: '', name: '' };
const wish = { by: named(trust), reason: 'Regn', until: '2024-07-01', granted: null, refused: null };

const followUp: FollowUpView = {
  id: '6345e3f1-0000-5000-8000-000000000001',
  version: 1,
  text: 'Mal fyret.',
  state: 'sentBack',
  note: 'Døren mangler.',
  body: { id: 'b', name: 'Havneutvalget' },
  owners: [
    { ...named(trust), role: 'responsible', accepted: true, done: null },
    { id: 'k', name: 'Kaia', role: 'responsible', accepted: true, done: { note: 'Malt.', links: [] } },
    { ...named(office), role: 'contributing', accepted: false, done: null },
  ],
  each: true,
  approvalBy: null,
  delegations: [{ from: named(office), to: named(trust), note: null, accepted: true }],
  informed: [],
  extensions: { granted: 2, open: wish, all: [wish] },
  evidence: [
    { kind: 'link', url: 'https://kai.example/bilde', title: null, by: null, withdrawn: null },
    { kind: 'file', sha256: 'c'.repeat(8), name: 'fyr.jpg', size: 1, by: null, withdrawn: 'Feil fyr' },
  ],
  asked: null,
  deadline: { kind: 'date', date: '2024-06-13', words: null, meeting: null },
  daysOverdue: null,
  source: {
    ...{
      meeting: null,
      decisionId: null,
      decisionTitle: null,
      item: null,
      itemSeq: null,
      sentence: 'x',
      language: null,
    },
    ...{ import: null, start: null, end: null },
  },
};

const told = (change: Partial<FollowUpView> = {}): string =>
  followUpText(
    { ...followUp, ...change },
    {
      language: 'nb',
      words: wordsIn.nb,
      screen: { width: 100, heading: (text) => text, aside: (text) => text },
    },
  );

describe('A follow-up on a screen', () => {
  it('says who has it and how far each is, what time was given, and what was shown', () => {
    expect(told().split('\n')).toEqual([
      'Mal fyret.',
      '',
      'Tilstand     sendt tilbake',
      'Ansvarlig    Fyrlaget (har tatt imot), Kaia (har meldt utført) (alle hver for seg)',
      'Bidrar       Havnekontoret',
      'Frist        2024-06-13',
      'Utsettelser  2 gitt; Fyrlaget ber om 2024-07-01: Regn',
      'Satt videre  Havnekontoret til Fyrlaget',
      'Sist sagt    Døren mangler.',
      'Vedlegg      https://kai.example/bilde',
      'Vedlegg      fyr.jpg, SHA-256 cccccccc (trukket tilbake: Feil fyr)',
    ]);
  });

  it('leaves out what there is none of', () => {
    const bare = told({
      ...{ each: false, owners: [], note: null, delegations: [], evidence: [], state: 'declined' },
      extensions: { granted: 0, open: null, all: [] },
    });
    expect(bare.split('\n').slice(2)).toEqual([
      'Tilstand   avslått',
      'Ansvarlig  –',
      'Frist      2024-06-13',
    ]);
  });
});
