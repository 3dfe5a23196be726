import type { Served } from '../serve.js';
import { linkIn, openCorrespondence, type Correspondence } from './testing/correspondence.js';

const DONE = { act: 'done', note: 'Kaia er malt.' };

describe('A link to answer by', () => {
  let post: Correspondence;
  let number = 0;

  beforeAll(async () => {
    post = await openCorrespondence('2027-01-12T12:00:00+01:00');
  }, 60_000);
  afterAll(() => post?.close());

  const reminded = async (language = 'nb') => {
    number += 1;
    const name = `Fyrvesen${number}`;
    const address = `${name.toLowerCase()}@quay.example`;
    const owner = await post.party(name, address, language);
    const now = post.service.tingbok.clock.now().toZonedDateTimeISO('Europe/Oslo').toPlainDate();
    const text = `Fyr ${number} tennes.`;
    const { id } = await post.done('/api/follow-ups', {
      ...{ bodyId: post.body, text },
      owners: [{ partyId: owner, role: 'responsible' }],
      deadline: { kind: 'date', date: now.add({ days: 14 }).toString() },
      source: { meetingId: null, item: null, itemSeq: null, sentence: text },
    });
    await post.rehearseTo(now.add({ days: 8 }).toString());
    const mail = await post.mailTo(address);
    return { id, owner, name, address, mail, link: linkIn(mail) };
  };

  it('that is used is replaced by another, at the address of the same party, and stays used', async () => {
    const { link, address, name } = await reminded();
    await post.send(link, { act: 'progress', note: 'Lampen er kjøpt.' });
    const asked = await post.send(`${link}/new-link`, { email: 'somebody@elsewhere.example' });
    expect(asked.words).toContain('En ny lenke er sendt');
    expect(asked.words).toContain(`registrert for ${name}`);
    expect(asked.html).not.toContain(address);
    const mail = await post.mailTo(address, 2);
    expect(mail.subject).toBe(`Ny svarlenke: Fyr ${number} tennes.`);
    expect(post.mailsTo('somebody@elsewhere.example')).toEqual([]);
    const fresh = linkIn(mail);
    expect(fresh).not.toBe(link);
    expect((await post.open(link)).words).toContain('Dere sendte status');
    expect((await post.open(fresh)).words).toContain('Velg ett svar');
    expect((await post.send(fresh, DONE)).words).toContain('Dere meldte dette utført');
    expect((await post.open(link)).words).toContain('Dere sendte status');
  });

  it('is replaced once in ten minutes, also when two ask at once', async () => {
    const { link, address } = await reminded();
    const ask = () => post.send(`${link}/new-link`);
    const both = await Promise.all([ask(), ask()]);
    expect(both.map(({ words }) => words)).toEqual(Array(2).fill(expect.stringContaining('er sendt')));
    await post.mailTo(address, 2);
    post.wait({ minutes: 9 });
    await ask();
    expect(post.mailsTo(address)).toHaveLength(2);
    post.wait({ minutes: 1 });
    await ask();
    expect(new Set((await post.mailTo(address, 3)).text).size).toBeGreaterThan(1);
    expect(new Set(post.mailsTo(address).map(linkIn)).size).toBe(3);
  });

  it('is asked for again at once when the mail server did not take it', async () => {
    const { link, address } = await reminded();
    post.smtp.reject({ code: 451, message: 'Greylisted' });
    const refused = await post.send(`${link}/new-link`);
    expect([refused.status, refused.words]).toEqual([503, expect.stringContaining('Prøv igjen')]);
    expect((await post.send(`${link}/new-link`)).status).toBe(200);
    await post.mailTo(address, 2);
  });

  it('expires sixty days after its mail, says so, keeps what was typed, and can be replaced', async () => {
    const { id, link, address, mail } = await reminded();
    const { tingbok } = post.service;
    const sentOn = Temporal.Instant.fromEpochMilliseconds(mail.date?.getTime() ?? 0)
      .toZonedDateTimeISO('Europe/Oslo')
      .toPlainDate();
    const end = sentOn.add({ days: 61 }).toZonedDateTime('Europe/Oslo').toInstant();
    post.wait(tingbok.clock.now().until(end.subtract({ minutes: 1 })));
    expect((await post.open(link)).status).toBe(200);
    post.wait({ minutes: 1 });
    const shown = await post.open(link);
    expect([shown.status, shown.words]).toEqual([410, expect.stringContaining('Lenken har gått ut')]);
    expect(shown.words).not.toContain('tennes');
    const before = await tingbok.store.head();
    const sent = await post.send(link, DONE);
    expect([sent.status, sent.words]).toEqual([410, expect.stringContaining('Kaia er malt.')]);
    expect(await tingbok.store.head()).toBe(before);
    const mails = post.mailsTo(address).length;
    await post.send(`${link}/new-link`);
    const fresh = linkIn(await post.mailTo(address, mails + 1));
    expect((await post.send(fresh, DONE)).words).toContain('Dere meldte dette utført');
    expect(await post.events('FollowUpReportedDone')).toContainEqual(
      expect.objectContaining({ stream: `followUp-${id}` }),
    );
  });

  it('is nothing when a letter of it is another: the same page, whatever is wrong', async () => {
    const { link, name } = await reminded();
    const before = await post.service.head();
    const wrong = ['A', 'z'].map((letter) => `${link.slice(0, 40)}${letter}${link.slice(41)}`);
    const other = ['/answer/x', `/answer/${'x'.repeat(299)}`, '/answer/%00', `${link}A`, '/answer/'];
    const pages = await Promise.all(
      [...wrong.filter((one) => one !== link), ...other].map((one) => post.open(one)),
    );
    expect([...new Set(pages.map(({ words }) => words))]).toEqual([pages[0]?.words]);
    for (const { status, words, headers } of pages) {
      expect([status, headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8']);
      expect(words).toContain('Lenken er ikke hel');
      expect(words).not.toContain(name);
    }
    for (const one of other) expect((await post.send(`${one}/new-link`)).status).toBe(404);
    expect((await post.send(other[0] ?? '', DONE)).status).toBe(404);
    expect(await post.service.head()).toBe(before);
  });

  it('of another kind opens no page', async () => {
    const { owner } = await reminded();
    const { links } = post.service.tingbok;
    const until = null;
    const token = links.tokenFor({
      ...{ purpose: 'follow-calendar', subjectId: owner, partyId: owner, until, serial: 1 },
    });
    expect((await post.open(`/answer/${token}`)).status).toBe(404);
  });

  it('cannot be replaced where nobody has said where mails go', async () => {
    const { id } = await reminded();
    const stranger = await post.party(`Adresseløs ${number}`, null);
    const { links, clock } = post.service.tingbok;
    const until = clock.now().add({ hours: 1 });
    const token = links.tokenFor({
      ...{ purpose: 'answer-follow-up', subjectId: id, partyId: stranger, until, serial: 1 },
    });
    const shown = await post.open(`/answer/${token}`);
    expect(shown.words).toContain('Oppfølgingen er ikke hos dere nå');
    const asked = await post.send(`/answer/${token}/new-link`);
    expect([asked.status, asked.words]).toEqual([409, expect.stringContaining('Ingen e-postadresse')]);
  });

  it('takes no answer of a party that does not own it', async () => {
    const { id } = await reminded();
    const stranger = await post.party(`Fremmed ${number}`, null);
    const { links } = post.service.tingbok;
    const token = links.tokenFor({
      ...{ purpose: 'answer-follow-up', subjectId: id, partyId: stranger, until: null, serial: 1 },
    });
    const shown = await post.send(`/answer/${token}`, DONE);
    expect([shown.status, shown.words]).toEqual([409, expect.stringContaining('ikke lenger hos dere')]);
  });

  it('acts by a form alone: what is sent as JSON is no answer', async () => {
    const { link } = await reminded();
    const before = await post.service.head();
    const json = await post.service.post(link, DONE, { authorization: '' });
    expect([json.status, await json.text()]).toEqual([200, expect.stringContaining('Velg ett svar')]);
    expect(await post.service.head()).toBe(before);
  });

  describe('where others can reach the service', () => {
    let reachable: Served;
    beforeAll(async () => {
      reachable = await post.service.servedAs({ host: '0.0.0.0', token: 'a-token-of-ones-own' });
    });
    afterAll(() => reachable?.close());

    it('needs no token but its own, and opens nothing else', async () => {
      const { link } = await reminded();
      const url = reachable.url.replace('0.0.0.0', '127.0.0.1');
      expect((await fetch(url + link)).status).toBe(200);
      expect((await fetch(`${url}/api/overdue`)).status).toBe(401);
      expect((await fetch(`${url}${link}/../../api/overdue`)).status).toBe(401);
      const body = new URLSearchParams(DONE);
      const sent = await fetch(url + link, { method: 'POST', body });
      expect(await sent.text()).toContain('Dere meldte dette utført');
    });
  });
});
