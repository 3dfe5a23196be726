import {
  PHONE,
  dayInEnglish,
  dayInNorwegian,
  eventually,
  shownTexts,
  shownTitles,
  tabNames,
} from './stage.js';
import type { Stage } from './stage.js';

export function listsSuite({ open, served }: Stage): void {
  describe('shows', () => {
    it('what is overdue, for how long, whose it is and what was promised, the longest first', async () => {
      const { day, overdue } = served();
      const page = await open(`?at=${day}`);
      expect(await shownTexts(page)).toEqual(overdue.map(({ text }) => text));
      const rows = await page.getByRole('row').allInnerTexts();
      overdue.forEach(({ days, owner }, index) => {
        expect(rows[index + 1]).toContain(`${days} dager`);
        expect(rows[index + 1]).toContain(owner);
      });
    });

    it('its day in the heading and in the title of the document', async () => {
      const { day } = served();
      const page = await open(`?at=${day}`);
      await shownTexts(page);
      expect(await page.title()).toBe(`Over fristen per ${dayInNorwegian(day)} – Tingbok`);
      expect(await page.locator('main').innerText()).toContain(dayInNorwegian(day));
    });

    it('how many there are in each list', async () => {
      const { day, overdue, upcoming, withoutDate, withoutOwner } = served();
      const page = await open(`?at=${day}`);
      expect(await tabNames(page)).toEqual([
        `Over fristen ${overdue.length}`,
        `Kommer ${upcoming}`,
        `Uten dato ${withoutDate}`,
        `Uten ansvarlig ${withoutOwner}`,
      ]);
    });

    it('another list when its tab is chosen, and the former again on going back', async () => {
      const { day, upcoming, overdue } = served();
      const page = await open(`?at=${day}`);
      await page.getByRole('tab', { name: 'Kommer' }).click();
      await eventually(async () => (await shownTexts(page)).length, upcoming);
      expect(page.url()).toContain('list=upcoming');
      await page.goBack();
      await eventually(async () => (await shownTexts(page)).length, overdue.length);
    });

    it('that nothing is there, and for which day', async () => {
      const { emptyDay } = served();
      const page = await open(`?at=${emptyDay}`);
      await page
        .getByRole('heading', { name: `Ingenting er over fristen per ${dayInNorwegian(emptyDay)}` })
        .waitFor();
    });

    it('itself in English when asked, and remembers that', async () => {
      const { day } = served();
      const page = await open(`?at=${day}`);
      await page.getByText('English').click();
      await page.getByRole('heading', { level: 1, name: 'Overdue' }).waitFor();
      await eventually(() => page.title(), `Overdue on ${dayInEnglish(day)} – Tingbok`);
      await page.reload();
      await page.getByRole('heading', { level: 1, name: 'Overdue' }).waitFor();
      expect(await page.locator('html').getAttribute('lang')).toBe('en');
    });

    it('cards on a phone, without anything to scroll sideways to', async () => {
      const { day, overdue } = served();
      const page = await open(`?at=${day}`, PHONE);
      expect(await shownTexts(page)).toEqual(overdue.map(({ text }) => text));
      expect(await page.getByRole('table').count()).toBe(0);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    });

    it('itself in Nynorsk when asked, with the histories', async () => {
      const { day, overdue } = served();
      const page = await open(`?at=${day}`);
      await page.getByText('Nynorsk').click();
      await page.getByRole('tab', { name: 'Utan ansvarleg' }).waitFor();
      expect(await page.locator('html').getAttribute('lang')).toBe('nn');
      await page.getByRole('button', { name: `Historikk for: ${overdue[0]!.text}` }).click();
      await page
        .getByRole('dialog')
        .getByText(/^Registrert av/)
        .first()
        .waitFor();
      const history = await page.getByRole('dialog').innerText();
      expect(history).toContain('ansvaret');
      expect(history).not.toMatch(/January|February|Det som har skjedd/);
    });

    it.each([600, 960, 1_100, 1_151, 1_152])(
      'all of it in a window of %i, in any language',
      async (width) => {
        const page = await open(`?at=${served().day}`, { viewport: { width, height: 800 } });
        for (const language of ['Bokmål', 'Nynorsk', 'English']) {
          await page.getByText(language, { exact: true }).click();
          await shownTexts(page);
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
        }
      },
    );

    it('two hundred rows of a long list at first, and more on request', async () => {
      const { day } = served();
      const page = await open(`?at=${day}`, {}, (page) =>
        page.route('**/api/overdue*', async (route) => {
          const answer = await (await route.fetch()).json();
          const row = answer.overdue[0];
          const overdue = Array.from({ length: 450 }, (_, index) => ({ ...row, id: `long-${index}` }));
          await route.fulfill({ json: { ...answer, overdue } });
        }),
      );
      await eventually(() => shownTitles(page).count(), 200);
      await page.getByRole('button', { name: 'Vis 200 til' }).click();
      await page.getByRole('button', { name: 'Vis 50 til' }).click();
      await eventually(() => shownTitles(page).count(), 450);
      expect(await page.getByText('Viser bare de').count()).toBe(0);
    });

    it('that a list goes on, when it is as long as a list can be', async () => {
      const { day, overdue } = served();
      const page = await open(`?at=${day}`, {}, (page) =>
        page.route('**/api/overdue*', async (route) => {
          const answer = await (await route.fetch()).json();
          await route.fulfill({ json: { ...answer, longest: overdue.length } });
        }),
      );
      await page.getByRole('heading', { name: `Viser bare de ${overdue.length} første` }).waitFor();
    });

    it('only the list on paper', async () => {
      const page = await open(`?at=${served().day}`);
      await shownTexts(page);
      await page.emulateMedia({ media: 'print' });
      expect(await page.getByLabel('Søk i listen').isVisible()).toBe(false);
      expect(await page.getByRole('tab').first().isVisible()).toBe(false);
      expect(await page.getByRole('button', { name: /Historikk/ }).count()).toBe(0);
      expect(await page.getByRole('table').isVisible()).toBe(true);
    });
  });
}
