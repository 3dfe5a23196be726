import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../support/chromium.js';
import { brokenRules } from './broken-rules.js';
import { IMPORTED_ON, startImportedService } from './imported-service.js';
import type { ImportedService } from './imported-service.js';
import { historySuite } from './overdue/history.suite.js';
import { listsSuite } from './overdue/lists.suite.js';
import { MISSING, PHONE, dayInNorwegian, eventually, shownTexts, tabNames } from './overdue/stage.js';
import type { Stage } from './overdue/stage.js';
import { openWindows } from './windows.js';
import type { Windows } from './windows.js';

/** The suites of the lists and the histories run here, where nothing about them is canned. */
describe('the overdue page of the real service', () => {
  let browser: Browser;
  let served: ImportedService;
  let windows: Windows;

  beforeAll(async () => {
    [served, browser] = await Promise.all([startImportedService(), openBrowser()]);
    windows = openWindows(browser);
  }, 150_000);

  afterEach(async () => {
    expect(await windows.leave()).toEqual([]);
  });

  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });

  const stage: Stage = {
    served: () => served,
    open: (query, ...rest) => windows.open(`${served.url}/${query}`, ...rest),
  };
  const { open } = stage;

  it('comes with a policy that lets nothing in from elsewhere', async () => {
    const { headers } = await fetch(served.url);
    expect(headers.get('content-security-policy')).toContain("default-src 'self'");
  });

  describe('on the day of the import', () => {
    it('shows that nothing is overdue yet, and what comes, by the clock of the service', async () => {
      const page = await open('');
      await page
        .getByRole('heading', { name: `Ingenting er over fristen per ${dayInNorwegian(IMPORTED_ON)}` })
        .waitFor();
      await page.getByRole('tab', { name: 'Kommer' }).click();
      expect(await shownTexts(page)).toEqual([
        expect.stringMatching(/^Havnekontoret henter inn tre tilbud på nye flytebrygger\./),
        'Erfaringene fra i fjor settes opp på møtet i Kulturutvalget 9. februar.',
        'Ingrid Solvang kunngjør de nye prisene på nettsiden innen 15. april.',
      ]);
    });

    it('tells what has no date in the words of the minutes', async () => {
      const page = await open('?list=withoutDate');
      expect(await shownTexts(page)).toEqual(['Lyktene skal kontrolleres på nytt etter påske.']);
      expect(await page.getByRole('row').locator('q').allInnerTexts()).toEqual(['etter påske']);
    });
  });

  describe('on days to come', () => {
    it('shows what will be overdue, for how long and whose it is', async () => {
      const page = await open(`?at=${served.day}`);
      await shownTexts(page);
      const [first, second] = (await page.getByRole('row').allInnerTexts()).slice(1);
      for (const part of ['11 dager', 'Terje Nygård', 'Medvirker: Havnekontoret', '1. februar 2027', 'Sak 2'])
        expect(first).toContain(part);
      for (const part of ['3 dager', '9. februar 2027', 'Møtet «Kulturutvalget»', 'Sak 5'])
        expect(second).toContain(part);
    });

    it('and all three when the last deadline is over', async () => {
      const page = await open('?at=2027-04-20');
      expect(await shownTexts(page)).toHaveLength(3);
      const days = await page.locator('td[data-column="days"]').allInnerTexts();
      expect(days).toEqual(['78 dager', '70 dager', '5 dager']);
    });
  });

  describe('two months later, when reminders have gone out,', () => {
    beforeAll(() => served.moveTo('2027-02-16'), 120_000);

    listsSuite(stage);
    historySuite(stage);

    it('shows what was known on a day', async () => {
      const page = await open(`?at=${served.day}&known=2026-11-21`);
      await page.getByText(`slik det var kjent ${dayInNorwegian('2026-11-21')}`).waitFor();
      expect(await tabNames(page)).toEqual(['Over fristen 0', 'Kommer 0', 'Uten dato 0', 'Uten ansvarlig 0']);
    });

    it('names the program, and no code, as the one who recorded what it did itself', async () => {
      const page = await open(`?at=${served.day}&followUp=${served.overdue[0]!.id}`);
      const recorded = page.getByRole('dialog').getByText(/^Registrert av/);
      await eventually(
        () => recorded.allInnerTexts(),
        ['Registrert av Tingbok, 22. november 2026 kl. 09:00'],
      );
    });

    it('names who reported it done by the way they came', async () => {
      const page = await open(`?followUp=${served.closed.id}`);
      const dialog = page.getByRole('dialog');
      await dialog.getByText('Meldt utført: Programmet er sendt.').waitFor();
      await dialog.getByText('Registrert av en med tilgangsnøkkel').first().waitFor();
    });
  });

  describe('can be used by everyone:', () => {
    const inEnglish = async (page: Page) => {
      await page.evaluate(() => localStorage.setItem('tingbok.language', 'en'));
      await page.reload();
    };
    const states: [string, string, string, string][] = [
      ['today’s list', '', 'Åpne oppfølginger', 'Open follow-ups'],
      ['what has no date', '?list=withoutDate', 'etter påske', 'etter påske'],
      ['an empty day', '?at=2026-11-01', 'Ingenting er over fristen', 'Nothing is overdue'],
      ['a history', '', 'Det som har skjedd', 'What has happened'],
      [
        'a history of none',
        `?followUp=${MISSING}`,
        'Oppfølgingen finnes ikke',
        'The follow-up does not exist',
      ],
    ];
    const queryOf = (state: string, query: string) =>
      state === 'a history' ? `?at=${served.day}&followUp=${served.overdue[0]!.id}` : query;

    describe.each([
      ['a desktop', {}],
      ['a phone', PHONE],
    ])('on %s', (_device, options) => {
      it.each(states)('%s breaks no rule in either language', async (state, query, shown, shownInEnglish) => {
        const page = await open(queryOf(state, query), options);
        await page.getByText(shown).first().waitFor();
        expect(await brokenRules(page)).toEqual([]);
        await inEnglish(page);
        await page.getByText(shownInEnglish).first().waitFor();
        expect(await brokenRules(page)).toEqual([]);
      });
    });
  });
});
