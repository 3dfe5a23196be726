import { circulate, first, respond, sale } from '../../domain/testing/procedure.js';
import { crane, openProcedureStage, type ProcedureStage } from '../testing/procedure-stage.js';
import { askingIdOf, isStillToAsk } from './asking-id.js';

describe('A party that was to be asked a moment ago', () => {
  let stage: ProcedureStage;
  beforeEach(async () => {
    stage = await openProcedureStage('2024-05-30T12:00');
    await stage.tell(crane, { type: 'ProposeDecision', data: { ...sale, text: 'The crane is sold.' } });
    await stage.tell(crane, circulate({ quorum: 3 }));
  }, 60_000);
  afterEach(() => stage?.close());

  it('is asked no more once it has answered, or another process has asked it', async () => {
    const due = await stage.service().due();
    const still = () => Promise.all(due.map((party) => isStillToAsk(party, stage.store)));
    expect(await still()).toEqual([true, true, true, true, true]);
    const { textHash } = await stage.decision(crane);
    await stage.tell(crane, respond(first, 'approve', { textHash, at: stage.clock.now().toString() }));
    expect(await still()).toEqual([false, true, true, true, true]);
    await stage.sweepAt('2024-05-30T12:01');
    expect(await still()).toEqual([false, false, false, false, false]);
    expect(stage.asked()).toHaveLength(4);
  });

  it('is not asked about a text that was changed, and the new text is another asking', async () => {
    const [before] = await stage.service().due();
    const data = { text: 'The crane is kept.', followUps: null, at: stage.clock.now().toString() };
    await stage.tell(crane, { type: 'AmendProposal', data });
    const [after] = await stage.service().due();
    if (before === undefined || after === undefined) throw new Error('Nobody is due');
    expect(await isStillToAsk(before, stage.store)).toBe(false);
    expect(await isStillToAsk(after, stage.store)).toBe(true);
    expect(askingIdOf(after)).not.toBe(askingIdOf(before));
    expect(askingIdOf({ ...after })).toBe(askingIdOf(after));
  });
});
