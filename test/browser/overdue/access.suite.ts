import type { Page } from 'playwright-core';
import { brokenRules } from '../broken-rules.js';
import { MISSING, PHONE, eventually, shownTexts } from './stage.js';
import type { Stage } from './stage.js';

/** The name and kind of what has the focus, and whether one can see that it has. */
async function focused(page: Page): Promise<{ label: string; visible: boolean }> {
  return page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    const style = getComputedStyle(element);
    const around = getComputedStyle(element.parentElement ?? element);
    const input = element as HTMLInputElement;
    const label = element.getAttribute('aria-label') ?? input.labels?.[0]?.innerText ?? element.innerText;
    const ringed = [style, around].some(
      ({ outlineStyle, boxShadow }) => outlineStyle !== 'none' || boxShadow !== 'none',
    );
    return {
      label: label.replace(/\s+/g, ' ').trim(),
      visible: ringed || style.textDecorationLine === 'underline',
    };
  });
}

/** Presses Tab until something with that name has the focus; everything on the way must show its focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  const passed: string[] = [];
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press('Tab');
    const { label, visible } = await focused(page);
    passed.push(label);
    expect([label, visible]).toEqual([label, true]);
    if (label.startsWith(name)) return;
  }
  throw new Error(`Tab never came to "${name}", only to: ${passed.join(' | ')}`);
}

export function accessSuite({ open, served }: Stage): void {
  describe('can be used by everyone:', () => {
    const states: [string, () => Promise<Page>][] = [
      ['the list', () => open(`?at=${served().day}`)],
      ['what comes', () => open(`?at=${served().day}&list=upcoming`)],
      ['what has no date', () => open(`?at=${served().day}&list=withoutDate`)],
      [
        'what nobody is responsible for',
        () => open(`?at=${served().day}&list=withoutOwner&known=${served().day}`),
      ],
      ['the list in the dark', () => open(`?at=${served().day}`, { colorScheme: 'dark' })],
      ['the list on a phone', () => open(`?at=${served().day}`, PHONE)],
      ['the phone in the dark', () => open(`?at=${served().day}`, { ...PHONE, colorScheme: 'dark' })],
      ['an empty list', () => open(`?at=${served().emptyDay}`)],
      ['a search without hits', () => open(`?at=${served().day}&search=qqq`)],
      ['a bad date', () => open('?at=2023-02-30')],
    ];

    it.each(states)('%s breaks no rule in either language', async (_state, opening) => {
      const page = await opening();
      await page.locator(':is([role=tab], [role=alert])').first().waitFor();
      expect(await brokenRules(page)).toEqual([]);
      await page.getByText('English').click();
      await eventually(async () => page.locator('html').getAttribute('lang'), 'en');
      expect(await brokenRules(page)).toEqual([]);
    });

    it.each(['abort', 'unauthorized'])('a failure breaks no rule: %s', async (way) => {
      const page = await open(`?at=${served().day}`, {}, (page) =>
        page.route('**/api/**', (route) =>
          way === 'abort' ? route.abort() : route.fulfill({ status: 401 }),
        ),
      );
      await page.getByText(way === 'abort' ? 'Får ikke kontakt' : 'Du trenger en tilgangsnøkkel').waitFor();
      expect(await brokenRules(page)).toEqual([]);
    });

    it.each([
      ['a wide screen', {}],
      ['a phone', PHONE],
      ['a dark screen', { colorScheme: 'dark' as const }],
    ])('the history breaks no rule on %s', async (_screen, options) => {
      const page = await open(`?at=${served().day}`, options);
      await page
        .getByRole('button', { name: /^Historikk for:/ })
        .first()
        .click();
      await page.getByText(served().history.before.nb).waitFor();
      expect(await brokenRules(page)).toEqual([]);
    });

    it.each([
      ['of a closed follow-up', () => served().closed.id, 'Historikk · Kvittert ut'],
      ['of none', () => MISSING, 'Oppfølgingen finnes ikke'],
    ])('a link to the history %s breaks no rule', async (_what, id, shown) => {
      const page = await open(`?followUp=${id()}`);
      await page.getByRole('dialog').getByText(shown).waitFor();
      expect(await brokenRules(page)).toEqual([]);
    });

    it('the keyboard reaches the day, changes it, opens a history and comes back', async () => {
      const { day, overdue } = served();
      const page = await open(`?at=${day}`);
      await shownTexts(page);
      await page.keyboard.press('Tab');
      expect((await focused(page)).label).toBe('Hopp til innholdet');
      await tabTo(page, 'Vis listen slik den var på dato');
      await page.keyboard.press('ArrowUp');
      await eventually(async () => new URL(page.url()).searchParams.get('at') === day, false);
      await page.keyboard.press('ArrowDown');
      await eventually(async () => new URL(page.url()).searchParams.get('at'), day);
      await eventually(
        () => shownTexts(page),
        overdue.map(({ text }) => text),
      );
      await tabTo(page, 'Historikk for');
      await page.keyboard.press('Enter');
      await page.getByRole('dialog').getByText(served().history.before.nb).waitFor();
      expect((await focused(page)).label).toBe('Lukk historikken');
      await page.keyboard.press('Enter');
      await page.getByRole('dialog').waitFor({ state: 'hidden' });
      expect((await focused(page)).label).toContain(overdue[0]!.text);
    });

    it('the skip link leads past the header', async () => {
      const page = await open(`?at=${served().day}`);
      await shownTexts(page);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
    });

    it('the tabs are walked with the arrows', async () => {
      const page = await open(`?at=${served().day}`);
      await page.getByRole('tab', { name: 'Over fristen' }).focus();
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Enter');
      await eventually(() => page.getByRole('tab', { name: 'Kommer' }).getAttribute('aria-selected'), 'true');
    });

    it('nothing moves for those who ask for stillness', async () => {
      const page = await open(`?at=${served().day}`, { reducedMotion: 'reduce' });
      await page
        .getByRole('button', { name: /^Historikk for:/ })
        .first()
        .click();
      const dialog = page.getByRole('dialog');
      await dialog.waitFor();
      expect(await dialog.evaluate((element) => getComputedStyle(element).animationName)).toBe('none');
      expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
    });
  });
}
