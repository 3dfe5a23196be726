import type { Page } from 'playwright-core';
import { MISSING, dayInNorwegian, eventually, shownTexts } from './stage.js';
import type { Stage } from './stage.js';

const hasFocus = (page: Page, selector: string) =>
  page.evaluate((wanted) => document.activeElement?.matches(wanted), selector);

export function historySuite({ open, served }: Stage): void {
  const opened = async () => {
    const page = await open(`?at=${served().day}`);
    const button = page.getByRole('button', { name: `Historikk for: ${served().overdue[0]!.text}` });
    await button.click();
    return { page, button, dialog: page.getByRole('dialog', { name: served().overdue[0]!.text }) };
  };

  describe('tells the history of a follow-up', () => {
    it('in words, in a dialog named after it', async () => {
      const { dialog } = await opened();
      await dialog.getByText(served().history.before.nb).waitFor();
    });

    it('with what came after the day of the list kept apart', async () => {
      const { dialog } = await opened();
      const { day, history } = served();
      const later = dialog.locator('.history-later');
      await later.getByRole('heading', { name: `Skjedde etter ${dayInNorwegian(day)}` }).waitFor();
      expect(await later.innerText()).toContain(history.after.nb);
      expect(await later.innerText()).not.toContain(history.before.nb);
    });

    it('in English on the English page', async () => {
      const page = await open(`?at=${served().day}`);
      await shownTexts(page);
      await page.getByText('English').click();
      await page
        .getByRole('button', { name: /^History of:/ })
        .first()
        .click();
      await page.getByRole('dialog').getByText(served().history.before.en).waitFor();
    });

    it.each(['Escape', 'the button', 'a click beside it'])(
      'until it is closed by %s, and gives the focus back',
      async (way) => {
        const { page, button, dialog } = await opened();
        await dialog.getByText(served().history.before.nb).waitFor();
        if (way === 'Escape') await page.keyboard.press('Escape');
        else if (way === 'the button') await dialog.getByRole('button', { name: 'Lukk historikken' }).click();
        else await page.mouse.click(20, 400);
        await dialog.waitFor({ state: 'hidden' });
        expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
      },
    );

    it('or says that it cannot, and tries again', async () => {
      const page = await open(`?at=${served().day}`);
      await page.route('**/history*', (route) => route.abort());
      await page
        .getByRole('button', { name: /^Historikk for:/ })
        .first()
        .click();
      const retry = page.getByRole('dialog').getByRole('button', { name: 'Prøv igjen' });
      await retry.waitFor();
      await page.unroute('**/history*');
      await retry.click();
      await page.getByRole('dialog').getByText(served().history.before.nb).waitFor();
      expect(await hasFocus(page, 'dialog > h2')).toBe(true);
    });
  });

  describe('has the history in its address,', () => {
    const search = (page: Page) => () => Promise.resolve(new URL(page.url()).search);

    it('while it is open, so that the back button closes it and the forward button opens it', async () => {
      const { page, button, dialog } = await opened();
      const { day, overdue } = served();
      await dialog.getByText(served().history.before.nb).waitFor();
      expect(new URL(page.url()).search).toBe(`?at=${day}&followUp=${overdue[0]!.id}`);
      await page.goBack();
      await dialog.waitFor({ state: 'hidden' });
      expect(new URL(page.url()).search).toBe(`?at=${day}`);
      await eventually(() => button.evaluate((element) => element === document.activeElement), true);
      await page.goForward();
      await dialog.getByText(served().history.before.nb).waitFor();
    });

    it('and closing it by hand leaves nothing to go back from', async () => {
      const page = await open('?list=upcoming');
      const address = `?at=${served().day}`;
      await page.goto(`${served().url}/${address}`);
      await page.getByRole('button', { name: `Historikk for: ${served().overdue[0]!.text}` }).click();
      await page.getByRole('dialog').getByText(served().history.before.nb).waitFor();
      await page.keyboard.press('Escape');
      await eventually(search(page), address);
      await page.goBack();
      await eventually(search(page), '?list=upcoming');
    });

    it('as the link in a mail does, and gives the focus to the row', async () => {
      const { day, overdue } = served();
      const page = await open(`?at=${day}&followUp=${overdue[1]!.id}`);
      const dialog = page.getByRole('dialog', { name: overdue[1]!.text });
      await dialog.getByRole('heading', { name: 'Det som har skjedd' }).waitFor();
      await page.keyboard.press('Escape');
      await eventually(search(page), `?at=${day}`);
      expect(await page.getByRole('dialog').count()).toBe(0);
      await eventually(() => hasFocus(page, `#history-of-${overdue[1]!.id}`), true);
    });

    it('also of a follow-up that no list has, and gives the focus to the heading', async () => {
      const { day, closed } = served();
      const page = await open(`?at=${day}&followUp=${closed.id}`);
      const dialog = page.getByRole('dialog', { name: closed.text });
      await dialog.getByText('Historikk · Kvittert ut').waitFor();
      await dialog.getByRole('heading', { name: 'Det som har skjedd' }).waitFor();
      await dialog.getByRole('button', { name: 'Lukk historikken' }).click();
      await eventually(() => hasFocus(page, 'h1'), true);
      await eventually(search(page), `?at=${day}`);
    });

    it('and says when there is no such follow-up', async () => {
      const page = await open(`?followUp=${MISSING}`);
      const dialog = page.getByRole('dialog', { name: 'Historikk' });
      await dialog.getByRole('alert').getByText(`Ingen oppfølging har id-en «${MISSING}»`).waitFor();
      await page.keyboard.press('Escape');
      await eventually(search(page), '');
    });

    it('and says when there was none on the day of the list, and shows it as of today', async () => {
      const { closed, emptyDay } = served();
      const page = await open(`?at=${emptyDay}&followUp=${closed.id}`);
      const dialog = page.getByRole('dialog');
      await dialog.getByText(`hadde id-en «${closed.id}» per ${dayInNorwegian(emptyDay)}`).waitFor();
      await dialog.getByRole('button', { name: 'Vis dagens liste' }).click();
      await dialog.getByRole('heading', { name: closed.text }).waitFor();
      expect(new URL(page.url()).search).toBe(`?followUp=${closed.id}`);
    });

    it('and says when it could not be fetched, and tries again', async () => {
      const { day, closed } = served();
      const cut = `**/api/follow-ups/${closed.id}?*`;
      const page = await open(`?at=${day}&followUp=${closed.id}`, {}, (page) =>
        page.route(cut, (route) => route.fulfill({ status: 500 })),
      );
      const dialog = page.getByRole('dialog');
      const retry = dialog.getByRole('button', { name: 'Prøv igjen' });
      await retry.waitFor();
      await page.unroute(cut);
      await retry.click();
      await dialog.getByRole('heading', { name: closed.text }).waitFor();
      expect(await hasFocus(page, 'dialog > h2')).toBe(true);
    });
  });
}
