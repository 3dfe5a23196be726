import { readFile } from 'node:fs/promises';
import type { CalendarLocation } from '#application';
import type { Database } from '#database';
import { isRefusal } from '#kernel';
import { readCalendar } from '../../../libs/mail/testing/read-calendar.js';
import { feedOf } from './feed.js';
import { entriesIn, openCalendarDesk, type CalendarDesk } from './testing/calendar-desk.js';

const DAY = { hours: 24 };
const responsible = (partyId: string) => ({ partyId, role: 'responsible' });
const contributing = (partyId: string) => ({ partyId, role: 'contributing' });
const onDate = (date: string) => ({ kind: 'date', date });

describe('A calendar at a secret address', () => {
  let desk: CalendarDesk;
  let [fk, ada, harbour] = ['', '', ''];

  beforeAll(async () => {
    desk = await openCalendarDesk();
    const { post } = desk;
    fk = await post.party('Fylkene');
    ada = await post.party('Adaberg', 'ada@quay.example', 'nn');
    harbour = await post.party('Havnekontoret');
    await post.done(`/api/parties/${fk}/set-members`, { members: [ada] });
    await post.done(`/api/parties/${post.body}/set-members`, { members: [fk] });
  }, 60_000);
  afterAll(() => desk?.post.close());

  const nameAt = async (address: string): Promise<string | undefined> =>
    readCalendar(await (await desk.fetched(address)).text()).head['NAME'];
  const marchMeeting = () => ({ kind: 'meeting', meetingId: desk.meetingId });

  it('holds what a party owns, itself or through its groups, and the meetings of its bodies', async () => {
    const { assigned, address } = desk;
    const own = await assigned('Kaia males.', [responsible(ada)], onDate('2027-02-01'));
    const shared = await assigned(
      'Fyret tennes.',
      [responsible(harbour), contributing(fk)],
      onDate('2027-02-02'),
    );
    const met = await assigned('Krana selges.', [responsible(ada)], marchMeeting());
    const others = await assigned('Molen måles.', [responsible(harbour)], onDate('2027-02-03'));
    await assigned('Bøya flyttes.', [responsible(ada)], { kind: 'none' });
    const given = await address(`parties/${ada}`);
    expect(given.address).toMatch(/^https:\/\/tingbok\.example\.org\/calendar\/[\w-]{78}\.ics$/);
    expect(given.webcal).toBe(given.address.replace('https', 'webcal'));

    const theirs = await desk.followed(given.address);
    expect([...theirs.keys()].sort()).toEqual([own, shared, met, `meeting-${desk.meetingId}`].sort());
    expect(theirs.get(own)).toMatchObject({
      'DTSTART;VALUE=DATE': '20270201',
      SUMMARY: 'Frist: Kaia males.',
      'URL;VALUE=URI': `https://tingbok.example.org/?followUp=${own.replace('follow-up-', '')}`,
    });
    expect(theirs.get(shared)?.['DESCRIPTION']).toContain('Ansvarleg: Havnekontoret\nBidreg: Fylkene');
    expect(theirs.get(met)).toMatchObject({
      DTSTART: '20270331T080000Z',
      DESCRIPTION: expect.stringContaining('frå Marsmøte 31. mars 2027, sak 3.'),
    });

    const all = await desk.followed((await address(`bodies/${desk.post.body}`)).address);
    expect([...all.keys()]).toEqual(expect.arrayContaining([own, shared, met, others]));
    expect(all.get(others)?.['DESCRIPTION']).toContain('Ansvarlig: Havnekontoret');
    expect(all.get(`meeting-${desk.meetingId}`)).toMatchObject({
      LOCATION: 'Tollboden',
      STATUS: 'CONFIRMED',
    });
  });

  it('moves a meeting, and what is due at it, and says when it is called off', async () => {
    const { address } = await desk.address(`bodies/${desk.post.body}`);
    const due = await desk.assigned('Lykta byttes.', [], marchMeeting());
    const meeting = `meeting-${desk.meetingId}`;
    const before = await desk.followed(address);
    const path = `/api/meetings/${desk.meetingId}`;
    await desk.post.done(`${path}/reschedule`, { date: '2027-03-31', start: '08:30', end: '09:30' });
    const moved = await desk.followed(address);
    for (const id of [meeting, due]) {
      expect(moved.get(id)).toMatchObject({ DTSTART: '20270331T063000Z' });
      expect(Number(moved.get(id)?.['SEQUENCE'])).toBeGreaterThan(Number(before.get(id)?.['SEQUENCE']));
    }
    await desk.post.done(`${path}/cancel`, { reason: 'Sykdom hos lederen' });
    const cancelled = await desk.followed(address);
    expect(cancelled.get(meeting)).toMatchObject({
      SUMMARY: 'Avlyst: Havnerådet: Marsmøte',
      STATUS: 'CANCELLED',
    });
    expect(JSON.stringify([...cancelled])).not.toContain('Sykdom');
    expect(cancelled.has(due)).toBe(false);
  });

  it('shows what is reported done as that, and no longer what is done', async () => {
    const { address } = await desk.address(`parties/${harbour}`);
    const id = await desk.assigned('Taket tettes.', [responsible(harbour)], onDate('2027-02-10'));
    const path = `/api/follow-ups/${id.replace('follow-up-', '')}`;
    await desk.post.done(`${path}/report-done`, {
      note: 'Snekkeren var her, tlf. 12 34 56 78.',
      by: harbour,
    });
    const reported = (await desk.followed(address)).get(id);
    expect(reported).toMatchObject({ SUMMARY: 'Meldt utført: Taket tettes.' });
    expect(JSON.stringify(reported)).not.toContain('Snekkeren');
    await desk.post.done(`${path}/confirm-done`);
    expect((await desk.followed(address)).has(id)).toBe(false);
  });

  it('is not sent again while nothing has changed, and a look at it is enough', async () => {
    const { address } = await desk.address(`parties/${ada}`);
    const first = await desk.fetched(address);
    const etag = first.headers.get('etag') ?? '';
    expect(etag).toMatch(/^"[\w-]{43}"$/);
    expect(Object.fromEntries(first.headers)).toMatchObject({
      'content-type': 'text/calendar; charset=utf-8',
      'cache-control': 'private, no-cache',
      'referrer-policy': 'no-referrer',
    });
    desk.post.wait(DAY);
    for (const known of [etag, `W/${etag}`, `"other", ${etag}`]) {
      const again = await desk.fetched(address, { headers: { 'if-none-match': known } });
      expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', etag]);
    }
    const head = await desk.fetched(address, { method: 'HEAD' });
    expect([head.status, head.headers.get('etag'), await head.text()]).toEqual([200, etag, '']);
    await desk.assigned('Tauet spleises.', [responsible(ada)], onDate('2027-03-01'));
    const changed = await desk.fetched(address, { headers: { 'if-none-match': etag } });
    expect([changed.status, changed.headers.get('etag') === etag]).toEqual([200, false]);
  });

  it('is in the language of its party or body, or in the one that is asked for', async () => {
    const { address } = await desk.address(`parties/${ada}`);
    expect(await nameAt(address)).toBe('Fristar: Adaberg');
    expect(await nameAt(`${address}?lang=en`)).toBe('Deadlines: Adaberg');
    expect(await nameAt(`${address}?lang=xx`)).toBe('Fristar: Adaberg');
    const body = await desk.address(`bodies/${desk.post.body}`);
    expect(await nameAt(body.address)).toBe('Møter og frister: Havnerådet');
  });

  it('has one address that works: renewing ends the former one, and once only for one request', async () => {
    const path = `parties/${fk}`;
    const { address } = await desk.address(path);
    expect((await desk.address(path)).address).toBe(address);
    const renewed = async () => {
      const key = { 'idempotency-key': 'k' };
      const answer = await desk.post.service.post(`/api/${path}/calendar-address`, { renew: true }, key);
      return (await answer.json()) as { events: unknown; calendar: CalendarLocation };
    };
    const one = await renewed();
    expect(await renewed()).toEqual(one);
    expect(one.events).toEqual([]);
    expect(one.calendar.address).not.toBe(address);
    const former = await desk.fetched(address);
    expect([former.status, former.headers.get('content-type'), await former.text()]).toEqual([
      410,
      'text/plain; charset=utf-8',
      'Denne kalenderadressen er avløst av en ny og virker ikke lenger. Be sekretariatet om den nye.\n',
    ]);
    expect((await desk.fetched(one.calendar.address)).status).toBe(200);
    const again = await desk.address(path, { renew: true });
    expect((await desk.fetched(one.calendar.address)).status).toBe(410);
    expect((await desk.address(path)).address).toBe(again.address);
  });

  it('is nothing at any other address', async () => {
    const { address } = await desk.address(`parties/${ada}`);
    const { links, clock } = desk.post.service.tingbok;
    const claim = { subjectId: ada, partyId: ada, until: null, serial: 0 };
    const at = (token: string) => `${desk.post.service.url}/calendar/${token}`;
    const letter = address.at(-10) === 'A' ? 'B' : 'A';
    const wrong = [
      ...[at('x.ics'), at('%00.ics'), at('x')],
      at(`${links.tokenFor({ ...claim, purpose: 'answer-follow-up' })}.ics`),
      `${address.slice(0, -10)}${letter}${address.slice(-9)}`,
      address.slice(0, -4),
    ];
    for (const one of wrong) {
      const response = await desk.fetched(one, { headers: { 'accept-language': 'en' } });
      expect([response.status, await response.text()]).toEqual([
        404,
        'There is no calendar at this address. Copy all of the address, or ask the secretariat for it.\n',
      ]);
    }
    const until = clock.now().subtract(DAY);
    const expired = links.tokenFor({ ...claim, purpose: 'follow-calendar', until });
    expect((await desk.fetched(at(`${expired}.ics`))).status).toBe(410);
  });

  it('is given to those who show the token, of parties and bodies that there are', async () => {
    const { service } = desk.post;
    const path = `/api/parties/${ada}/calendar-address`;
    const statuses = await Promise.all([
      service.post(path, {}, { authorization: '' }),
      service.get(path),
      service.post(`/api/bodies/${ada}/calendar-address`),
      service.post(`/api/parties/${crypto.randomUUID()}/calendar-address`),
      service.post(path, { renew: true }, { 'if-match': '"99"' }),
    ]);
    expect(statuses.map(({ status }) => status)).toEqual([401, 404, 404, 404, 412]);
  });

  it('is not emptied while the read models are behind the log', async () => {
    const { tingbok } = desk.post.service;
    const projections = new Proxy(tingbok.projections, {
      get: (target, name) => (name === 'waitFor' ? async () => false : Reflect.get(target, name)),
    });
    const feed = await feedOf({ ...tingbok, projections }, { kind: 'party', id: ada }, undefined);
    expect(isRefusal(feed) && feed.refused).toBe('ServiceIsBehind');
  });

  it.each(['party', 'body'] as const)(
    'of a %s asks the database no more for much than for little',
    async (kind) => {
      const { tingbok } = desk.post.service;
      const asks = async (): Promise<readonly [asked: number, entries: number]> => {
        let asked = 0;
        const query: Database['query'] = (...given) => {
          asked += 1;
          return tingbok.database.query(...given);
        };
        const database = new Proxy(tingbok.database, {
          get: (target, name) => (name === 'query' ? query : Reflect.get(target, name)),
        });
        const subject = { kind, id: kind === 'party' ? ada : desk.post.body };
        const feed = await feedOf({ ...tingbok, database }, subject, undefined);
        return [asked, entriesIn(String(feed)).size];
      };
      const [few, before] = await asks();
      for (const day of [11, 12, 13, 14])
        await desk.assigned(
          `Dag ${day}.`,
          [responsible(ada), contributing(harbour)],
          onDate(`2027-04-${day}`),
        );
      expect(await asks()).toEqual([few, before + 4]);
    },
  );

  it('is told of in the foot of a reminder', async () => {
    await desk.assigned('Vinsjen smøres.', [responsible(harbour)], onDate('2027-01-22'));
    await desk.post.rehearseTo('2027-01-21');
    const { text = '', html } = await desk.post.mailTo('havnekontoret@quay.example');
    const { address } = await desk.address(`parties/${harbour}`);
    const foot = text.slice(text.lastIndexOf('-'.repeat(72)));
    expect(foot.replaceAll(/\s+/g, ' ')).toContain(
      `Følg disse fristene i kalenderen ved å abonnere på denne adressen (ikke send den videre): ${address} `,
    );
    expect(html).toContain(`href="${address}"`);
  });

  it('is had on the command line, as the guide says', async () => {
    const council = await desk.post.party('Havneutvalget');
    await desk.post.done(`/api/bodies/${council}/establish`);
    const former = await desk.address(`parties/${harbour}`);
    const guide = await readFile('docs/guides/follow-in-a-calendar.md', 'utf8');
    const shown = [];
    for (const [, argv = ''] of guide.matchAll(/^npm run -s tingbok -- (.+)$/gm))
      shown.push(await desk.cli(...argv.split(' ')));
    expect(shown.map(({ code, out }) => [code, out.split('\n')[0]])).toEqual([
      [0, 'Frister og møter for Havnekontoret'],
      [0, 'Møter og frister i Havneutvalget'],
      [0, 'Frister og møter for Havneutvalget'],
      [0, 'Frister og møter for Havnekontoret'],
    ]);
    expect(shown[0]?.out).toContain(`Adresse    ${former.address}\nÅpnes med  ${former.webcal}\n`);
    expect(shown[3]?.out).toContain('Den gamle adressen virker ikke lenger.');
    expect((await desk.fetched(former.address)).status).toBe(410);
  });

  it('is had on the command line by programs, and in other languages', async () => {
    const answer = await desk.cli('calendar', 'havnerådet', '--owned', '--json');
    const { calendar } = JSON.parse(answer.out) as { calendar: CalendarLocation };
    expect(calendar).toEqual(await desk.address(`parties/${desk.post.body}`));
    expect((await desk.cli('calendar', 'havnerådet', '--lang', 'nn')).out).toContain('ikkje send ho vidare');
    expect((await desk.cli('calendar', 'nobody')).code).toBe(1);
    const help = await desk.cli('calendar', '--help', '--lang', 'en');
    expect(help.out).toMatch(/^Usage: tingbok calendar PARTY_OR_BODY/);
  });
});
