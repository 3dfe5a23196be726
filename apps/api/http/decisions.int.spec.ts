import { randomUUID } from 'node:crypto';
import type { DecisionView } from '#projections';
import { problemIn, startApi, type Executed, type ServiceForTests } from '../testing.js';

const REHEARSAL = { variables: { TEST_CLOCK: '2024-05-30T12:00:00+02:00' }, worker: true };

const until = '2024-06-13T12:00';

describe('A written procedure over HTTP', () => {
  let service: ServiceForTests;
  let body: string;
  let members: string[];

  const done = async (path: string, data: object = {}): Promise<Executed> => {
    const response = await service.post(path, data);
    const answer = (await response.json()) as Executed;
    if (!response.ok) throw new Error(JSON.stringify(answer));
    return answer;
  };
  const refusal = async (path: string, data: object): Promise<readonly [unknown, unknown]> => {
    const { status, type } = await problemIn(await service.post(path, data));
    return [status, type];
  };
  const rule = (status: number, name: string) => [status, `urn:tingbok:rule:${name}`] as const;
  const asked = async <Answer>(path: string): Promise<Answer> => {
    const response = await service.get(path, { 'tingbok-after': await service.head() });
    if (!response.ok) throw new Error(await response.text());
    return (await response.json()) as Answer;
  };
  const seen = (id: string, query = ''): Promise<DecisionView> => asked(`/api/decisions/${id}${query}`);
  const rehearseTo = (to: string) => done('/api/test-clock', { to });

  const propose = async (data: object = {}): Promise<string> =>
    (await done('/api/decisions', { bodyId: body, text: 'The crane is sold.', ...data })).id;
  const sendOut = async (id: string, data: object = {}): Promise<void> =>
    void (await done(`/api/decisions/${id}/circulate`, { until, ...data }));
  const respond = async (id: string, partyId: string | undefined, data: object = {}) => {
    const { textHash } = await seen(id);
    return { partyId, answer: 'approve', textHash, ...data };
  };

  beforeAll(async () => {
    service = await startApi(REHEARSAL);
    body = (await service.registered('Quay Council')).id;
    await done(`/api/bodies/${body}/establish`, { language: 'en' });
    members = await Promise.all(
      ['One', 'Two', 'Three', 'Four', 'Five'].map(async (name) => (await service.registered(name)).id),
    );
  }, 60_000);
  afterAll(() => service?.close());

  it('is refused for a body without members, and is sent out once there are some', async () => {
    const id = await propose();
    const path = `/api/decisions/${id}/circulate`;
    expect(await refusal(path, { until })).toEqual(rule(409, 'BodyHasNoMembers'));
    await done(`/api/parties/${body}/set-members`, { members });
    await sendOut(id);
    expect(await seen(id)).toMatchObject({
      stage: 'circulated',
      body: { name: 'Quay Council' },
      asked: members.map((member) => ({ id: member, answer: null })),
      circulation: { closesAt: '2024-06-13T10:00:00Z', quorum: 3, rule: 'majority', onObjection: 'lift' },
    });
  });

  it('is sent out as the approval policy of the body has it, where nothing else is said', async () => {
    const policy = { rule: 'unanimity', quorum: 4, onObjection: 'reject', daysToAnswer: 10 };
    await done(`/api/bodies/${body}/set-approval-policy`, { policy });
    const [plain, other] = [await propose(), await propose({ text: 'The rope is sold.' })];
    await done(`/api/decisions/${plain}/circulate`, {});
    const own = { rule: 'unanimity', quorum: 4, onObjection: 'reject' };
    expect(await seen(plain)).toMatchObject({ circulation: { ...own, until: '2024-06-09' } });
    await done(`/api/decisions/${other}/circulate`, { rule: 'majority', until });
    const majority = { rule: 'majority', quorum: 3, onObjection: 'reject', until };
    expect(await seen(other)).toMatchObject({ circulation: majority });
    const usual = { rule: 'majority', quorum: null, onObjection: 'lift', daysToAnswer: 14 };
    await done(`/api/bodies/${body}/set-approval-policy`, { policy: usual });
    for (const id of [plain, other]) await done(`/api/decisions/${id}/withdraw`, { reason: 'A trial.' });
  });

  it('is refused to strangers, with too high a quorum, for a time that has passed, or for no body', async () => {
    const circulate = `/api/decisions/${await propose()}/circulate`;
    const refusedFor = (data: object) => refusal(circulate, { until, ...data });
    expect(await refusedFor({ parties: [randomUUID()] })).toEqual(rule(409, 'PartyIsNotMember'));
    expect(await refusedFor({ parties: [] })).toEqual(rule(409, 'NobodyIsAsked'));
    expect(await refusedFor({ quorum: 6 })).toEqual(rule(409, 'QuorumIsTooHigh'));
    expect(await refusedFor({ until: '2024-05-29' })).toEqual(rule(409, 'DeadlineHasPassed'));
    expect(await refusedFor({ until: 'soon' })).toEqual(rule(400, 'InputIsWrong'));
    const elsewhere = await propose({ bodyId: members[0] });
    const path = `/api/decisions/${elsewhere}/circulate`;
    expect(await refusal(path, { until })).toEqual(rule(404, 'BodyDoesNotExist'));
    const nowhere = `/api/decisions/${randomUUID()}/circulate`;
    expect(await refusal(nowhere, { until })).toEqual(rule(404, 'DecisionDoesNotExist'));
  });

  it('keeps its own time: nobody says from outside when it is, or who the members are', async () => {
    const id = await propose();
    const at = '2020-01-01T00:00:00Z';
    expect(await refusal(`/api/decisions/${id}/circulate`, { until, at })).toEqual(rule(400, 'InputIsWrong'));
    expect(await refusal(`/api/decisions/${id}/circulate`, { until, members })).toEqual(
      rule(400, 'InputIsWrong'),
    );
    await sendOut(id);
    expect(await refusal(`/api/decisions/${id}/close`, { early: true })).toEqual(rule(400, 'InputIsWrong'));
    expect(await refusal(`/api/decisions/${id}/close`, {})).toEqual(rule(409, 'DecisionIsStillOpen'));
    const answer = await respond(id, members[0], { at });
    expect(await refusal(`/api/decisions/${id}/respond`, answer)).toEqual(rule(400, 'InputIsWrong'));
  });

  it('takes one answer for each party, to the text as it is, and says who gave it', async () => {
    const id = await propose();
    await sendOut(id, { parties: members.slice(0, 2) });
    const path = `/api/decisions/${id}/respond`;
    const early = await respond(id, members[0], { by: 'Ada Vik' });
    await done(path, early);
    await done(path, await respond(id, members[0], { answer: 'abstain' }));
    expect(await refusal(path, await respond(id, members[2]))).toEqual(rule(409, 'PartyIsNotAsked'));
    expect(await refusal(path, await respond(id, members[1], { answer: 'reject' }))).toEqual(
      rule(409, 'ReasonIsMissing'),
    );
    expect((await seen(id)).asked[0]).toMatchObject({ answer: 'abstain', by: 'token-holder' });

    await done(`/api/decisions/${id}/amend`, { text: 'The crane is kept.' });
    expect(await refusal(path, early)).toEqual(rule(409, 'TextHasChanged'));
    await done(path, await respond(id, members[0], { by: 'Ada Vik' }));
    const { asked: parties, formerTexts } = await seen(id);
    expect(parties.map(({ answer, by }) => [answer, by])).toEqual([
      ['approve', 'Ada Vik'],
      [null, null],
    ]);
    expect(formerTexts).toMatchObject([{ text: 'The crane is sold.', answers: [{ answer: 'abstain' }] }]);
    const { entries } = await asked<{ entries: { text: string }[] }>(`/api/decisions/${id}/history?lang=en`);
    expect(entries.map(({ text }) => text)).toEqual([
      'Decision proposed: The crane is sold.',
      'Circulated to One and Two, to be answered by 13 June 2024 at 12:00 (a majority decides; at least 2 must answer).',
      'One approved, through Ada Vik.',
      'One abstained, through token-holder.',
      'The proposal was amended; One must answer anew: The crane is kept.',
      'One approved, through Ada Vik.',
    ]);
    await done(`/api/decisions/${id}/withdraw`, { reason: 'A storm took it.' });
    expect(await refusal(path, await respond(id, members[1]))).toEqual(rule(409, 'DecisionIsClosed'));
  });

  it('ends by itself: adopted, its follow-ups assigned, on the next agenda; any day can be looked at', async () => {
    const followUps = [
      {
        text: 'Sell it.',
        owners: [{ partyId: members[0], role: 'responsible' }],
        deadline: { kind: 'none' },
      },
      { text: 'Tell all.', owners: [], deadline: { kind: 'none' } },
    ];
    const id = await propose({ text: 'The mole is mended.', followUps });
    const { id: meetingId } = await done('/api/meetings', {
      ...{ bodyId: body, title: 'June meeting', date: '2024-06-20' },
    });
    await sendOut(id, { rule: 'silenceIsConsent' });
    await done(`/api/decisions/${id}/respond`, await respond(id, members[3]));
    await rehearseTo('2024-06-21');
    expect(await seen(id)).toMatchObject({
      stage: 'adopted',
      agenda: { meetingId, matter: 'note' },
      standing: { tally: { approve: 1, silent: 4 }, outcome: 'adopted' },
    });
    expect(await seen(id, '?at=2024-06-12')).toMatchObject({ stage: 'circulated', agenda: null });
    type Assigned = { followUps: { text: string }[] };
    const { followUps: assigned } = await asked<Assigned>(`/api/follow-ups?body=${body}`);
    expect(assigned.map(({ text }) => text).sort()).toEqual(['Sell it.', 'Tell all.']);

    const list = (query: string) => asked<{ decisions: { id: string }[] }>(`/api/decisions?${query}`);
    expect((await list(`body=${body}&stage=adopted`)).decisions.map((one) => one.id)).toEqual([id]);
    expect((await list(`body=${body}&stage=adopted&at=2024-06-12`)).decisions).toEqual([]);
    expect((await list('stage=lapsed')).decisions.length).toBeGreaterThan(0);
    expect(await (await service.get('/api/decisions?stage=asleep')).json()).toMatchObject({ status: 400 });
  }, 60_000);

  it('gives way to another decision that is in force, never to itself or to a proposal', async () => {
    const source = { meetingId: null, item: null, itemSeq: null, sentence: 'The fees rise.' };
    const record = async (text: string): Promise<string> =>
      (await done('/api/decisions/record', { bodyId: body, text, kind: 'decision', source })).id;
    const [old, other] = [await record('The fees rise.'), await record('The fees fall.')];
    const path = `/api/decisions/${old}/supersede`;
    expect(await refusal(path, { decisionId: old })).toEqual(rule(409, 'DecisionSupersedesItself'));
    expect(await refusal(path, { decisionId: await propose() })).toEqual(
      rule(409, 'SupersedingDecisionIsNotInForce'),
    );
    expect(await refusal(path, { decisionId: randomUUID() })).toEqual(rule(404, 'DecisionDoesNotExist'));
    await done(path, { decisionId: other });
    expect(await seen(old)).toMatchObject({ stage: 'superseded', supersededBy: other });
    await rehearseTo('2024-06-22');
    expect(await seen(other)).toMatchObject({ stage: 'recorded', supersedes: [old] });
  });
});
