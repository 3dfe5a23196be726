import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import type { PageUnderTest } from '../page-under-test.js';
import type { Prepare } from '../windows.js';

/** What a suite gets: the running page, and a window on it as if it were new (`query` as in `?at=2023-06-12`). */
export type Stage = {
  served: () => PageUnderTest;
  open: (query: string, options?: BrowserContextOptions, prepare?: Prepare) => Promise<Page>;
};

export const PHONE: BrowserContextOptions = { viewport: { width: 320, height: 640 }, hasTouch: true };

/** An id that no follow-up has. */
export const MISSING = '00000000-0000-4000-8000-000000000000';

/** What the rows on the screen are about, table or cards. */
export function shownTitles(page: Page): Locator {
  return page.locator(':is(.record-table th[scope="row"], .record-card h3) > span:first-child');
}

/** Their texts, once there are any. */
export async function shownTexts(page: Page): Promise<string[]> {
  const titles = shownTitles(page);
  await titles.first().waitFor();
  return titles.allInnerTexts();
}

/** The lists, each with its number of rows. */
export async function tabNames(page: Page): Promise<string[]> {
  const tabs = page.getByRole('tab');
  await tabs.first().waitFor();
  return (await tabs.allInnerTexts()).map((text) => text.replace(/\s+/g, ' '));
}

export const dayInNorwegian = (day: string) => inWords(day, 'nb-NO');
export const dayInEnglish = (day: string) => inWords(day, 'en-GB');

function inWords(day: string, locale: string): string {
  return Temporal.PlainDate.from(day).toLocaleString(locale, { dateStyle: 'long' });
}

/** Asks again and again until the answer is the expected one, for at most five seconds. */
export async function eventually<Value>(ask: () => Promise<Value>, expected: Value): Promise<void> {
  const end = performance.now() + 5000;
  for (;;) {
    const answer = await ask();
    if (JSON.stringify(answer) === JSON.stringify(expected) || performance.now() > end) {
      return expect(answer).toEqual(expected);
    }
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
}
