import type { FollowUpView } from '#projections';
import { widthOf } from '../print/wrap.js';
import type { OverdueAnswer } from '../service/port.js';
import { wordsIn } from '../words/words.js';
import { overdueText } from './overdue.js';

const row = (change: Partial<FollowUpView>): FollowUpView => ({
  id: '6345e3f1-0000-5000-8000-000000000001',
  version: 1,
  text: 'Havnekontoret henter inn tre tilbud på nye flytebrygger før båtsesongen begynner til våren.',
  state: 'assigned',
  note: null,
  body: { id: 'b', name: 'Havneutvalget' },
  owners: [
    { id: 'p', name: 'Terje Nygård', role: 'responsible', accepted: false, done: null },
    { id: 'h', name: 'Havnekontoret', role: 'contributing', accepted: false, done: null },
  ],
  each: false,
  approvalBy: null,
  delegations: [],
  informed: [],
  extensions: { granted: 0, open: null, all: [] },
  evidence: [],
  asked: null,
  deadline: { kind: 'date', date: '2027-02-01', words: null, meeting: null },
  daysOverdue: 28,
  source: {
    meeting: null,
    item: '2',
    ...{ decisionId: null, decisionTitle: null },
    itemSeq: 2,
    language: 'nb',
    sentence: 'x',
    import: null,
    start: null,
    end: null,
  },
  ...change,
});

const answer: OverdueAnswer = {
  at: '2027-03-01',
  known: null,
  position: '40',
  bodies: [],
  overdue: [row({})],
  upcoming: [
    row({ deadline: { kind: 'meeting', date: '2027-04-15', words: null, meeting: null }, daysOverdue: null }),
  ],
  withoutDate: [row({ deadline: { kind: 'condition', date: null, words: 'etter påske', meeting: null } })],
  withoutOwner: [],
};

const told = (language: 'nb' | 'en', width: number, of = answer): string =>
  overdueText(of, {
    language,
    words: wordsIn[language],
    screen: { width, heading: (text) => text, aside: (text) => text },
  });

describe('The AU’s list on a screen', () => {
  it('says what is overdue, for how long and whose it is', () => {
    expect(told('nb', 80).split('\n').slice(0, 7)).toEqual([
      'Oppfølging per 1. mars 2027',
      '',
      'Over fristen (1)',
      'Id        Frist       Dager  Ansvarlig     Oppfølging',
      '6345e3f1  2027-02-01     28  Terje Nygård  Havnekontoret henter inn tre tilbud',
      '                                           på nye flytebrygger før båtsesongen',
      '                                           begynner til våren.',
    ]);
  });

  it('tells meetings and conditions from dates, and says when a list is empty', () => {
    const text = told('nb', 100);
    expect(text).toContain('2027-04-15 møte');
    expect(text).toContain('«etter påske»');
    expect(text).toMatch(/Uten ansvarlig \(0\)\nIngen\.$/);
  });

  it('is in English too, and says as of when it was known', () => {
    const text = told('en', 100, { ...answer, known: '2027-02-20' });
    expect(text.split('\n')[0]).toBe('Follow-ups as of 1 March 2027, as known 2027-02-20');
  });

  it.each([80, 100])('fits %d columns', (width) => {
    const lines = told('nb', width).split('\n');
    expect(Math.max(...lines.map(widthOf))).toBeLessThanOrEqual(width);
  });

  it('says of a list that may go on that it does', () => {
    const cut = 'Only 1000 of them are shown. Choose one body with --body to see all of them.';
    const many = Array.from({ length: 1_000 }, (_, index) => row({ id: `${index}`.padStart(8, '0') }));
    expect(told('en', 80, { ...answer, withoutDate: many })).toContain(cut);
    expect(told('en', 80, { ...answer, withoutDate: many.slice(1) })).not.toContain(cut);
  });
});
