import type { Browser } from 'playwright-core';
import { openBrowser } from '../support/chromium.js';
import { builtWeb } from './built-web.js';
import { startCannedService } from './canned-service.js';
import { accessSuite } from './overdue/access.suite.js';
import { choicesSuite } from './overdue/choices.suite.js';
import { failuresSuite } from './overdue/failures.suite.js';
import type { Stage } from './overdue/stage.js';
import type { PageUnderTest } from './page-under-test.js';
import { openWindows } from './windows.js';
import type { Windows } from './windows.js';

/** Where the page and its api are: canned here, so that they can be any and can fail in any way. */
const start = (): Promise<PageUnderTest> => startCannedService(builtWeb());

describe('the overdue page', () => {
  let browser: Browser;
  let served: PageUnderTest;
  let windows: Windows;

  beforeAll(async () => {
    served = await start();
    browser = await openBrowser();
    windows = openWindows(browser);
  }, 120_000);

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

  choicesSuite(stage);
  failuresSuite(stage);
  accessSuite(stage);
});
