import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** One reader with a window of their own; `troubles` gathers what no visit may cause. */
export type Visit = { page: Page; troubles: string[]; leave: () => Promise<void> };

export async function visit(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const troubles: string[] = [];
  const origin = new URL(address).origin;
  page.on('pageerror', (error) => troubles.push(`error: ${error.message}`));
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== origin) troubles.push(`request to elsewhere: ${request.url()}`);
  });
  page.on('console', (message) => {
    if (/content security policy|warning:/i.test(message.text())) troubles.push(`console: ${message.text()}`);
  });
  await page.goto(address);
  return { page, troubles, leave: () => context.close() };
}

/** Every accessibility rule that the page breaks, with the place; empty is right. */
export async function brokenRules(page: Page): Promise<string[]> {
  // Colours half way through a transition are nobody's fault.
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map((each) => each.finished)));
  await page.evaluate(axe);
  return page.evaluate(async (values) => {
    const { axe: run } = globalThis as unknown as { axe: Axe };
    const { violations } = await run.run(document, { runOnly: { type: 'tag', values } });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
    );
  }, RULES);
}

type Axe = {
  run: (
    root: Document,
    options: { runOnly: { type: 'tag'; values: string[] } },
  ) => Promise<{ violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] }>;
};
