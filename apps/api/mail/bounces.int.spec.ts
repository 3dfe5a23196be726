import { randomUUID } from 'node:crypto';
import type { Delivery, PartyOnHold } from '#processes';
import { idNumber } from '../../../libs/domain/testing/examples.js';
import { noSuchBox } from '../../../libs/mail/testing.js';
import { problemIn, startApi, type ServiceForTests } from '../testing.js';

const LIMIT = 20_000;

describe('Mails that come back, over HTTP', () => {
  let service: ServiceForTests;
  let partyId: string;
  const mailId = randomUUID();
  const messageId = `${mailId}@tingbok.example.org`;
  beforeAll(async () => {
    service = await startApi();
    ({ id: partyId } = await service.registered('Harbour Office'));
    await service.post(`/api/parties/${partyId}/contact`, { email: 'lamp@far.example' });
    const timers = [{ timerId: idNumber(1), kind: 'digest', bodyId: idNumber(2), followUpId: null }];
    const sent = { recipientId: partyId, localDate: '2023-06-02', timers, messageId };
    const data = { ...sent, acceptedBy: 'mx.quay.example', response: '250 OK' };
    const actor = { kind: 'process', id: 'reminders' } as const;
    const command = { type: 'RecordReminderSent', data };
    await service.tingbok.commands.execute({ id: mailId, command, commandId: randomUUID(), actor });
  }, 60_000);
  afterAll(() => service?.close());

  const report = (mail: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> =>
    service.post('/api/mail/bounces', mail, { 'content-type': 'message/rfc822', ...headers });
  const json = async <Answer>(path: string): Promise<Answer> =>
    (await (await service.get(path)).json()) as Answer;
  const onHold = async () => (await json<{ contacts: PartyOnHold[] }>('/api/contacts/on-hold')).contacts;
  const heldIs = async (count: number): Promise<readonly PartyOnHold[]> => {
    const limit = performance.now() + LIMIT;
    for (;;) {
      const held = await onHold();
      if (held.length === count || performance.now() > limit) return held;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };

  it('are taken from whoever has the token', async () => {
    expect((await report(noSuchBox(messageId), { authorization: '' })).status).toBe(401);
    expect(await onHold()).toEqual([]);
  });

  it('are asked for again when the mail is not known, and refused when they are no mail, or too large', async () => {
    const unknown = await report(noSuchBox(`${randomUUID()}@tingbok.example.org`));
    expect([unknown.status, await problemIn(unknown)]).toEqual([
      404,
      expect.objectContaining({ type: 'urn:tingbok:rule:MailDoesNotExist' }),
    ]);
    expect((await service.post('/api/mail/bounces', { report: 'x' })).status).toBe(415);
    expect((await report('x'.repeat(31 * 1024 * 1024))).status).toBe(413);
    expect(await onHold()).toEqual([]);
  });

  it('are answered with what became of them', async () => {
    const letter = await report('Subject: Hello\r\n\r\nHello.', { 'content-type': 'text/plain' });
    expect([letter.status, await letter.json()]).toEqual([200, { outcome: 'notAReport' }]);
    for (const type of ['message/rfc822', 'text/plain; charset=utf-8']) {
      const answer = await report(noSuchBox(messageId), { 'content-type': type });
      expect(await answer.json()).toEqual({ outcome: 'bounced', severity: 'hard', partyId });
    }
  });

  it('are a task, a figure, a line of the health page and of the delivery log, with the words that cannot be told again', async () => {
    const [held] = await heldIs(1);
    expect(held).toMatchObject({ party: { id: partyId, name: 'Harbour Office' }, reason: 'hardBounce' });
    expect(held?.notTold.digestsOf).toHaveLength(1);
    expect(await (await service.get('/metrics')).text()).toContain('\ntingbok_contacts_on_hold 1\n');
    const { parts } = await json<{ parts: { part: string; status: string; detail: string }[] }>(
      '/health/ready',
    );
    expect(parts.find(({ part }) => part === 'contacts')).toEqual({
      part: 'contacts',
      status: 'ok',
      detail: 'not written to, because mails came back: 1',
      attention: true,
    });
    const { deliveries } = await json<{ deliveries: Delivery[] }>('/api/deliveries?party=harbour%20office');
    expect(deliveries.map(({ outcome }) => outcome)).toEqual(['bounced', 'sent']);
    const [, sent] = deliveries;
    expect(await json(`/api/deliveries/${sent?.position}`)).toEqual({ ...sent, words: null });
    expect(await problemIn(await service.get('/api/deliveries/999999'))).toMatchObject({
      ...{ status: 404, type: 'urn:tingbok:rule:DeliveryDoesNotExist' },
    });
    expect((await service.get('/api/deliveries?followUp=x')).status).toBe(400);
    expect(JSON.stringify([held, deliveries])).not.toMatch(/lamp/i);
  });

  it('hold nothing any more once the address is released', async () => {
    expect((await service.post(`/api/parties/${partyId}/release-contact`)).status).toBe(200);
    expect(await onHold()).toEqual([]);
    expect((await service.post(`/api/parties/${randomUUID()}/release-contact`)).status).toBe(404);
  });
});
