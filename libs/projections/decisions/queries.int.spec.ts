import type { DecisionEvent } from '#domain';
import { idNumber, ids } from '../../domain/testing/examples.js';
import {
  answered,
  circulated,
  first,
  members,
  proposed,
  sale,
  saleHash,
  second,
} from '../../domain/testing/procedure.js';
import { now, type Lens } from '../entity/lens.js';
import { openLog, type Fact, type LogForTests } from '../testing.js';
import { partyRegistered } from '../testing/facts.js';
import { findDecision, listDecisions, type DecisionQuery } from './queries.js';

const crane = idNumber(701);
const mole = idNumber(702);
const elsewhere = idNumber(703);

const on = (id: string, event: DecisionEvent, day = '2024-05-30'): Fact => ({
  category: 'decision',
  id,
  event,
  occurredAt: `${day}T12:00:00Z`,
});

const adopted: DecisionEvent = {
  type: 'DecisionAdopted',
  data: {
    count: { approve: [first], reject: [], abstain: [], object: [], silent: members.slice(1) },
    textHash: saleHash,
    early: false,
    at: '2024-06-13T10:00:00Z',
  },
};
const amended: DecisionEvent = {
  type: 'ProposalAmended',
  data: { text: 'The mole is kept.', followUps: [], answerAnew: [second], at: '2024-06-03T12:00:00Z' },
};

describe('Decisions', () => {
  let log: LogForTests;
  beforeAll(async () => {
    log = await openLog();
    await log.record(
      partyRegistered(ids.quayCouncil, 'Quay Council', { occurredAt: '2024-01-01T00:00:00Z' }),
      partyRegistered(first, 'Harbour Office', { occurredAt: '2024-01-01T00:00:00Z' }),
      on(crane, proposed),
      on(mole, { type: 'DecisionProposed', data: { ...sale, text: 'The mole goes.' } }),
      on(elsewhere, { type: 'DecisionProposed', data: { ...sale, bodyId: ids.workingCommittee } }),
      on(crane, circulated({ quorum: 1 })),
      on(mole, circulated()),
      on(mole, answered(second, 'reject'), '2024-06-02'),
      on(mole, amended, '2024-06-03'),
      on(crane, answered(first, 'approve'), '2024-06-04'),
      on(crane, adopted, '2024-06-13'),
    );
  }, 60_000);
  afterAll(() => log?.close());

  const idsOf = async (query: DecisionQuery, lens: Lens = now): Promise<readonly string[]> =>
    (await listDecisions(log.database, lens, query)).map(({ id }) => id).sort();
  const asOf = (day: string): Lens => ({ known: null, inForce: Temporal.Instant.from(`${day}T23:00:00Z`) });

  it('are listed by body and stage', async () => {
    expect(await idsOf({})).toEqual([crane, mole, elsewhere]);
    expect(await idsOf({ bodyId: ids.workingCommittee })).toEqual([elsewhere]);
    expect(await idsOf({ stage: 'circulated' })).toEqual([mole]);
    expect(await idsOf({ bodyId: ids.quayCouncil, stage: 'adopted' })).toEqual([crane]);
  });

  it('are listed as they stood', async () => {
    expect(await idsOf({ stage: 'circulated' }, asOf('2024-06-12'))).toEqual([crane, mole]);
    expect(await idsOf({ stage: 'adopted' }, asOf('2024-06-12'))).toEqual([]);
    expect(await idsOf({}, { known: 4n, inForce: null })).toEqual([crane, mole]);
  });

  it('say by name who answered what, who is silent, and how it stands', async () => {
    const found = await findDecision(log.database, crane, asOf('2024-06-12'));
    expect(found).toMatchObject({
      body: { name: 'Quay Council' },
      version: 3,
      closing: null,
      standing: { tally: { approve: 1, silent: 4 }, outcome: 'adopted', isSettled: false },
    });
    expect(found?.asked.slice(0, 2)).toEqual([
      {
        id: first,
        name: 'Harbour Office',
        ...{ answer: 'approve', reason: null, by: 'Ada Vik', at: '2024-06-03T10:00:00Z' },
      },
      { id: second, name: second, answer: null, reason: null, by: null, at: null },
    ]);
  });

  it('keep their count, and the texts that were answered before', async () => {
    expect(await findDecision(log.database, crane, now)).toMatchObject({
      closing: { outcome: 'adopted', count: { approve: [first] } },
      standing: { outcome: 'adopted', isSettled: true },
    });
    expect(await findDecision(log.database, mole, now)).toMatchObject({
      text: 'The mole is kept.',
      answers: [],
      formerTexts: [{ text: 'The mole goes.', answers: [{ partyId: second, answer: 'reject' }] }],
    });
    const before = await findDecision(log.database, mole, asOf('2024-06-02'));
    expect(before).toMatchObject({
      text: 'The mole goes.',
      formerTexts: [],
      standing: { outcome: 'lapsed' },
    });
  });

  it('are not found before they were proposed', async () => {
    expect(await findDecision(log.database, crane, asOf('2024-05-29'))).toBeUndefined();
  });
});
