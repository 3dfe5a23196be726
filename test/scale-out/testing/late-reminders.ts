import { randomUUID } from 'node:crypto';
import { openForTests } from '../../../libs/application/testing.js';
import { executeOn } from './execute-on.js';

const DAYS_AGO = 21;
const DAYS_TO_GO = 16;
const PATIENCE_MS = 60_000;

/** As the log stands after an outage: promises of three weeks ago, and none of the mails about them sent. */
export interface Outage {
  readonly bodyId: string;
  readonly followUps: readonly string[];
}

/** Writes into the log what became due while nobody sent mails: one mail for each of `recipients`. */
export const writeOutage = async (databaseUrl: string, recipients: number): Promise<Outage> => {
  const then = Temporal.Now.instant().subtract({ hours: 24 * DAYS_AGO });
  const opened = await openForTests({
    variables: { DATABASE_URL: databaseUrl, TEST_CLOCK: then.toString() },
  });
  const execute = (name: string, id: string, data: object) => executeOn(opened.tingbok, name, id, data);
  try {
    const bodyId = randomUUID();
    await execute('RegisterParty', bodyId, { name: 'Lighthouse Council', kind: 'body' });
    await execute('EstablishBody', bodyId, {});
    const date = then.toZonedDateTimeISO('Europe/Oslo').toPlainDate().add({ days: DAYS_TO_GO }).toString();
    const followUps: string[] = [];
    for (let count = 1; count <= recipients; count++) {
      const [partyId, followUpId] = [randomUUID(), randomUUID()];
      await execute('RegisterParty', partyId, { name: `Keeper ${count}` });
      await execute('SetContactPoint', partyId, { email: `keeper.${count}@example.org`, language: 'en' });
      await execute('AssignFollowUp', followUpId, {
        bodyId,
        text: `Paint lighthouse ${count}`,
        owners: [{ partyId, role: 'responsible' }],
        deadline: { kind: 'date', date },
        source: { meetingId: null, item: null, itemSeq: null, sentence: 'Said on the phone' },
      });
      followUps.push(followUpId);
    }
    // So that whoever starts next knows at once what is due.
    const { projections, store } = opened.tingbok;
    if (!(await projections.waitFor(await store.head(), PATIENCE_MS))) throw new Error('No timers yet');
    return { bodyId, followUps };
  } finally {
    await opened.close();
  }
};
