import { temporaryFolder, type TemporaryFolder } from '../../../test/support/temporary-folder.js';
import { run } from '../run.js';

describe('tingbok simulate', () => {
  let folder: TemporaryFolder;
  beforeAll(async () => {
    folder = await temporaryFolder();
  });
  afterAll(() => folder.remove());

  const call = async (...args: readonly string[]) => {
    const said = { out: '', err: '' };
    const to = (where: 'out' | 'err') => ({ write: (text: string) => (said[where] += text) });
    const code = await run([...args], { DATA_DIR: folder.path }, { out: to('out'), err: to('err') });
    return { code, ...said };
  };
  const small = ['simulate', '--counties', '1', '--bodies', '1', '--years', '1'];

  it('fills an empty log, and the lists are there', async () => {
    const { code, out } = await call(...small, '--json');
    expect(code).toBe(0);
    const answer = JSON.parse(out) as { events: number; written: number; position: string };
    expect(answer).toMatchObject({ counties: 1, seed: 1, from: '2015-01-01', written: answer.events });
    expect(answer.position).toBe(String(answer.events));
    const listed = await call('overdue', '--at', '2015-12-31', '--json');
    expect(listed.out).toContain('2015-');
  }, 300_000);

  it('again with more years goes on; with another seed it is refused', async () => {
    const longer = await call(...small.slice(0, -1), '2');
    expect(longer).toMatchObject({ code: 0, err: '' });
    expect(longer.out).toMatch(/^\d+ hendelser er skrevet; \d+ var i loggen fra før\./);
    const other = await call(...small, '--seed', '2');
    expect(other.code).toBe(1);
    expect(other.err).toContain('Loggen her er ikke tom');
  }, 300_000);

  it('does not write a log that ends in the future', async () => {
    const { code, err } = await call(...small, '--from', '2990-01-01');
    expect(code).toBe(1);
    expect(err).toContain('en logg kommer ikke fra framtiden');
  }, 300_000);

  it.each(['0', '-3', '1.5', 'many'])('says that «%s» is no number of years', async (years) => {
    const { code, err } = await call('simulate', '--years', years);
    expect(code).toBe(2);
    expect(err).toContain(`--years: «${years}» er ikke et helt tall fra 1 til 200`);
  });
});
