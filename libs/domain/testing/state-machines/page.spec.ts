import { readFileSync } from 'node:fs';
import { machines } from './machines.js';
import { pageOf, unreachedIn } from './page.js';

const DRAWN = new URL('../../../../docs/state-machines.md', import.meta.url);
const RENEW = 'node infra/run/draw-state-machines.mjs';

describe('The lives of the aggregates', () => {
  const all = machines();

  it.each(all.map((machine) => [machine.name, machine] as const))(
    'of a %s: every stage that its type names can be reached',
    (_, machine) => {
      expect(unreachedIn(machine)).toEqual([]);
    },
  );

  it('are drawn in docs/state-machines.md as the code has them', () => {
    const isDrawn = readFileSync(DRAWN, 'utf8') === pageOf(all);
    expect(isDrawn ? 'as the code has it' : `not as the code has it; renew it: ${RENEW}`).toBe(
      'as the code has it',
    );
  });
});
