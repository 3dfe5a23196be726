/*
 * Draws docs/state-machines.md from the deciders; with --check it only says whether the page is as the code
 * has it. Runs from the sources, so that nothing needs to be built first.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { become } from './child.mjs';
import { inRoot, node26 } from './paths.mjs';

const PAGE = inRoot('docs', 'state-machines.md');
const RENEW = 'node infra/run/draw-state-machines.mjs';

const drawnNow = () => {
  try {
    return readFileSync(PAGE, 'utf8');
  } catch {
    return '';
  }
};

const draw = async (isCheck) => {
  await import('../../test/support/typescript-hooks.mjs');
  const machines = await import('../../libs/domain/testing/state-machines/machines.ts');
  const { pageOf, unreachedIn } = await import('../../libs/domain/testing/state-machines/page.ts');
  const all = machines.machines();
  const unreached = all.flatMap((machine) =>
    unreachedIn(machine).map((stage) => `${machine.name}: ${stage}`),
  );
  if (unreached.length > 0) throw new Error(`No command leads to: ${unreached.join(', ')}`);
  const page = pageOf(all);
  if (page === drawnNow()) return 'docs/state-machines.md is as the code has it';
  if (isCheck) throw new Error(`docs/state-machines.md is not as the code has it; renew it: ${RENEW}`);
  writeFileSync(PAGE, page);
  return 'docs/state-machines.md is renewed';
};

const isNew = Number(process.versions.node.split('.')[0]) >= 26;
if (!isNew) {
  become(node26(), ['--no-warnings', fileURLToPath(import.meta.url), ...process.argv.slice(2)]);
} else {
  try {
    console.log(await draw(process.argv.includes('--check')));
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
