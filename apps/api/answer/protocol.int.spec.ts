import type { Delivery } from '#processes';
import { noSuchBox } from '../../../libs/mail/testing.js';
import { until } from '../../../test/support/until.js';
import { hiddenIn, linkIn, openCorrespondence, type Correspondence } from './testing/correspondence.js';

const ada = 'adaberg@quay.example';

describe('A protocol that is commented on from a mail', () => {
  let post: Correspondence;
  let [adaberg, bovik, outside]: readonly string[] = [];
  let [spring, summer]: readonly string[] = [];
  let protocolId: string;

  beforeAll(async () => {
    post = await openCorrespondence('2027-01-12T12:00:00+01:00');
    adaberg = await post.party('Adaberg');
    bovik = await post.party('Bovik', null, 'nn');
    outside = await post.party('Cegrind');
    await post.done(`/api/parties/${post.body}/contact`, { email: 'post@quay.example', language: 'nb' });
    const called = async (title: string, date: string): Promise<string> =>
      (await post.done('/api/meetings', { bodyId: post.body, title, date })).id;
    spring = await called('Nyttårsmøtet', '2027-01-11');
    summer = await called('Vårmøtet', '2027-04-12');
    await post.done(`/api/meetings/${spring}/record-attendance`, { present: ['Ada Vik'], chair: 'Ada Vik' });
    await post.done(`/api/meetings/${spring}/add-agenda-item`, { seq: 1, number: '1', title: 'Krana <ny>' });
    protocolId = (await post.done(`/api/meetings/${spring}/draft-protocol`)).id;
  }, 60_000);
  afterAll(() => post?.close());

  const sweep = async () => post.service.tingbok.circulations?.sweep();
  const circulate = async (commentsUntil: string, to = [adaberg, bovik]) => {
    await post.done(`/api/protocols/${protocolId}/circulate`, { to, commentsUntil });
    await sweep();
  };
  const send = async (link: string, fields: Readonly<Record<string, string>>) =>
    post.send(link, { ...hiddenIn(await post.open(link)), ...fields });
  const sentOut = async () => (await post.events('ProtocolSentOut')).map(({ data }) => data);
  const health = async (): Promise<string> => {
    const { parts } = (await (await post.service.get('/health/ready')).json()) as {
      parts: readonly { part: string; detail: string }[];
    };
    return parts.find(({ part }) => part === 'protocols sent out')?.detail ?? '';
  };
  let link = '';

  it('is sent to each party that has an address, with its text, once', async () => {
    await circulate('2027-01-20');
    const mail = await post.mailTo(ada);
    expect(mail.subject).toBe('Til merknader: Protokollen fra Nyttårsmøtet 11. januar 2027');
    expect(mail.replyTo?.value).toMatchObject([{ address: 'post@quay.example' }]);
    for (const part of ['onsdag 20. januar 2027, hele dagen', 'Sak 1: Krana <ny>', 'Møteleder: Ada Vik'])
      expect(mail.text).toContain(part);
    await sweep();
    expect(post.mailsTo(ada)).toHaveLength(1);
    const messageId = mail.messageId?.replaceAll(/[<>]/g, '');
    expect(await sentOut()).toMatchObject([
      { partyId: adaberg, commentsUntil: '2027-01-20', date: '2027-01-12', messageId },
    ]);
    const listed = await (await post.service.get(`/api/deliveries?party=${adaberg}`)).json();
    const [delivery] = (listed as { deliveries: Delivery[] }).deliveries;
    expect(delivery).toMatchObject({ messageId, outcome: 'sent', told: { protocolId } });
    const again = await (await post.service.get(`/api/deliveries/${delivery?.position}`)).json();
    const text = mail.text?.replace(/\/answer\/\S+/, '/answer/…');
    expect(again).toMatchObject({ words: { subject: mail.subject, text } });
    link = linkIn(mail);
  });

  it('waits for a party without an address, which is told, and is sent in its language when there is one', async () => {
    expect(await health()).toBe('parties that wait to be sent one: 1');
    await post.done(`/api/parties/${bovik}/contact`, { email: 'bovik@quay.example', language: 'nn' });
    await sweep();
    expect((await post.mailTo('bovik@quay.example')).text).toContain(
      'Kom med merknader her, utan å logge inn',
    );
    expect(await sentOut()).toMatchObject([{ partyId: adaberg }, { partyId: bovik }]);
    expect(await health()).toBe('to all who are to have them');
  });

  it('is looked at without anything happening: its text, until when, and the form', async () => {
    const before = await post.service.head();
    const page = await post.open(link);
    await post.open(link, 'HEAD');
    expect(await post.service.head()).toBe(before);
    for (const part of ['Protokoll til merknader fra Adaberg', 'Krana &lt;ny&gt;', 'Hvem skriver?'])
      expect(page.words).toContain(part);
    expect(page.html).not.toContain('Krana <ny>');
    expect((await post.open(`${link}?lang=en`)).words).toContain('Minutes for Adaberg to comment on');
  });

  it('is commented on, and once more by the same link; the page shows what the party has said', async () => {
    const first = await send(link, { passage: 'Krana', comment: 'Det var moloen.', by: 'Ada Berg' });
    expect(first.words).toContain('Dere har kommet med en merknad.');
    const second = await send(link, { comment: 'Og tauet.', by: 'Bo Berg' });
    expect(second.words).toContain('Dere har kommet med 2 merknader.');
    for (const part of ['Det var moloen.', 'Ada Berg, tirsdag 12. januar 2027', 'Og tauet.', 'Bo Berg'])
      expect(second.words).toContain(part);
    const told = await post.events('ProtocolCommented');
    expect(told.map(({ data }) => data)).toEqual([
      { partyId: adaberg, by: 'Ada Berg', text: 'Det var moloen.', passage: 'Krana', on: '2027-01-12' },
      { partyId: adaberg, by: 'Bo Berg', text: 'Og tauet.', passage: null, on: '2027-01-12' },
    ]);
    expect(told[0]?.metadata.actor).toEqual({ kind: 'person', id: 'answer-link', onBehalfOf: adaberg });
    const other = await post.open(linkIn(await post.mailTo('bovik@quay.example')));
    expect(other.words).not.toContain('Det var moloen.');
  });

  it('has one comment when the same form is sent twice, and none when words are missing or too many', async () => {
    const form = { comment: 'Og kaia.', by: 'Bo Berg' };
    await Promise.all([send(link, form), send(link, form)]);
    expect(await post.events('ProtocolCommented')).toHaveLength(3);
    const empty = await send(link, { passage: 'Krana' });
    expect([empty.status, empty.words]).toEqual([422, expect.stringContaining('Fyll ut dette feltet.')]);
    expect(empty.html).toContain('Krana</textarea>');
    const long = await send(link, { comment: 'x'.repeat(2_001), by: 'Bo Berg' });
    expect(long.words).toContain('Teksten er for lang.');
    expect(await post.events('ProtocolCommented')).toHaveLength(3);
  });

  it('is sent anew when there is more time, and to those alone that it is sent to then', async () => {
    await circulate(
      '2027-01-30',
      [adaberg, outside].flatMap((one) => one ?? []),
    );
    expect((await post.mailTo(ada, 2)).text).toContain('lørdag 30. januar 2027');
    await post.mailTo('cegrind@quay.example');
    const dropped = await post.open(linkIn(await post.mailTo('bovik@quay.example')));
    expect(dropped.words).toContain('Protokollen er ikkje lenger hos dykk');
    const refused = await post.send(linkIn(await post.mailTo('bovik@quay.example')), {
      ...{ comment: 'Og moloen.', by: 'Bo Vik' },
    });
    expect([refused.status, refused.words]).toEqual([409, expect.stringContaining('Og moloen.')]);
    expect(refused.words).toContain('Protokollen er ikkje send til dykk for merknader.');
  });

  it('waits while the mail server takes nothing, and is the same mail when the log could not be told of it', async () => {
    const to = [adaberg, outside].flatMap((one) => one ?? []);
    await post.done(`/api/protocols/${protocolId}/circulate`, { to, commentsUntil: '2027-02-05' });
    const before = (await sentOut()).length;
    const mails = post.mailsTo(ada).length;
    post.smtp.reject({ code: 451, times: to.length });
    await sweep();
    expect([(await sentOut()).length, post.mailsTo(ada).length]).toEqual([before, mails]);
    const { commands } = post.service.tingbok;
    const execute = commands.execute.bind(commands);
    commands.execute = () => Promise.reject(new Error('The log is away'));
    await sweep();
    commands.execute = execute;
    expect(await sentOut()).toHaveLength(before);
    await sweep();
    expect(await sentOut()).toHaveLength(before + 2);
    const [first, again] = post.mailsTo(ada).slice(mails);
    expect([again?.messageId, again?.text]).toEqual([first?.messageId, first?.text]);
    await sweep();
    expect(post.mailsTo(ada)).toHaveLength(mails + 2);
  });

  /** Until when comments are taken on the protocols that the party on hold was not sent. */
  const missedByCegrind = async (): Promise<readonly string[]> => {
    const { contacts } = (await (await post.service.get('/api/contacts/on-hold')).json()) as {
      contacts: { notTold: { protocols: { id: string; commentsUntil: string }[] } }[];
    };
    return contacts.flatMap(({ notTold }) => notTold.protocols.map((one) => one.commentsUntil));
  };

  it('that comes back holds the address, and is not sent there again', async () => {
    const mail = await post.mailTo('cegrind@quay.example');
    const report = noSuchBox(mail.messageId?.replaceAll(/[<>]/g, '') ?? '');
    const came = await post.service.post('/api/mail/bounces', report, { 'content-type': 'message/rfc822' });
    expect(await came.json()).toEqual({ outcome: 'bounced', severity: 'hard', partyId: outside });
    expect((await post.events('ReminderBounced')).map(({ data }) => data)).toMatchObject([{ protocolId }]);
    await until(async () =>
      (await (await post.service.get('/api/contacts/on-hold')).text()).includes('Cegrind'),
    );
    const history = await (await post.service.get(`/api/protocols/${protocolId}/history`)).text();
    for (const part of ['Adaberg fikk protokollen tilsendt.', 'E-posten med protokollen til Cegrind'])
      expect(history).toContain(part);
    expect(await missedByCegrind()).toEqual(['2027-02-05']);
    const mails = post.mailsTo('cegrind@quay.example').length;
    await circulate('2027-02-06', [outside ?? '', adaberg ?? '']);
    expect(post.mailsTo('cegrind@quay.example')).toHaveLength(mails);
    expect(await health()).toBe('parties that wait to be sent one: 1');
    expect(await missedByCegrind()).toEqual(['2027-02-06']);
  });

  it('is closed after its last day: the page says so, and what was written is not lost', async () => {
    await post.rehearseTo('2027-02-07T08:00:00+01:00');
    expect(await missedByCegrind()).toEqual([]);
    expect((await post.open(link)).words).toContain('Fristen for merknader gikk ut lørdag 6. februar 2027.');
    const late = await post.send(link, { comment: 'For sent.', by: 'Bo Berg' });
    expect([late.status, late.words]).toEqual([409, expect.stringContaining('For sent.')]);
    expect(late.html).not.toContain('<textarea');
  });

  it('is closed when a meeting has approved it, and another link can be had to read that', async () => {
    await circulate('2027-05-01', [adaberg ?? '']);
    expect((await send(link, { comment: 'Siste.', by: 'Bo Berg' })).words).toContain('Siste.');
    await post.done(`/api/protocols/${protocolId}/approve`, { atMeetingId: summer });
    const page = await post.open(link);
    expect(page.words).toContain('Protokollen er godkjent, så det tas ikke imot flere merknader.');
    for (const part of ['Sak 1: Krana', 'Siste.']) expect(page.words).toContain(part);
    expect(page.html).not.toContain('<textarea');
    const mails = post.mailsTo(ada).length;
    expect((await post.send(`${link}/new-link`)).status).toBe(200);
    const renewed = await post.mailTo(ada, mails + 1);
    expect(renewed.text).toContain('Protokollen fra Nyttårsmøtet');
    expect((await post.open(linkIn(renewed))).words).toContain('Protokollen er godkjent');
    await sweep();
    expect(post.mailsTo(ada)).toHaveLength(mails + 1);
  });
});
