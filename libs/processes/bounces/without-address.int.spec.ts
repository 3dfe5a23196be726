import type { TingbokCommand } from '#domain';
import { startSmtp, type SmtpServerForTests } from '../../../test/support/smtp.js';
import { idNumber, ids, responsible } from '../../domain/testing/examples.js';
import { circulate, sale } from '../../domain/testing/procedure.js';
import { assign, by, establish } from '../testing/quay.js';
import { openStage, type Stage } from '../testing/stage.js';
import { walk } from '../testing/walk.js';
import { oslo } from '../testing/hand-clock.js';
import { countWithoutAddress, partiesWithoutAddress } from './without-address.js';

const [office, trust, committee] = [ids.harbourOffice, ids.lighthouseTrust, ids.workingCommittee];
const followUp = idNumber(101);

const register = (name: string): TingbokCommand => ({
  type: 'RegisterParty',
  data: { name, kind: 'organisation', aliases: [], of: null },
});

let smtp: SmtpServerForTests;
let stage: Stage;
beforeEach(async () => {
  smtp = await startSmtp();
  stage = await openStage({ at: '2023-05-25T12:00', smtpUrl: smtp.url });
  await stage.tell(office, register('Harbour Office'));
  await stage.tell(trust, register('Lighthouse Trust'));
  await stage.tell(committee, register('Working Committee'));
  await establish(stage);
  await stage.address(committee);
}, 60_000);
afterEach(async () => {
  await stage.close();
  await smtp.stop();
});

const waiting = () => partiesWithoutAddress(stage.database, stage.clock.now());
const nothing = { followUps: [], digestsOf: [], decisions: [], protocols: [] };

describe('Whoever is to have mails and has no address', () => {
  it('is told to the secretariat before the first of them, and until there is one', async () => {
    expect(await waiting()).toEqual([]);
    await stage.tell(followUp, assign(by('2023-06-09')));
    const party = { id: office, name: 'Harbour Office' };
    expect(await waiting()).toEqual([{ party, nextReminder: '2023-05-26T06:00:00Z', notTold: nothing }]);
    await walk(stage, oslo('2023-05-26T09:00'));
    const missed = { id: followUp, text: 'Mend the bollards', due: '2023-06-09' };
    expect(await waiting()).toMatchObject([
      { party, nextReminder: '2023-06-02T06:00:00Z', notTold: { ...nothing, followUps: [missed] } },
    ]);
    await stage.address(office);
    expect([await waiting(), await countWithoutAddress(stage.database, stage.clock.now())]).toEqual([[], 0]);
  });

  it('is told too while it waits to be asked about a decision', async () => {
    const decisionId = idNumber(701);
    await stage.tell(decisionId, { type: 'ProposeDecision', data: sale });
    const at = stage.clock.now().toString();
    await stage.tell(decisionId, circulate({ members: [trust], until: '2023-06-24', at }));
    expect(await waiting()).toEqual([
      {
        party: { id: trust, name: 'Lighthouse Trust' },
        nextReminder: null,
        notTold: { ...nothing, decisions: [{ id: decisionId, text: sale.text }] },
      },
    ]);
    expect(await countWithoutAddress(stage.database, stage.clock.now())).toBe(1);
  });

  it('is told to the working committee, in the line of the follow-up', async () => {
    const owners = [responsible(office), responsible(trust)];
    await stage.address(trust);
    await stage.tell(followUp, assign(by('2023-05-26'), { owners }));
    await walk(stage, oslo('2023-06-05T09:00'));
    const digest = smtp.mails().find(({ to }) => JSON.stringify(to).includes('02@quay.example'));
    expect(digest?.text).toMatch(/Not reached by mail: +Harbour Office$/m);
  });
});
