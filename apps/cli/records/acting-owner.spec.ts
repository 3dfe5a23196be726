import type { FollowUpView } from '#projections';
import type { Service } from '../service/port.js';
import { wordsIn } from '../words/words.js';
import { actingOwner } from './acting-owner.js';

const [office, trust] = ['311c7b19-0000-5000-8000-000000000001', '40af12a9-0000-5000-8000-000000000002'];
const parties = [
  { id: office, name: 'Havnekontoret', aliases: [] },
  { id: trust, name: 'Fyrlaget', aliases: ['Laget'] },
];
const service = { ask: () => Promise.resolve({ parties }) } as unknown as Service;
const owned = (...responsible: readonly string[]): FollowUpView => {
  const owners = responsible.map((id) => ({ id, role: 'responsible' }));
  return { owners: [...owners, { id: 'x', role: 'contributing' }] } as unknown as FollowUpView;
};
const acting = (name: string | undefined, ...responsible: readonly string[]) =>
  actingOwner(name, owned(...responsible), service, wordsIn.nb);

describe('Whoever acts for a follow-up', () => {
  it('is the party that is named', async () => {
    expect(await acting('laget', office)).toBe(trust);
  });

  it('is the one that is responsible, when none is named', async () => {
    expect(await acting(undefined, office)).toBe(office);
  });

  it.each([[[]], [[office, trust]]])('must be named when that leaves a choice: %j', async (responsible) => {
    await expect(acting(undefined, ...responsible)).rejects.toMatchObject({
      exitCode: 2,
      message: expect.stringContaining('--by'),
    });
  });
});
