import { textHashOf, type AnswerKind } from '#domain';
import { now, listFollowUps, meetingsOf } from '#projections';
import { idNumber } from '../../domain/testing/examples.js';
import {
  circulate,
  fifth,
  first,
  fourth,
  painting,
  respond,
  sale,
  second,
  third,
} from '../../domain/testing/procedure.js';
import { owedProcedures } from '../owed.js';
import {
  crane,
  mole,
  openProcedureStage,
  schedule,
  type ProcedureStage,
} from '../testing/procedure-stage.js';

const june = idNumber(801);
const july = idNumber(802);
const august = idNumber(803);
const text = 'The crane is sold.';
const followUps = [painting, { text: 'Tell the buyers.', owners: [], deadline: { kind: 'none' as const } }];
const askedBy = { meetingId: idNumber(800), item: '5a', itemSeq: 6 };

describe('A written procedure', () => {
  let stage: ProcedureStage;
  beforeEach(async () => {
    stage = await openProcedureStage('2024-05-30T12:00');
  }, 60_000);
  afterEach(() => stage?.close());

  const propose = (id: string, carried: typeof followUps = []) =>
    stage.tell(id, { type: 'ProposeDecision', data: { ...sale, text, followUps: carried, askedBy } });
  const sendOut = (id: string, part: Parameters<typeof circulate>[0] = {}) =>
    stage.tell(id, circulate({ quorum: 3, ...part }));
  const answer = async (id: string, party: string, kind: AnswerKind): Promise<void> => {
    const { textHash } = await stage.decision(id);
    await stage.tell(id, respond(party, kind, { textHash, at: stage.clock.now().toString() }));
  };
  const agendaOf = async (meetingId: string) =>
    (await meetingsOf(stage.database, [meetingId], now)).get(meetingId)?.matters ?? [];
  const assigned = () => stage.events('FollowUpAssigned');

  it('goes from a proposal to follow-ups and the next meeting by itself, once', async () => {
    await stage.tell(july, schedule('2024-07-04'));
    await stage.tell(june, schedule('2024-06-20'));
    await propose(crane, followUps);
    await sendOut(crane);
    await stage.sweepAt('2024-05-30T12:01');
    expect(stage.asked()).toHaveLength(5);

    stage.clock.set('2024-06-03T10:00');
    for (const party of [first, second, third]) await answer(crane, party, 'approve');
    await stage.sweepAt('2024-06-06T07:59');
    expect(stage.asked()).toEqual([]);
    stage.clock.set('2024-06-06T08:00');
    const due = (await stage.service().due()).map(({ asking }) => [asking.kind, asking.partyId]);
    expect(due).toEqual([
      ['nudge', fourth],
      ['nudge', fifth],
    ]);
    await stage.sweepAt('2024-06-06T08:01');
    await stage.sweepAt('2024-06-06T08:02');
    expect(stage.asked()).toEqual(['nudge 104', 'nudge 105']);

    await stage.sweepAt('2024-06-13T11:59');
    expect((await stage.decision(crane)).stage).toBe('circulated');
    await stage.sweepAt('2024-06-14T07:00');
    const adopted = await stage.decision(crane);
    expect(adopted).toMatchObject({
      stage: 'adopted',
      closing: { early: false, at: '2024-06-13T10:00:00Z', count: { approve: [first, second, third] } },
      agenda: { meetingId: june, matter: 'note' },
    });
    const [closed] = await stage.events('DecisionAdopted');
    expect(closed?.metadata).toMatchObject({
      actor: { kind: 'process', id: 'written-procedure' },
      occurredAt: '2024-06-13T10:00:00Z',
    });

    const source = { decisionId: crane, meetingId: askedBy.meetingId, item: '5a', sentence: text };
    expect((await assigned()).map(({ data }) => data)).toMatchObject([
      { text: 'Paint the crane.', owners: painting.owners, deadline: painting.deadline, source },
      { text: 'Tell the buyers.', owners: [], source },
    ]);
    expect(await agendaOf(june)).toEqual([
      {
        kind: 'note',
        title: `To note: ${text}`,
        protocolId: null,
        sinceMeetingId: null,
        decisionId: crane,
      },
    ]);
    expect(await agendaOf(july)).toEqual([]);
    const today = Temporal.PlainDate.from('2024-06-14');
    expect(await listFollowUps(stage.database, { lens: now, today })).toHaveLength(2);
    expect(stage.warnings).toEqual([]);
  }, 60_000);

  it('does nothing twice: not after a restart, not when the log is gone through anew, not after a rebuild', async () => {
    await stage.tell(june, schedule('2024-06-20'));
    await propose(crane, followUps);
    await sendOut(crane, { rule: 'silenceIsConsent', quorum: 0 });
    await stage.sweepAt('2024-06-14T07:00');
    const head = await stage.store.head();
    expect(await assigned()).toHaveLength(2);

    await stage.restart();
    await stage.sweepAt('2024-06-14T07:01');
    expect(await stage.store.head()).toBe(head);

    await stage.database.query('delete from tingbok.checkpoint where name = $1', [
      'process written-procedure',
    ]);
    await stage.restart();
    await stage.projections.rebuild();
    await stage.sweepAt('2024-06-14T07:02');
    expect(await stage.store.head()).toBe(head);
    expect(await agendaOf(june)).toHaveLength(1);
    expect((await stage.decision(crane)).stage).toBe('adopted');
  }, 60_000);

  it('closes at once when nothing can change it any more, and not a moment before', async () => {
    await propose(crane);
    await sendOut(crane, { onObjection: 'reject' });
    stage.clock.set('2024-06-03T10:00');
    for (const party of [first, second]) await answer(crane, party, 'approve');
    await stage.settled();
    expect((await stage.decision(crane)).stage).toBe('circulated');
    await answer(crane, third, 'approve');
    await stage.settled();
    expect(await stage.decision(crane)).toMatchObject({ stage: 'adopted', closing: { early: true } });
  });

  it('is lifted by one objection, and is decided by the next meeting to be scheduled', async () => {
    await stage.tell(june, schedule('2024-05-02'));
    await stage.tell(august, schedule('2024-06-03', null));
    const attendance = { present: ['Ada Vik'], absent: [], chair: null, secretary: null };
    await stage.tell(august, { type: 'RecordAttendance', data: attendance });
    await propose(crane, followUps);
    await sendOut(crane);
    await answer(crane, fourth, 'object');
    await stage.sweepAt('2024-06-03T10:00');
    expect(await stage.decision(crane)).toMatchObject({ stage: 'lifted', agenda: null });

    await stage.tell(july, schedule('2024-07-04'));
    await stage.sweepAt('2024-06-03T10:01');
    expect((await agendaOf(july)).map(({ title }) => title)).toEqual([`To decide: ${text}`]);
    expect((await stage.decision(crane)).agenda).toEqual({ meetingId: july, matter: 'decide' });
    expect(await assigned()).toEqual([]);
  });

  it('goes to another meeting when that one is cancelled, and beside what stands there already', async () => {
    await stage.tell(june, schedule('2024-06-20'));
    await stage.tell(august, schedule('2024-08-15', null));
    for (const id of [crane, mole]) {
      await propose(id);
      await sendOut(id, { rule: 'silenceIsConsent', quorum: 0 });
    }
    await stage.sweepAt('2024-06-14T07:00');
    expect((await agendaOf(june)).map(({ decisionId }) => decisionId)).toEqual([crane, mole]);

    await stage.tell(june, { type: 'CancelMeeting', data: { reason: 'Storm' } });
    await stage.sweepAt('2024-08-15T23:00');
    expect((await agendaOf(august)).map(({ decisionId }) => decisionId).sort()).toEqual([crane, mole]);
    expect((await stage.decision(mole)).agenda?.meetingId).toBe(august);
  });

  it('asks everybody anew when the text is amended, and lapses when they stay silent', async () => {
    await propose(crane);
    await sendOut(crane);
    await stage.sweepAt('2024-05-30T12:01');
    stage.asked();
    for (const party of [first, second, third]) await answer(crane, party, 'approve');
    stage.clock.set('2024-06-11T09:00');
    const data = { text: 'The crane is kept.', followUps: null, at: stage.clock.now().toString() };
    await stage.tell(crane, { type: 'AmendProposal', data });
    await stage.sweepAt('2024-06-11T09:01');
    expect(stage.asked()).toEqual(['anew 101', 'anew 102', 'anew 103', 'first 104', 'first 105']);
    await stage.sweepAt('2024-06-13T12:00');
    expect(await stage.decision(crane)).toMatchObject({
      stage: 'lapsed',
      textHash: textHashOf({ text: 'The crane is kept.', followUps: [] }),
      formerTexts: [{ text, answers: [{ partyId: first }, { partyId: second }, { partyId: third }] }],
    });
  });

  it('tells both decisions when one takes the place of the other', async () => {
    for (const id of [crane, mole]) {
      await propose(id);
      await sendOut(id, { rule: 'silenceIsConsent', quorum: 0 });
    }
    await stage.sweepAt('2024-06-14T07:00');
    const data = { decisionId: mole, stage: 'adopted' } as const;
    await stage.tell(crane, { type: 'SupersedeDecision', data });
    await stage.settled();
    expect(await stage.decision(crane)).toMatchObject({ stage: 'superseded', supersededBy: mole });
    expect(await stage.decision(mole)).toMatchObject({ stage: 'adopted', supersedes: [crane] });
  });

  it('keeps both answers of a party whose members race: the later counts', async () => {
    await propose(crane);
    await sendOut(crane);
    const at = stage.clock.now().toString();
    const { textHash } = await stage.decision(crane);
    await Promise.all(
      ['Ada Vik', 'Bo Strand'].map((by, place) =>
        stage.tell(crane, respond(first, place === 0 ? 'approve' : 'abstain', { textHash, by, at })),
      ),
    );
    const given = await stage.events('ResponseGiven');
    expect(given).toHaveLength(2);
    const last = given.at(-1)?.data as { by: string } | undefined;
    expect((await stage.decision(crane)).answers.map(({ by }) => by)).toEqual([last?.by]);
  });

  it('is planned: the next moment is a mail or the deadline, and there is none when nothing is circulated', async () => {
    expect(await stage.service().nextPlanned()).toBeUndefined();
    await propose(crane);
    await sendOut(crane);
    expect(String(await stage.service().nextPlanned())).toBe('2024-06-06T06:00:00Z');
    stage.clock.set('2024-06-13T09:00');
    expect(String(await stage.service().nextPlanned())).toBe('2024-06-13T10:00:00Z');
    expect(await stage.service().isSettled()).toBe(true);
    stage.clock.set('2024-06-13T12:00');
    const owed = (): Promise<number> => owedProcedures(stage.database, stage.clock.now());
    expect([await stage.service().isSettled(), await owed()]).toEqual([false, 0]);
    stage.clock.set('2024-06-13T13:01');
    expect(await owed()).toBe(1);
  });
});
