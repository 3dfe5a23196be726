import { hiddenIn, linkIn, openCorrespondence, type Correspondence } from './testing/correspondence.js';
import type { DecisionView } from '#projections';

const TEXT = 'Krana selges til høystbydende.';

describe('A decision that is answered from a mail', () => {
  let post: Correspondence;
  let ada: string;
  let bo: string;

  beforeAll(async () => {
    post = await openCorrespondence('2027-01-12T12:00:00+01:00');
    ada = await post.party('Adaberg');
    bo = await post.party('Bovik', 'bovik@quay.example', 'nn');
    await post.done(`/api/parties/${post.body}/set-members`, { members: [ada, bo] });
  }, 60_000);
  afterAll(() => post?.close());

  const today = () => post.service.tingbok.clock.now().toZonedDateTimeISO('Europe/Oslo').toPlainDate();
  const seen = async (id: string): Promise<DecisionView> => {
    const headers = { 'tingbok-after': await post.service.head() };
    return (await (await post.service.get(`/api/decisions/${id}`, headers)).json()) as DecisionView;
  };
  const sweep = async () => post.service.tingbok.procedures?.sweep();

  /** A decision that is circulated, and the mails that have asked for an answer to it. */
  const asked = async (text: string, data: object = {}) => {
    const { id } = await post.done('/api/decisions', { bodyId: post.body, text });
    const until = `${today().add({ days: 10 }).toString()}T12:00`;
    const [before, also] = ['adaberg@quay.example', 'bovik@quay.example'].map(
      (to) => post.mailsTo(to).length,
    );
    await post.done(`/api/decisions/${id}/circulate`, { until, quorum: 2, ...data });
    await sweep();
    const toAda = await post.mailTo('adaberg@quay.example', (before ?? 0) + 1);
    const toBo = await post.mailTo('bovik@quay.example', (also ?? 0) + 1);
    return { id, toAda, toBo, link: linkIn(toAda), other: linkIn(toBo) };
  };
  const answer = async (link: string, fields: Readonly<Record<string, string>>) =>
    post.send(link, { ...hiddenIn(await post.open(link)), ...fields });

  it('is put before each party in its language: what, until when, what silence means, where to answer', async () => {
    const { toAda, toBo } = await asked(TEXT);
    expect(toAda.subject).toBe(`Til godkjenning i Havnerådet: ${TEXT}`);
    const text = toAda.text?.replaceAll(/\s+/g, ' ') ?? '';
    for (const part of [
      `«${TEXT}»`,
      'Svar innen: fredag 22. januar 2027 kl. 12:00',
      'Minst 2 av 2 må svare for at noe blir vedtatt.',
      'Svar her, uten å logge inn. Svaret kan endres til fristen går ut: https://',
    ])
      expect(text).toContain(part);
    expect(toAda.html).toContain('<html lang="nb">');
    expect(toBo.text).toContain('Svar her, utan å logge inn');
    expect(toBo.messageId).not.toBe(toAda.messageId);
    const told = await post.events('PartyAsked');
    expect(told.map(({ data }) => (data as { messageId: string }).messageId)).toContain(
      toAda.messageId?.replaceAll(/[<>]/g, ''),
    );
  });

  it('is looked at without anything happening', async () => {
    const { id, link } = await asked('Moloen males hvit.');
    const before = await post.service.head();
    const page = await post.open(link);
    await post.open(link, 'HEAD');
    expect(await post.service.head()).toBe(before);
    const { textHash } = await seen(id);
    for (const part of ['Forslag til svar fra Adaberg', '«Moloen males hvit.»', textHash, 'Vi avstår'])
      expect(page.words).toContain(part);
  });

  it('is answered, and answered otherwise, by the same link; the later answer counts', async () => {
    const { id, link, other } = await asked('Bommen heves.');
    const first = await answer(link, { answer: 'approve', by: 'Ada Berg' });
    expect(first.words).toContain('Deres svar: «Vi godkjenner», gitt av Ada Berg');
    const no = await answer(link, { answer: 'reject' });
    expect([no.status, no.words]).toEqual([409, expect.stringContaining('Si hvorfor.')]);
    expect(no.html).toMatch(/value="reject"\s+required\s+checked/);
    const second = await answer(link, { answer: 'abstain', reason: 'Vi eier bommen.' });
    expect(second.words).toContain('Deres svar: «Vi avstår», gitt av Adaberg');
    expect(second.words).toContain('Begrunnelse: Vi eier bommen.');
    expect((await answer(other, { answer: 'approve' })).words).toContain('Svaret dykkar: «Vi godkjenner»');
    const given = (await post.events('ResponseGiven')).filter(({ stream }) => stream === `decision-${id}`);
    expect(given.map(({ data }) => data)).toMatchObject([
      { partyId: ada, answer: 'approve', by: 'Ada Berg' },
      { partyId: ada, answer: 'abstain', reason: 'Vi eier bommen.', by: 'Adaberg' },
      { partyId: bo, answer: 'approve', by: 'Bovik' },
    ]);
    expect(given[0]?.metadata.actor).toEqual({ kind: 'person', id: 'answer-link', onBehalfOf: ada });
    expect((await seen(id)).asked.map((one) => one.answer)).toEqual(['abstain', 'approve']);
  });

  it('has one answer when the same form is sent twice, and can be changed back', async () => {
    const { id, link } = await asked('Fyret slukkes om dagen.');
    const form = { ...hiddenIn(await post.open(link)), answer: 'approve' };
    const [one, two] = await Promise.all([post.send(link, form), post.send(link, form)]);
    expect(one.words).toBe(two.words);
    const given = async () =>
      (await post.events('ResponseGiven')).filter(({ stream }) => stream === `decision-${id}`).length;
    expect(await given()).toBe(1);
    await answer(link, { answer: 'abstain' });
    await answer(link, { answer: 'approve' });
    expect(await given()).toBe(3);
    expect((await seen(id)).asked[0]?.answer).toBe('approve');
  });

  it('keeps the later of two different answers that are sent at once', async () => {
    const { id, link } = await asked('Kaia feies.');
    const form = hiddenIn(await post.open(link));
    await Promise.all([
      post.send(link, { ...form, answer: 'approve' }),
      post.send(link, { ...form, answer: 'abstain' }),
    ]);
    const given = (await post.events('ResponseGiven')).filter(({ stream }) => stream === `decision-${id}`);
    expect(given).toHaveLength(2);
    const last = given.at(-1)?.data as { answer: string } | undefined;
    expect((await seen(id)).asked[0]?.answer).toBe(last?.answer);
  });

  it('takes no answer to a text that was changed meanwhile, and asks again', async () => {
    const { id, link } = await asked('Prisen blir ti kroner.');
    await answer(link, { answer: 'approve' });
    const stale = hiddenIn(await post.open(link));
    const mails = post.mailsTo('adaberg@quay.example').length;
    await post.done(`/api/decisions/${id}/amend`, { text: 'Prisen blir tolv kroner.' });
    const refused = await post.send(link, { ...stale, answer: 'reject', reason: 'For dyrt.' });
    expect(refused.status).toBe(409);
    expect(refused.words).toContain('Forslaget ble endret mens dere svarte');
    expect(refused.words).toContain('Prisen blir tolv kroner.');
    expect(refused.html).toContain('For dyrt.</textarea>');
    await sweep();
    const mail = await post.mailTo('adaberg@quay.example', mails + 1);
    expect(mail.subject).toContain('Ny tekst til godkjenning');
    expect((await post.open(linkIn(mail))).words).toContain('Svaret gjaldt den gamle teksten');
    const damaged = await answer(link, { answer: 'approve', textHash: 'x' });
    expect(damaged.words).toContain('Skjemaet kom ikke helt fram');
    expect((await answer(link, {})).words).toContain('Fyll ut dette feltet');
  });

  it('is asked about again when there is no answer, and explains itself once it is closed', async () => {
    const { id, link, other } = await asked('Lykta byttes.', { quorum: null });
    await answer(other, { answer: 'approve' });
    const mails = post.mailsTo('adaberg@quay.example').length;
    await post.rehearseTo(today().add({ days: 9 }).toString());
    const nudges = post
      .mailsTo('adaberg@quay.example')
      .slice(mails)
      .map(({ subject }) => subject);
    expect(nudges).toContain('Svar mangler til Havnerådet: Lykta byttes.');
    expect(post.mailsTo('bovik@quay.example').map(({ subject }) => subject)).not.toContain(
      'Svar manglar til Havnerådet: Lykta byttes.',
    );
    const form = hiddenIn(await post.open(link));
    await post.rehearseTo(today().add({ days: 3 }).toString());
    expect((await seen(id)).stage).toBe('lapsed');
    const closed = await post.open(link);
    expect(closed.words).toContain('Behandlingen er avsluttet: for få svarte');
    expect(closed.html).not.toContain('<textarea');
    const late = await post.send(link, { ...form, answer: 'abstain', reason: 'For sent ute.' });
    expect([late.status, late.words]).toEqual([409, expect.stringContaining('For sent ute.')]);
    expect((await post.open(other)).words).toContain('Svaret dykkar: «Vi godkjenner»');
  }, 60_000);

  it('is sent again at the next sweep when the server did not take it, and to the others at once', async () => {
    const { id } = await post.done('/api/decisions', { bodyId: post.body, text: 'Bøya flyttes.' });
    post.smtp.reject({ code: 550, message: 'No such box', at: 'RCPT TO' });
    const until = today().add({ days: 10 }).toString();
    await post.done(`/api/decisions/${id}/circulate`, { until });
    await sweep();
    const subjects = (to: string) => post.mailsTo(to).map(({ subject }) => subject ?? '');
    const both = () =>
      ['adaberg@quay.example', 'bovik@quay.example'].map(
        (to) => subjects(to).filter((subject) => subject.includes('Bøya flyttes')).length,
      );
    expect(both()).toEqual([0, 1]);
    await sweep();
    await sweep();
    expect(both()).toEqual([1, 1]);
  });

  it('waits, to be seen, for a party whose address nobody knows, and asks it once it is said', async () => {
    const nobody = await post.party('Cedervik', null);
    await post.done(`/api/parties/${post.body}/set-members`, { members: [ada, bo, nobody] });
    const { id } = await asked('Porten låses.');
    const due = async () =>
      ((await post.service.tingbok.procedures?.due()) ?? []).map(({ asking }) => asking.partyId);
    await sweep();
    expect(await due()).toEqual([nobody]);
    expect((await seen(id)).askings.map(({ partyId }) => partyId).sort()).toEqual([ada, bo].sort());
    const health = await (await post.service.get('/health/ready')).text();
    expect(health).toContain('parties that wait to be asked: 1');
    await post.done(`/api/parties/${nobody}/contact`, { email: 'cedervik@quay.example', language: 'en' });
    await sweep();
    const mail = await post.mailTo('cedervik@quay.example');
    expect(mail.subject).toBe('For approval in Havnerådet: Porten låses.');
    expect(await due()).toEqual([]);
  });
});
