import type { Browser } from 'playwright-core';
import { openBrowser } from '../support/chromium.js';
import { builtWeb } from './built-web.js';
import { startCannedService } from './canned-service.js';
import { accessSuite } from './overdue/access.suite.js';
import { choicesSuite } from './overdue/choices.suite.js';
import { failuresSuite } from './overdue/failures.suite.js';
import { historySuite } from './overdue/history.suite.js';
import { listsSuite } from './overdue/lists.suite.js';
import type { PageUnderTest } from './page-under-test.js';
import { visit } from './visit.js';
import type { Visit } from './visit.js';

/** Where the page and its api are: canned here; the real program is another function like it. */
const start = (): Promise<PageUnderTest> => startCannedService(builtWeb());

describe('the overdue page', () => {
  let browser: Browser;
  let served: PageUnderTest;
  let visits: Visit[] = [];

  beforeAll(async () => {
    served = await start();
    browser = await openBrowser();
  }, 120_000);

  afterEach(async () => {
    const troubles = visits.flatMap((each) => each.troubles);
    await Promise.all(visits.map((each) => each.leave()));
    visits = [];
    expect(troubles).toEqual([]);
  });

  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });

  const stage = {
    served: () => served,
    open: async (query: string, options = {}) => {
      const opened = await visit(browser, `${served.url}/${query}`, options);
      visits.push(opened);
      return opened.page;
    },
  };

  listsSuite(stage);
  choicesSuite(stage);
  historySuite(stage);
  failuresSuite(stage);
  accessSuite(stage);
});
