import { fold } from '#kernel';
import { given } from '../../kernel/testing.js';
import { ids, said } from '../testing/examples.js';
import { inTime, painting, proposed, sale } from '../testing/procedure.js';
import { decision, textHashOf, type DecisionCommand, type DecisionEvent } from './index.js';

const fromMinutes = {
  bodyId: ids.quayCouncil,
  text: 'The crane is sold.',
  kind: 'decision',
  source: said('The crane is sold.'),
} as const;
const propose: DecisionCommand = { type: 'ProposeDecision', data: sale };
const record: DecisionCommand = { type: 'RecordDecision', data: fromMinutes };
const recorded: DecisionEvent = { type: 'DecisionRecorded', data: fromMinutes };
const withdrawn: DecisionEvent = { type: 'DecisionWithdrawn', data: { reason: 'No buyer' } };
const withdraw = (reason: string): DecisionCommand => ({
  type: 'WithdrawDecision',
  data: { reason, at: inTime },
});

describe('A decision', () => {
  it('is proposed once', () => {
    given(decision, []).when(propose).then([proposed]);
    given(decision, [proposed]).when(propose).then([]);
  });

  it('is proposed once too where the log has it from before proposals carried follow-ups', () => {
    const { bodyId, text } = sale;
    const old: DecisionEvent = { type: 'DecisionProposed', data: { bodyId, text } };
    given(decision, [old]).when(propose).then([]);
  });

  it('is recorded from minutes once, with its sentence', () => {
    given(decision, []).when(record).then([recorded]);
    given(decision, [recorded]).when(record).then([]);
    const textHash = textHashOf({ text: fromMinutes.text, followUps: [] });
    expect(fold(decision, [recorded])).toMatchObject({ followUps: [], textHash });
  });

  it.each([
    [
      'another text is proposed',
      proposed,
      { type: 'ProposeDecision', data: { ...sale, text: 'It is kept.' } },
    ],
    [
      'it is proposed with follow-ups',
      proposed,
      { type: 'ProposeDecision', data: { ...sale, followUps: [{ ...painting, owners: [] }] } },
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

describe('A decision that another takes the place of', () => {
  const other = ids.aprilMinutes;
  const supersede = (stage: 'adopted' | 'recorded' | 'proposed'): DecisionCommand => ({
    type: 'SupersedeDecision',
    data: { decisionId: other, stage },
  });
  const superseded: DecisionEvent = { type: 'DecisionSuperseded', data: { decisionId: other } };

  it.each(['adopted', 'recorded'] as const)('may have been made by a meeting; the other is %s', (stage) => {
    given(decision, [recorded]).when(supersede(stage)).then([superseded]);
    given(decision, [recorded, superseded]).when(supersede(stage)).then([]);
  });

  it('does not give way to what is not in force (SupersedingDecisionIsNotInForce)', () => {
    given(decision, [recorded])
      .when(supersede('proposed'))
      .refused('SupersedingDecisionIsNotInForce', { stage: 'proposed' });
  });

  it('must be in force itself (DecisionIsNotInForce)', () => {
    given(decision, [proposed])
      .when(supersede('adopted'))
      .refused('DecisionIsNotInForce', { stage: 'proposed' });
    given(decision, [recorded, superseded])
      .when({ type: 'SupersedeDecision', data: { decisionId: ids.juneMeeting, stage: 'adopted' } })
      .refused('DecisionIsNotInForce', { stage: 'superseded' });
  });

  it('is known to the other one, once', () => {
    const note: DecisionCommand = { type: 'NoteSuperseded', data: { decisionId: other } };
    const noted: DecisionEvent = { type: 'OtherDecisionSuperseded', data: { decisionId: other } };
    given(decision, [recorded]).when(note).then([noted]);
    given(decision, [recorded, noted]).when(note).then([]);
  });
});
