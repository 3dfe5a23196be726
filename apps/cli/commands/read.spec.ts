import { resolve } from 'node:path';
import { readerForTests } from '../../../libs/application/testing.js';
import type { Streams } from '../print/screen.js';
import { run } from '../run.js';

const sample = resolve('docs/samples/referat-havneutvalget.txt');

const reads = async (...argv: string[]) => {
  const said = { out: '', err: '' };
  const streams: Streams = {
    out: { write: (text) => (said.out += text) },
    err: { write: (text) => (said.err += text) },
  };
  const code = await run(['read', sample, ...argv], {}, streams, () => readerForTests);
  return { code, ...said };
};

describe('Reading minutes', () => {
  it('tells below each finding which rule found it and why, when asked to explain', async () => {
    const { out } = await reads('--explain');
    expect(out).toMatch(/date +head-label-date: a label in the head says what its line is/);
    expect(out).toMatch(/a1 [^]*Frist +2027-02-01[^]*Regel +owner-known: [^]*a2 /);
    expect((await reads()).out).not.toMatch(/Regel/);
  });

  it('gives programs the explanation beside the reading', async () => {
    const [told] = JSON.parse((await reads('--explain', '--json')).out) as { explanation: object }[];
    expect(told?.explanation).toMatchObject({ 'item 1': [expect.stringMatching(/^item-/)] });
    const [untold] = JSON.parse((await reads('--json')).out) as object[];
    expect(untold).not.toHaveProperty('explanation');
  });

  it('reads without the rules that are named', async () => {
    const { out } = await reads('--without', 'deadline-date', '--without', 'deadline-month', '--explain');
    expect(out).not.toMatch(/deadline-date|deadline-month/);
  });

  it('answers a rule that there is not with those there are', async () => {
    const { code, err } = await reads('--without', 'deadline-moon');
    expect(code).toBe(2);
    expect(err).toMatch(/«deadline-moon».*deadline-week/);
  });
});
