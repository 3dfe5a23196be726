import { linkIn, openCorrespondence, type Correspondence, type Shown } from './testing/correspondence.js';

const DONE = { act: 'done', note: 'Kaia er malt, 40 meter.', links: 'https://quay.example/foto\n' };

describe('A follow-up that is answered from a mail', () => {
  let post: Correspondence;
  let owner: string;
  let number = 0;

  beforeAll(async () => {
    post = await openCorrespondence('2027-01-12T12:00:00+01:00');
  }, 60_000);
  afterAll(() => post?.close());

  /** A follow-up of an owner of its own, whose first reminder has come. */
  const reminded = async (data: object = {}) => {
    number += 1;
    const name = `Havnekontor${number}`;
    const address = `${name.toLowerCase()}@quay.example`;
    owner = await post.party(name);
    const now = post.service.tingbok.clock.now().toZonedDateTimeISO('Europe/Oslo').toPlainDate();
    const date = now.add({ days: 14 });
    const { id } = await post.done('/api/follow-ups', {
      bodyId: post.body,
      text: `Kai ${number} males.`,
      owners: [{ partyId: owner, role: 'responsible' }],
      deadline: { kind: 'date', date: date.toString() },
      source: { meetingId: null, item: '4', itemSeq: 4, sentence: `Kai ${number} males.`, language: 'nb' },
      ...data,
    });
    await post.rehearseTo(now.add({ days: 8 }).toString());
    const mail = await post.mailTo(address);
    return { id, name, address, date, mail, link: linkIn(mail) };
  };
  const about = async (id: string, ...types: readonly string[]) =>
    (await post.events(...types)).filter(({ stream }) => stream === `followUp-${id}`);

  it('shows in its page what it is about, to whoever looks, however often, and nothing happens', async () => {
    const { link, name, mail } = await reminded();
    expect(mail.text?.replaceAll(/\s+/g, ' ')).toContain('Svar her, uten å logge inn: https://');
    expect(mail.html).toContain(`href="https://tingbok.example.org${link}"`);
    const before = await post.service.head();
    const shown = [await post.open(link), await post.open(link), await post.open(link, 'HEAD')];
    expect(shown.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(shown[2]?.html).toBe('');
    expect(await post.service.head()).toBe(before);
    const words = shown[0]?.words ?? '';
    for (const part of [
      `Oppfølging for ${name}`,
      `«Kai ${number} males.»`,
      'Meld utført',
      'Gitt, ikke tatt imot',
    ])
      expect(words).toContain(part);
    expect(shown[0]?.html).not.toContain('@quay.example');
  });

  it('keeps its address to itself', async () => {
    const { link } = await reminded();
    const { headers, html } = await post.open(link);
    expect(headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; style-src 'sha256-[^']+'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'$/,
    );
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-robots-tag')).toContain('noindex');
    expect(html).not.toMatch(/<script|\ssrc=|\sstyle=/);
  });

  it('is reported done by its owner, once, and the link explains that from then on', async () => {
    const { id, link } = await reminded();
    const after = await post.send(link, DONE);
    expect([after.status, after.words]).toEqual([200, expect.stringContaining('Dere meldte dette utført')]);
    expect(after.words).toContain('«Kaia er malt, 40 meter.»');
    const [told, ...more] = await about(id, 'FollowUpReportedDone');
    expect(more).toEqual([]);
    expect(told?.data).toEqual({
      note: 'Kaia er malt, 40 meter.',
      links: ['https://quay.example/foto'],
      by: owner,
    });
    expect(told?.metadata.actor).toEqual({ kind: 'person', id: 'answer-link', onBehalfOf: owner });
    const later = await post.open(link);
    expect(later.words).toContain('Dere meldte dette utført');
    expect(later.words).toContain('Send oss en ny lenke');
    expect(later.html).not.toContain('<textarea');
  });

  it('has one answer when it is pressed twice at once, and both see the same page', async () => {
    const { id, link } = await reminded();
    const [one, other] = await Promise.all([post.send(link, DONE), post.send(link, DONE)]);
    expect(one.words).toBe(other.words);
    expect(await about(id, 'FollowUpReportedDone')).toHaveLength(1);
    expect((await post.send(link, DONE)).words).toBe(one.words);
    expect(await about(id, 'FollowUpReportedDone')).toHaveLength(1);
  });

  it('has one answer when two are sent at once; the other is not done, and not lost', async () => {
    const { id, link } = await reminded();
    const progress = { act: 'progress', note: 'Malingen er kjøpt.' };
    const both = await Promise.all([post.send(link, DONE), post.send(link, progress)]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(await about(id, 'FollowUpReportedDone', 'ProgressReported')).toHaveLength(1);
    const refused = both.find(({ status }) => status === 409);
    expect(refused?.words).toContain('Svaret er ikke sendt');
    expect(refused?.words).toContain('Dette skrev dere');
    expect(refused?.words).toContain('Malingen er kjøpt.');
    expect(refused?.words).toContain('Kaia er malt, 40 meter.');
  });

  it('is accepted, then reported on, by links of two mails', async () => {
    const { id, link, date, address } = await reminded();
    expect((await post.send(link, { act: 'accept' })).words).toContain('Dere tok imot oppfølgingen');
    await post.rehearseTo(date.subtract({ days: 1 }).toString());
    const second = linkIn(await post.mailTo(address, 2));
    expect(second).not.toBe(link);
    const page = await post.open(second);
    expect(page.words).not.toContain('Ta imot oppfølgingen');
    expect((await post.send(second, { act: 'progress', note: 'Halvveis.' })).words).toContain(
      'Dere sendte status',
    );
    const told = await about(id, 'FollowUpAccepted', 'ProgressReported');
    expect(told.map(({ data }) => data)).toEqual([{ by: owner }, { note: 'Halvveis.', by: owner }]);
  });

  it('is asked more time for, on a day to come and after the deadline; until then nothing typed is lost', async () => {
    const { id, link, date } = await reminded();
    const reason = 'Frosten «slapp» ikke & <b>kaia</b> er våt.';
    const wish = (until: string): Promise<Shown> => post.send(link, { act: 'extension', until, reason });
    for (const [until, words] of [
      ['', 'Fyll ut dette feltet'],
      ['snart', 'Skriv en dato'],
      ['2020-01-01', 'Dagen har vært'],
      [date.toString(), 'ikke senere enn fristen'],
    ] as const) {
      const shown = await wish(until);
      expect([until, shown.status]).toEqual([until, until === date.toString() ? 409 : 422]);
      expect(shown.words).toContain(words);
      expect(shown.html).toContain('aria-invalid="true"');
      expect(shown.html).toContain('Frosten «slapp» ikke &amp; &lt;b&gt;kaia&lt;/b&gt; er våt.</textarea>');
    }
    expect(await about(id, 'ExtensionRequested')).toEqual([]);
    const until = date.add({ days: 30 }).toString();
    expect((await wish(until)).words).toMatch(/Dere ba .* om frist til/);
    expect((await about(id, 'ExtensionRequested')).map(({ data }) => data)).toEqual([
      { by: owner, reason, until },
    ]);
  });

  it('is declined with a reason, and is not theirs any more', async () => {
    const { id, link } = await reminded();
    expect((await post.send(link, { act: 'decline' })).status).toBe(422);
    const shown = await post.send(link, { act: 'decline', reason: 'Kaia er kommunens.' });
    expect(shown.words).toMatch(/Dere sa .* at oppfølgingen ikke er deres/);
    expect(shown.words).toContain('AU finner en annen');
    expect(shown.words).not.toContain('Send oss en ny lenke');
    expect((await about(id, 'FollowUpDeclined')).map(({ data }) => data)).toEqual([
      { by: owner, reason: 'Kaia er kommunens.', backTo: null },
    ]);
  });

  it('is handed on to a party by its name, and to nobody who is unknown or shares it', async () => {
    const { id, link } = await reminded();
    const hand = (to: string) => post.send(link, { act: 'handOn', to, note: 'Dere har malingen.' });
    const crew = await post.party(`Malerlaget ${number}`, null);
    await post.party(`Tvillingen ${number}`, null);
    await post.party(`Tvillingen ${number}`, null);
    expect((await hand('Ingen kjent')).words).toContain('Ingen heter det');
    expect((await hand(`Tvillingen ${number}`)).words).toContain('Flere heter det');
    const shown = await hand(`malerlaget ${number}`);
    expect(shown.words).toContain(`Dere satte oppfølgingen videre til Malerlaget ${number}`);
    expect((await about(id, 'FollowUpDelegated')).map(({ data }) => data)).toEqual([
      { by: owner, to: crew, note: 'Dere har malingen.' },
    ]);
  });

  it('says why it takes no answer once it is closed, and gives back what was typed', async () => {
    const { id, link } = await reminded();
    await post.done(`/api/follow-ups/${id}/cancel`, { reason: 'Kaia rives.' });
    expect((await post.open(link)).words).toContain('Oppfølgingen er avsluttet');
    const shown = await post.send(link, DONE);
    expect(shown.status).toBe(409);
    expect(shown.words).toContain('Oppfølgingen er avsluttet, så det er ikke mer å svare på.');
    expect(shown.words).toContain('Kaia er malt, 40 meter.');
  });

  it('takes only what is a link for a link, and only so much text', async () => {
    const { id, link } = await reminded();
    const bad = await post.send(link, { ...DONE, links: 'https://quay.example/ok\njavascript:alert(1)' });
    expect([bad.status, bad.words]).toEqual([422, expect.stringContaining('Skriv én adresse på hver linje')]);
    expect((await post.send(link, { ...DONE, note: 'x'.repeat(2_001) })).words).toContain(
      'Teksten er for lang',
    );
    expect((await post.send(link, { act: 'done', note: 'x'.repeat(70_000) })).status).toBe(413);
    expect((await post.send(link, { act: 'sink' })).words).toContain('Velg ett svar');
    expect(await about(id, 'FollowUpReportedDone')).toEqual([]);
  });

  it('is shown in the language of the party, or another that is asked for', async () => {
    const { link, name } = await reminded();
    expect((await post.open(link)).html).toContain('<html lang="nb">');
    const nynorsk = await post.open(`${link}?lang=nn`);
    expect(nynorsk.html).toContain('<html lang="nn">');
    expect(nynorsk.words).toContain('Kor langt er de komne?');
    const english = await post.send(`${link}?lang=en`, DONE);
    expect(english.words).toContain(`Follow-up for ${name} You reported this done on`);
    expect((await post.open(`${link}?lang=xx`)).html).toContain('<html lang="nb">');
  });
});
