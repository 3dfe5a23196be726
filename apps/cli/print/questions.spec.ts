import type { ReadQuestion } from '#minutes';
import { wordsIn } from '../words/words.js';
import type { Page } from './page.js';
import { answersTo, questionsText } from './questions.js';

const page: Page = {
  language: 'nb',
  words: wordsIn.nb,
  screen: { width: 80, heading: (text) => text, aside: (text) => text },
};

const question = (change: Partial<ReadQuestion>): ReadQuestion => ({
  id: 'q1',
  about: 'a3',
  kind: 'owner',
  reason: 'NoOwnerNamed',
  text: 'Hvem har ansvaret?',
  candidates: [],
  blocking: true,
  ...change,
});

describe('A question', () => {
  it('comes with the command that answers it', () => {
    const asked = question({ candidates: ['Åse Lunde'] });
    const [open] = questionsText([asked], ({ id }) => `tingbok answer fe10da32 ${id}`, page);
    expect(open?.split('\n')).toEqual([
      'Spørsmål (1)',
      '  q1   a3: Hvem har ansvaret?',
      '       Kan være: Åse Lunde',
      `       tingbok answer fe10da32 q1 --owner 'Åse Lunde'`,
      '       eller --nobody, --drop',
    ]);
  });

  it('that holds nothing back is only worth a look', () => {
    const [open, notices] = questionsText([question({ kind: 'notice', blocking: false })], () => 'x', page);
    expect([open, notices]).toEqual(['', 'Verdt å se på (1)\n  q1   a3: Hvem har ansvaret?']);
  });

  it.each([
    [question({}), '--owner NAVN'],
    [question({ candidates: ['FK', 'KS'] }), '--owner NAVN'],
    [question({ kind: 'date' }), '--date DATO'],
    [question({ kind: 'date', candidates: ['2024-04-15'] }), '--date 2024-04-15'],
    [
      question({ kind: 'meeting', candidates: ['2024-04-15'] }),
      '--meeting-body ORGAN --meeting-date 2024-04-15',
    ],
    [question({ kind: 'reading' }), '--as-read'],
  ])('is answered first of all so: %j', (asked, first) => {
    expect(answersTo(asked, page)[0]).toBe(first);
  });
});
