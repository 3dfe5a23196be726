import { isRefusal } from '#kernel';
import { ids, idNumber, responsible, said } from '../../domain/testing/examples.js';
import { openForTests, type TingbokForTests } from '../testing.js';
import { commandOperations } from './commands.js';
import { queryOperations } from './queries.js';

const LIMIT = 15_000;
const { quayCouncil, harbourOffice: office, lighthouseTrust: trust, workingCommittee: au } = ids;
const followUp = idNumber(51);

describe('What is done with a follow-up', () => {
  let opened: TingbokForTests;
  let commands = 0;

  /** What came of it: the events, or the rule that said no. */
  const tell = async (name: string, id: string, given: object = {}): Promise<readonly string[] | string> => {
    const operation = commandOperations.find((one) => one.name === name);
    if (operation === undefined || operation.body === 'bytes') throw new Error(`No command ${name}`);
    const done = await operation.run(opened.tingbok, {
      id,
      data: operation.body.parse(given),
      commandId: idNumber(1_000 + commands++),
      actor: { kind: 'person', id: 'test' },
    });
    if (isRefusal(done)) return done.refused;
    await opened.tingbok.projections.waitFor(done.position, LIMIT);
    return done.events;
  };
  const shown = async () => {
    const operation = queryOperations.find((one) => one.name === 'follow-up');
    return operation?.run(opened.tingbok, { id: followUp } as never);
  };

  beforeAll(async () => {
    opened = await openForTests({ variables: { TEST_CLOCK: '2024-05-20T12:00:00+02:00' } });
    for (const [id, name] of [
      [quayCouncil, 'Quay Council'],
      [office, 'Harbour Office'],
      [trust, 'Lighthouse Trust'],
      [au, 'Working Committee'],
    ] as const)
      await tell('RegisterParty', id, { name, kind: 'body' });
    await tell('EstablishBody', quayCouncil, { timeZone: 'Europe/Oslo', country: 'NO', language: 'en' });
    await tell('SetWorkingCommittee', quayCouncil, { partyId: au });
    await tell('AssignFollowUp', followUp, {
      bodyId: quayCouncil,
      text: 'Paint the lighthouse.',
      owners: [responsible(office)],
      deadline: { kind: 'date', date: '2024-06-13' },
      source: said('The office paints the lighthouse.'),
    });
  }, 60_000);
  afterAll(() => opened?.close());

  it('is shown with who handed it on, how often there was more time, and what is attached', async () => {
    const wish = { by: office, reason: 'The paint is late.', until: '2024-07-01' };
    const photo = { kind: 'file', sha256: 'c'.repeat(64), name: 'tower.jpg', size: 2_048 };
    await tell('RequestExtension', followUp, wish);
    await tell('GrantExtension', followUp, { deadline: { kind: 'date', date: '2024-06-20' }, by: au });
    await tell('RequestExtension', followUp, { ...wish, until: '2024-08-01' });
    await tell('DelegateFollowUp', followUp, { by: office, to: trust });
    await tell('RequestExtension', followUp, { ...wish, by: trust, until: '2024-08-01' });
    await tell('AcceptFollowUp', followUp, { by: trust });
    await tell('AttachEvidence', followUp, { evidence: photo, by: trust });
    expect(await shown()).toMatchObject({
      owners: [{ name: 'Lighthouse Trust', role: 'responsible', accepted: true, done: null }],
      delegations: [{ from: { name: 'Harbour Office' }, to: { name: 'Lighthouse Trust' }, accepted: true }],
      informed: [{ name: 'Harbour Office' }],
      deadline: { date: '2024-06-20' },
      extensions: { granted: 1, open: { by: { name: 'Lighthouse Trust' }, until: '2024-08-01' } },
      evidence: [{ name: 'tower.jpg', by: { name: 'Lighthouse Trust' }, withdrawn: null }],
    });
  });

  it.each([
    ['GrantExtension', { deadline: { kind: 'date', date: '2024-07-01' } }, 'OnlyTheAUExtends'],
    ['RefuseExtension', { reason: 'The fog does not wait.' }, 'OnlyTheAUExtends'],
    ['ConfirmDone', {}, 'OnlyTheAUConfirms'],
    ['SendBack', { reason: 'The door is bare.' }, 'OnlyTheAUConfirms'],
  ])('is for the AU of its body: %s', async (name, data, rule) => {
    expect(await tell(name, followUp, { ...data, by: trust })).toBe(rule);
    expect(await tell(name, followUp, { ...data, by: quayCouncil })).toBe(rule);
  });

  it('is confirmed by the AU, and by nobody who says who the AU is', async () => {
    await tell('ReportDone', followUp, { note: 'White again.', by: trust });
    await expect(tell('ConfirmDone', followUp, { by: trust, workingCommittee: trust })).rejects.toThrow(
      /workingCommittee/,
    );
    expect(await tell('ConfirmDone', followUp, { by: au })).toEqual(['FollowUpConfirmedDone']);
  });
});
