import type { Page } from 'playwright-core';
import { eventually, shownTexts } from './stage.js';
import type { Stage } from './stage.js';

const API = '**/api/**';
const problem = (status: number, title: string, detail: string) => ({
  status,
  contentType: 'application/problem+json',
  body: JSON.stringify({ type: 'about:blank', title, status, detail }),
});

/** Lets through only those who carry the token. */
async function lock(page: Page, token: string): Promise<void> {
  await page.route(API, (route) =>
    route.request().headers()['authorization'] === `Bearer ${token}`
      ? route.continue()
      : route.fulfill(problem(401, 'Mangler nøkkel', 'Send en nøkkel.')),
  );
}

export function failuresSuite({ open, served }: Stage): void {
  const texts = () => served().overdue.map(({ text }) => text);

  describe('says what to do when', () => {
    it('the service is gone, and finds it again', async () => {
      const page = await open(`?at=${served().day}`, {}, (page) => page.route(API, (route) => route.abort()));
      await page.getByRole('alert').getByText('Får ikke kontakt med Tingbok').waitFor();
      await page.unroute(API);
      await page.getByRole('button', { name: 'Prøv igjen' }).click();
      await eventually(() => shownTexts(page), texts());
      expect(await page.getByRole('alert').count()).toBe(0);
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
    });

    it('the service fails, in its own words', async () => {
      const broken = problem(500, 'Listen kunne ikke leses', 'Databasen svarte ikke.');
      const page = await open(`?at=${served().day}`, {}, (page) =>
        page.route(API, (route) => route.fulfill(broken)),
      );
      const alert = page.getByRole('alert');
      await alert.getByText('Listen kunne ikke leses').waitFor();
      expect(await alert.innerText()).toContain('Databasen svarte ikke.');
    });

    it.each(['at=2023-02-30', 'at=12.06.2023', 'known=i+fjor'])(
      'the address has a date that is none: %s',
      async (query) => {
        const page = await open(`?${query}`);
        const value = new URLSearchParams(query).values().next().value;
        await page.getByRole('alert').getByText(`«${value}» er ikke en dato`).waitFor();
        await page.getByRole('button', { name: 'Vis dagens liste' }).click();
        await page.getByRole('tab').first().waitFor();
        expect(new URL(page.url()).search).toBe('');
      },
    );

    it('the service wants a token, which it keeps for this tab only and sends along', async () => {
      const page = await open(`?at=${served().day}`, {}, (page) => lock(page, 'right-one'));
      const field = page.getByLabel('Tilgangsnøkkel');
      await page.getByRole('button', { name: 'Fortsett' }).click();
      await page.getByText('Skriv inn nøkkelen.').waitFor();
      await field.fill('wrong-one');
      await page.keyboard.press('Enter');
      await page.getByText('Nøkkelen ble ikke godtatt').waitFor();
      expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
      await field.fill('right-one');
      await page.keyboard.press('Enter');
      await eventually(() => shownTexts(page), texts());
      const kept = await page.evaluate(() => [Object.values(sessionStorage), Object.values(localStorage)]);
      expect(kept).toEqual([['right-one'], []]);
      expect(page.url()).not.toContain('right-one');
    });
  });

  describe('does not stay white when the service answers', () => {
    it('something that is no list', async () => {
      const page = await open(`?at=${served().day}`, {}, (page) =>
        page.route(API, (route) => route.fulfill({ json: { at: served().day } })),
      );
      await page.getByRole('alert').getByText('Siden stanset').waitFor();
      await page.getByRole('button', { name: 'Last siden på nytt' }).waitFor();
    });

    it('with a page instead of data', async () => {
      const page = await open(`?at=${served().day}`, {}, (page) =>
        page.route(API, (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html>' })),
      );
      await page.getByRole('alert').getByText('Noe gikk galt hos Tingbok').waitFor();
    });
  });

  describe('while it waits', () => {
    it('says that it fetches the list', async () => {
      let answer = () => {};
      const asked = new Promise<void>((resolve) => (answer = resolve));
      const page = await open(`?at=${served().day}`, {}, (page) =>
        page.route(API, async (route) => {
          await asked;
          await route.continue();
        }),
      );
      await eventually(() => page.getByRole('status').first().innerText(), 'Henter listen …');
      answer();
      await eventually(() => shownTexts(page), texts());
    });
  });
}
