import { dayInNorwegian, shownTexts } from './stage.js';
import type { Stage } from './stage.js';

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
    });
  });
}
