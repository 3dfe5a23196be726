import { given } from '../../kernel/testing.js';
import { ids, said } from '../testing/examples.js';
import { decision, type DecisionCommand, type DecisionEvent } from './index.js';

const sale = { bodyId: ids.quayCouncil, text: 'The crane is sold.' };
const fromMinutes = { ...sale, kind: 'decision', source: said('The crane is sold.') } as const;
const propose: DecisionCommand = { type: 'ProposeDecision', data: sale };
const record: DecisionCommand = { type: 'RecordDecision', data: fromMinutes };
const proposed: DecisionEvent = { type: 'DecisionProposed', data: sale };
const recorded: DecisionEvent = { type: 'DecisionRecorded', data: fromMinutes };
const withdrawn: DecisionEvent = { type: 'DecisionWithdrawn', data: { reason: 'No buyer' } };
const withdraw = (reason: string): DecisionCommand => ({ type: 'WithdrawDecision', data: { reason } });

describe('A decision', () => {
  it('is proposed once', () => {
    given(decision, []).when(propose).then([proposed]);
    given(decision, [proposed]).when(propose).then([]);
  });

  it('is recorded from minutes once, with its sentence', () => {
    given(decision, []).when(record).then([recorded]);
    given(decision, [recorded]).when(record).then([]);
  });

  it.each([
    [
      'another text is proposed',
      proposed,
      { type: 'ProposeDecision', data: { ...sale, text: 'It is kept.' } },
    ],
    ['a proposal is recorded', proposed, record],
    ['what minutes have is proposed', recorded, propose],
    [
      'minutes have it otherwise',
      recorded,
      { type: 'RecordDecision', data: { ...fromMinutes, kind: 'noted' } },
    ],
  ] satisfies [string, DecisionEvent, DecisionCommand][])(
    'stands when %s (DecisionExists)',
    (_, before, command) => {
      given(decision, [before]).when(command).refused('DecisionExists');
    },
  );

  it('can be withdrawn while it is a proposal', () => {
    given(decision, [proposed]).when(withdraw('No buyer')).then([withdrawn]);
    given(decision, [proposed, withdrawn]).when(withdraw('No buyer')).then([]);
  });

  it('cannot be withdrawn before it is there (DecisionDoesNotExist)', () => {
    given(decision, []).when(withdraw('No buyer')).refused('DecisionDoesNotExist');
  });

  it('cannot be withdrawn once a meeting made it, nor again for another reason (DecisionIsClosed)', () => {
    given(decision, [recorded]).when(withdraw('No buyer')).refused('DecisionIsClosed', { stage: 'recorded' });
    given(decision, [proposed, withdrawn])
      .when(withdraw('Too cheap'))
      .refused('DecisionIsClosed', { stage: 'withdrawn' });
  });

  it('is not proposed again once it was withdrawn (DecisionExists)', () => {
    given(decision, [proposed, withdrawn]).when(propose).refused('DecisionExists');
  });
});
