import { PHONE, dayInNorwegian, eventually, shownTexts } from './stage.js';
import type { Stage } from './stage.js';

const after = (day: string, days: number) => Temporal.PlainDate.from(day).add({ days }).toString();

export function choicesSuite({ open, served }: Stage): void {
  const texts = () => served().overdue.map(({ text }) => text);

  describe('can be asked', () => {
    it('for today, which the service decides, by an address that says nothing', async () => {
      const asked: string[] = [];
      const page = await open('', {}, (page) =>
        page.route('**/api/overdue*', (route) => {
          asked.push(new URL(route.request().url()).search);
          return route.continue();
        }),
      );
      await page.getByRole('tab').first().waitFor();
      expect(asked).toEqual(['']);
      expect(await page.getByRole('button', { name: 'Vis dagens liste' }).count()).toBe(0);
    });

    it('for another day, and tells how many rows it has', async () => {
      const { day, overdue } = served();
      const page = await open(`?at=${after(day, 5)}`);
      await page.getByLabel('Vis listen slik den var på dato').fill(day);
      await eventually(() => page.title(), `Over fristen per ${dayInNorwegian(day)} – Tingbok`);
      expect(new URL(page.url()).searchParams.get('at')).toBe(day);
      const told = `${overdue.length} oppfølginger over fristen per ${dayInNorwegian(day)}`;
      await eventually(() => page.getByRole('status').first().innerText(), told);
    });

    it('for the day before and the day after, and goes back to either', async () => {
      const { day } = served();
      const page = await open(`?at=${day}`);
      const at = async () => new URL(page.url()).searchParams.get('at');
      await page.getByRole('button', { name: 'Dagen før' }).click();
      await eventually(at, after(day, -1));
      await page.getByRole('button', { name: 'Dagen etter' }).click();
      await page.getByRole('button', { name: 'Dagen etter' }).click();
      await eventually(at, after(day, 1));
      await page.goBack();
      await eventually(at, day);
      await eventually(() => page.getByLabel('Vis listen slik den var på dato').inputValue(), day);
      await page.getByRole('button', { name: 'I dag' }).click();
      await eventually(at, null);
    });

    it('for what was known on a day, and says so', async () => {
      const { day } = served();
      const page = await open(`?at=${day}`);
      await page.getByText('Slik det var kjent').click();
      const asked = page.waitForRequest((request) => request.url().includes(`known=${after(day, -10)}`));
      await page.getByLabel('Vis bare det som var registrert til og med').fill(after(day, -10));
      await asked;
      await page.getByText(`slik det var kjent ${dayInNorwegian(after(day, -10))}`).waitFor();
      await page.getByRole('button', { name: 'Vis alt som er kjent nå' }).click();
      await eventually(async () => new URL(page.url()).searchParams.get('known'), null);
    });

    it('for one body', async () => {
      const { day, overdue } = served();
      const page = await open(`?at=${day}`);
      await shownTexts(page);
      const body = overdue.at(-1)?.body ?? '';
      await page.getByLabel('Organ').selectOption(body);
      const ofBody = overdue.filter((row) => row.body === body).map(({ text }) => text);
      await eventually(() => shownTexts(page), ofBody);
      expect(ofBody.length).toBeLessThan(overdue.length);
      expect(await page.locator('.overdue-heading').innerText()).toContain(body);
    });

    it('for rows with certain words, and to forget them', async () => {
      const { day, overdue } = served();
      const page = await open(`?at=${day}`);
      const search = page.getByLabel('Søk i listen');
      await search.fill(overdue[1]!.text.toUpperCase());
      await eventually(() => shownTexts(page), [overdue[1]!.text]);
      await page.getByText(`Viser 1 av ${overdue.length}`).waitFor();
      await search.fill('finnes sikkert ikke');
      await page.getByRole('heading', { name: 'Ingen treff på «finnes sikkert ikke»' }).waitFor();
      await page.getByRole('tabpanel').getByRole('button', { name: 'Tøm søket' }).click();
      await eventually(() => shownTexts(page), texts());
      expect(await search.inputValue()).toBe('');
    });

    it('to order the rows by a column, and to turn the order', async () => {
      const { day } = served();
      const page = await open(`?at=${day}`);
      const days = page.getByRole('columnheader', { name: 'Over fristen' });
      await eventually(() => days.getAttribute('aria-sort'), 'descending');
      await days.getByRole('button').click();
      await eventually(() => days.getAttribute('aria-sort'), 'ascending');
      expect(await shownTexts(page)).toEqual(texts().toReversed());
      await page.getByRole('columnheader', { name: 'Ansvarlig' }).getByRole('button').click();
      expect(await days.getAttribute('aria-sort')).toBe('none');
      const byOwner = served().overdue.toSorted((a, b) => a.owner.localeCompare(b.owner, 'nb'));
      await eventually(
        () => shownTexts(page),
        byOwner.map(({ text }) => text),
      );
    });

    it('to order the cards on a phone', async () => {
      const page = await open(`?at=${served().day}`, PHONE);
      await page.getByLabel('Sorter etter').selectOption('Færrest dager over fristen først');
      await eventually(() => shownTexts(page), texts().toReversed());
    });

    it('for all of it at once by a link', async () => {
      const { day, overdue } = served();
      const word = encodeURIComponent(overdue[0]!.text.slice(0, 12));
      const page = await open(`?at=${day}&search=${word}&sort=days&known=${day}`);
      expect(await shownTexts(page)).toContain(overdue[0]!.text);
      expect(await page.getByLabel('Søk i listen').inputValue()).toBe(overdue[0]!.text.slice(0, 12));
      expect(await page.getByLabel('Vis bare det som var registrert til og med').inputValue()).toBe(day);
      const sorted = page.getByRole('columnheader', { name: 'Over fristen' });
      expect(await sorted.getAttribute('aria-sort')).toBe('ascending');
    });
  });
}
