import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Every accessibility rule that the page breaks, with the place; empty is right. */
export async function brokenRules(page: Page): Promise<string[]> {
  // Colours half way through a transition are nobody's fault.
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map((each) => each.finished)));
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe);
  return page.evaluate(async (values) => {
    const { axe: run } = globalThis as unknown as { axe: Axe };
    const { violations } = await run.run(document, {
      runOnly: { type: 'tag', values },
      resultTypes: ['violations'],
    });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
    );
  }, RULES);
}

type Axe = {
  run: (
    root: Document,
    options: { runOnly: { type: 'tag'; values: string[] }; resultTypes: ['violations'] },
  ) => Promise<{ violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] }>;
};
