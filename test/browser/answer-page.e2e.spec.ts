import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { simpleParser } from 'mailparser';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../support/chromium.js';
import { startService, type Service } from '../support/program.js';
import { temporaryFolder } from '../support/temporary-folder.js';
import { brokenRules } from './broken-rules.js';
import { PHONE } from './overdue/stage.js';
import { openWindows, type Windows } from './windows.js';

const START = '2027-01-12T12:00:00+01:00';
const OWNERS = 6;

/** Follow-ups of the built service, each reminded of in a mail with a link of its own. */
describe('the page on which a mail is answered', () => {
  let service: Service;
  let folder: { path: string; remove: () => Promise<void> };
  let browser: Browser;
  let windows: Windows;
  let links: string[];
  let decisionLink: string;
  let protocolLink: string;

  beforeAll(async () => {
    folder = await temporaryFolder();
    [service, browser] = await Promise.all([startService(folder.path, { TEST_CLOCK: START }), openBrowser()]);
    windows = openWindows(browser);
    await correspond();
  }, 150_000);
  afterEach(async () => {
    expect(await windows.leave()).toEqual([]);
  });
  afterAll(async () => {
    await browser?.close();
    await service?.stop();
    await folder?.remove();
  });

  const post = async (path: string, data: object = {}): Promise<string> => {
    const headers = { authorization: `Bearer ${service.token}`, 'content-type': 'application/json' };
    const response = await fetch(`${service.url}${path}`, {
      ...{ method: 'POST', headers },
      body: JSON.stringify(data),
    });
    if (!response.ok) throw new Error(`${path}: ${await response.text()}`);
    return ((await response.json()) as { id: string }).id;
  };

  const correspond = async (): Promise<void> => {
    const bodyId = await post('/api/parties', { name: 'Havnerådet' });
    await post(`/api/bodies/${bodyId}/establish`);
    const owners: string[] = [];
    for (let one = 0; one < OWNERS; one++) {
      const partyId = await post('/api/parties', { name: `Havnekontor ${one}` });
      owners.push(partyId);
      await post('/api/follow-ups', {
        ...{ bodyId, text: `Kai ${one} males før sommeren.` },
        owners: [{ partyId, role: 'responsible' }],
        deadline: { kind: 'date', date: '2027-01-26' },
        source: { meetingId: null, item: '4', itemSeq: 4, sentence: 'Kaiene males.', language: 'nb' },
      });
    }
    await post(`/api/parties/${bodyId}/set-members`, { members: owners.slice(0, 2) });
    const decisionId = await post('/api/decisions', { bodyId, text: 'Krana selges.' });
    await post(`/api/decisions/${decisionId}/circulate`, { until: '2027-02-01' });
    const meetingId = await post('/api/meetings', { bodyId, title: 'Vintermøtet', date: '2027-01-11' });
    const protocolId = await post(`/api/meetings/${meetingId}/draft-protocol`);
    const to = { to: owners.slice(0, 1), commentsUntil: '2027-02-01' };
    await post(`/api/protocols/${protocolId}/circulate`, to);
    await post('/api/test-clock', { to: '2027-01-25' });
    const mails = await mailsIn(join(folder.path, 'outbox'));
    const linkOf = (what: string) => mails.find(({ subject }) => subject.includes(what))?.link ?? '';
    [decisionLink, protocolLink] = [linkOf('Krana'), linkOf('Til merknader')];
    links = mails.filter(({ subject }) => !/Krana|Til merknader/.test(subject)).map(({ link }) => link);
  };

  const answer = (link: string, ...rest: [] | [typeof PHONE]): Promise<Page> =>
    windows.open(`${service.url}${link}`, ...rest);
  const next = (): string => links.shift() ?? '';

  describe.each([
    ['a desktop', {}],
    ['a phone', PHONE],
  ])('on %s', (device, options) => {
    it('breaks no rule: to be answered, with what is wrong, answered, as a decision and as a protocol', async () => {
      const page = await answer(next(), options);
      await page.getByRole('heading', { level: 1, name: /^Oppfølging for Havnekontor/ }).waitFor();
      expect(await page.locator('html').getAttribute('lang')).toBe('nb');
      const closed = page.locator('details:not([open]) > summary');
      while ((await closed.count()) > 0) await closed.first().click();
      expect(await brokenRules(page)).toEqual([]);

      await page.getByLabel('Til hvem?').fill('Ingen som finnes');
      await page.getByRole('button', { name: 'Sett videre' }).click();
      await page.getByRole('heading', { name: 'Svaret er ikke sendt' }).waitFor();
      expect(await brokenRules(page)).toEqual([]);

      await page.getByText('Vi er i gang').click();
      await page.getByLabel('Hvor langt er dere kommet?').fill('Halvveis.');
      await page.getByRole('button', { name: 'Send status' }).click();
      await page.getByText('Dere sendte status').waitFor();
      expect(await brokenRules(page)).toEqual([]);

      const decision = await answer(decisionLink, options);
      await decision.getByRole('heading', { level: 1, name: /^Forslag til svar/ }).waitFor();
      expect(await brokenRules(decision)).toEqual([]);
      const protocol = await answer(protocolLink, options);
      await protocol.getByRole('heading', { level: 1, name: /^Protokoll til merknader/ }).waitFor();
      expect(await brokenRules(protocol)).toEqual([]);
      await protocol.getByLabel('Merknad', { exact: true }).fill(`Det var moloen, sa ${device}.`);
      await protocol.getByLabel('Hvem skriver?').fill('Ada Berg');
      await protocol.getByRole('button', { name: 'Send merknaden' }).click();
      await protocol.getByText('Dere har kommet med').waitFor();
      expect(await brokenRules(protocol)).toEqual([]);
      const wrong = await answer('/answer/wrong', options);
      expect(await brokenRules(wrong)).toEqual([]);
    });

    it('needs no sideways scrolling', async () => {
      for (const link of [decisionLink, protocolLink]) {
        const page = await answer(link, options);
        const [content, window] = await page.evaluate(() => [
          document.documentElement.scrollWidth,
          document.documentElement.clientWidth,
        ]);
        expect(content).toBeLessThanOrEqual(window ?? 0);
      }
    });
  });

  it('breaks no rule in the dark', async () => {
    const page = await answer(next());
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await brokenRules(page)).toEqual([]);
    const decision = await answer(decisionLink);
    await decision.emulateMedia({ colorScheme: 'dark' });
    expect(await brokenRules(decision)).toEqual([]);
  });

  it('is answered with the keyboard alone, and without a script', async () => {
    const page = await answer(next());
    expect(await page.locator('script').count()).toBe(0);
    const tabTo = async (name: string): Promise<void> => {
      for (let step = 0; step < 40; step++) {
        await page.keyboard.press('Tab');
        const focused = await page.evaluate(() => {
          const at = document.activeElement as HTMLElement | null;
          const label = at instanceof HTMLTextAreaElement ? at.labels[0]?.textContent : at?.textContent;
          return (label ?? '').trim();
        });
        if (focused === name) return;
      }
      throw new Error(`The keyboard does not come to «${name}»`);
    };
    await tabTo('Den er ikke vår');
    await page.keyboard.press('Enter');
    await tabTo('Hvorfor ikke?');
    await page.keyboard.type('x'.repeat(3));
    await tabTo('Si fra at den ikke er deres');
    await page.keyboard.press('Enter');
    await page.getByText('AU finner en annen').waitFor();
    const focus = await page.evaluate(() => document.activeElement?.className);
    expect(focus).toContain('notice');
  });

  it('leads from what is wrong to the field, and keeps what was typed', async () => {
    const page = await answer(next());
    await page.getByText('Vi trenger mer tid').click();
    await page.getByLabel('Ønsket dato').fill('2027-01-26');
    await page.getByLabel('Hvorfor?', { exact: true }).fill('Kaia er våt.');
    await page.getByRole('button', { name: 'Be om lengre frist' }).click();
    await page.getByRole('link', { name: 'Ønsket dato' }).press('Enter');
    const field = page.getByLabel('Ønsket dato');
    expect(await field.evaluate((one) => one === document.activeElement)).toBe(true);
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    const described = (await field.getAttribute('aria-describedby')) ?? '';
    expect(await page.locator(`#${described}`).innerText()).toContain('ikke senere enn fristen');
    expect(await page.getByLabel('Hvorfor?', { exact: true }).inputValue()).toBe('Kaia er våt.');
  });

  it('changes its language where the reader says so, and stays in it', async () => {
    const page = await answer(next());
    await page.getByRole('link', { name: 'English' }).click();
    await page.getByRole('heading', { level: 1, name: /^Follow-up for/ }).waitFor();
    await page.getByRole('button', { name: 'Accept the follow-up' }).click();
    await page.getByText('You accepted this follow-up').waitFor();
    await page.getByRole('button', { name: 'Send us a new link' }).click();
    await page.getByRole('heading', { name: 'A new link is sent' }).waitFor();
    await page.getByRole('link', { name: 'Nynorsk' }).click();
    await page.getByText('De tok imot oppfølginga').waitFor();
  });
});

const mailsIn = async (outbox: string): Promise<{ subject: string; link: string }[]> => {
  const names = (await readdir(outbox)).filter((name) => name.endsWith('.eml')).sort();
  const mails = await Promise.all(
    names.map(async (name) => simpleParser(await readFile(join(outbox, name)))),
  );
  return mails.flatMap(({ subject = '', text = '' }) => {
    const link = /\/answer\/[\w-]{78}/.exec(text)?.[0];
    return link === undefined ? [] : [{ subject, link }];
  });
};
