import { fold } from '#kernel';
import { given } from '../../kernel/testing.js';
import {
  adopted,
  amendTo,
  answered,
  circulate,
  circulated,
  decidedBy,
  first,
  fourth,
  inTime,
  proposed,
  respond,
  saleHash,
  second,
  third,
  tooLate,
  withdraw,
} from '../testing/procedure.js';
import { decision, textHashOf, type DecisionCommand } from './index.js';

describe('A party that is asked', () => {
  const open = [proposed, circulated()];

  it('answers, and says nothing new when it answers the same', () => {
    given(decision, open)
      .when(respond(first, 'approve'))
      .then([answered(first, 'approve')]);
    given(decision, [...open, answered(first, 'approve')])
      .when(respond(first, 'approve', { at: inTime }))
      .then([]);
  });

  it('changes its answer until it closes: the later one counts, whoever gave it', () => {
    const race = [
      ...open,
      answered(first, 'approve', { by: 'Ada Vik' }),
      answered(second, 'abstain'),
      answered(first, 'reject', { by: 'Bo Strand' }),
    ];
    expect(fold(decision, race)?.answers.map(({ partyId, answer, by }) => [partyId, answer, by])).toEqual([
      [first, 'reject', 'Bo Strand'],
      [second, 'abstain', 'Ada Vik'],
    ]);
  });

  it('is one of those that were asked (PartyIsNotAsked)', () => {
    const few = [proposed, circulated({ parties: [first, second] })];
    given(decision, few).when(respond(third, 'approve')).refused('PartyIsNotAsked', { party: third });
    expect(decidedBy(few, respond(second, 'approve'))).toHaveLength(3);
  });

  it('answers the text that it has read (TextHasChanged)', () => {
    const amended = decidedBy(open, amendTo('The crane is kept.'));
    given(decision, amended).when(respond(first, 'approve')).refused('TextHasChanged');
    const textHash = textHashOf({ text: 'The crane is kept.', followUps: [] });
    expect(decidedBy(amended, respond(first, 'approve', { textHash }))).toHaveLength(4);
  });

  it('must answer anew when the text is amended; what it had answered is kept', () => {
    const amended = decidedBy([...open, answered(first, 'approve')], amendTo('The crane is kept.'));
    expect(amended.at(-1)).toMatchObject({ type: 'ProposalAmended', data: { answerAnew: [first] } });
    expect(fold(decision, amended)).toMatchObject({
      stage: 'circulated',
      answers: [],
      formerTexts: [{ text: 'The crane is sold.', textHash: saleHash, answers: [{ partyId: first }] }],
    });
  });

  it('is among those who must answer anew also when the text is amended twice before it does', () => {
    const once = decidedBy([...open, answered(first, 'approve')], amendTo('The crane is kept.'));
    const textHash = textHashOf({ text: 'The crane is kept.', followUps: [] });
    const between = decidedBy(once, respond(second, 'approve', { textHash }));
    expect(decidedBy(between, amendTo('The crane is painted.')).at(-1)).toMatchObject({
      data: { answerAnew: [first, second] },
    });
  });

  it.each(['reject', 'object'] as const)('says why when it answers %s (ReasonIsMissing)', (answer) => {
    given(decision, open)
      .when(respond(first, answer, { reason: null }))
      .refused('ReasonIsMissing');
    expect(decidedBy(open, respond(first, answer))).toHaveLength(3);
  });

  it.each(['approve', 'abstain'] as const)('need not say why when it answers %s', (answer) => {
    expect(decidedBy(open, respond(first, answer, { reason: null }))).toHaveLength(3);
  });

  it('is in time until the very moment of the deadline (DeadlineHasPassed)', () => {
    const late = { until: '2024-06-13T12:00' };
    given(decision, open)
      .when(respond(first, 'approve', { at: tooLate }))
      .refused('DeadlineHasPassed', late);
    given(decision, open).when(amendTo('It is kept.', tooLate)).refused('DeadlineHasPassed', late);
    given(decision, open).when(withdraw(tooLate)).refused('DeadlineHasPassed', late);
    const just = '2024-06-13T09:59:59.999999Z';
    for (const command of [respond(first, 'approve', { at: just }), amendTo('Kept.', just), withdraw(just)])
      expect(decidedBy(open, command)).toHaveLength(3);
  });

  it.each<[string, DecisionCommand]>([
    ['answered', respond(fourth, 'approve')],
    ['amended', amendTo('The crane is kept.')],
    ['circulated', circulate()],
    ['withdrawn', withdraw(inTime)],
  ])('is too late once it is closed: it is not %s (DecisionIsClosed)', (_, command) => {
    given(decision, adopted()).when(command).refused('DecisionIsClosed', { stage: 'adopted' });
  });
});
