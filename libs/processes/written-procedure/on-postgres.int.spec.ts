import { startPostgres, type PostgresServer } from '../../../test/support/postgres.js';
import { idNumber } from '../../domain/testing/examples.js';
import { circulate, painting, sale } from '../../domain/testing/procedure.js';
import { crane, openProcedureStage, schedule, type ProcedureStage } from '../testing/procedure-stage.js';

describe('On PostgreSQL, a written procedure', () => {
  let server: PostgresServer;
  let stage: ProcedureStage;
  beforeAll(async () => {
    server = await startPostgres({ fsync: false });
    const databaseUrl = await server.createDatabase();
    stage = await openProcedureStage('2024-05-30T12:00', { databaseUrl });
  }, 120_000);
  afterAll(async () => {
    await stage?.close();
    await server?.stop();
  });

  it('closes at its deadline, assigns what it carries, and goes to the next meeting', async () => {
    const meetingId = idNumber(801);
    await stage.tell(meetingId, schedule('2024-06-20'));
    await stage.tell(crane, { type: 'ProposeDecision', data: { ...sale, followUps: [painting] } });
    await stage.tell(crane, circulate({ rule: 'silenceIsConsent' }));
    await stage.sweepAt('2024-06-06T08:00');
    expect(stage.asked()).toEqual(['101', '102', '103', '104', '105'].map((party) => `nudge ${party}`));
    await stage.sweepAt('2024-06-13T12:00');
    expect(await stage.decision(crane)).toMatchObject({
      stage: 'adopted',
      agenda: { meetingId, matter: 'note' },
    });
    expect(await stage.events('FollowUpAssigned', 'MatterPutOnAgenda')).toHaveLength(2);
    expect(stage.warnings).toEqual([]);
  }, 60_000);
});
