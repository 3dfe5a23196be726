import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/** Done to a page before it goes to its address. */
export type Prepare = (page: Page) => Promise<unknown>;

/** The windows of a suite. A window is used again by the next test: opening one costs more than most tests. */
export type Windows = {
  open: (address: string, options?: BrowserContextOptions, prepare?: Prepare) => Promise<Page>;
  /** What no visit may cause, since it was last asked; leaves every window as if it were new. */
  leave: () => Promise<string[]>;
};

/** One window for each kind of reader. */
export function openWindows(browser: Browser): Windows {
  const pages = new Map<string, Promise<Page>>();
  const used = new Set<Page>();
  let troubles: string[] = [];

  const newPage = async (origin: string, options: BrowserContextOptions): Promise<Page> => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
    const page = await context.newPage();
    page.on('pageerror', (error) => troubles.push(`error: ${error.message}`));
    page.on('request', (request) => {
      if (new URL(request.url()).origin !== origin) troubles.push(`request to elsewhere: ${request.url()}`);
    });
    page.on('console', (message) => {
      if (/content security policy|warning:/i.test(message.text()))
        troubles.push(`console: ${message.text()}`);
    });
    return page;
  };

  const open: Windows['open'] = async (address, options = {}, prepare) => {
    const kind = JSON.stringify(options);
    const opened = pages.get(kind) ?? newPage(new URL(address).origin, options);
    pages.set(kind, opened);
    const page = await opened;
    used.add(page);
    await prepare?.(page);
    await page.goto(address);
    return page;
  };

  const leave: Windows['leave'] = async () => {
    await Promise.all([...used].map(forget));
    used.clear();
    const told = troubles;
    troubles = [];
    return told;
  };

  return { open, leave };
}

/** Forgets what a reader has chosen, typed or pointed at, and what a test put in the way. */
async function forget(page: Page): Promise<void> {
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await page.emulateMedia({ media: null });
  await page.mouse.move(0, 0);
  await page.evaluate(() => {
    localStorage.clear();
    sessionStorage.clear();
  });
}
