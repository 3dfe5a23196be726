import { resolve } from 'node:path';
import { readerForTests } from '../../libs/application/testing.js';
import type { Streams } from './print/screen.js';
import { run } from './run.js';

/** Runs a command that needs no store, and tells how it ended and what it said. */
const ended = async (...argv: string[]) => {
  const said = { out: '', err: '' };
  const streams: Streams = {
    out: { write: (text) => (said.out += text) },
    err: { write: (text) => (said.err += text) },
  };
  const code = await run(argv, {}, streams, () => readerForTests);
  return { code, ...said };
};

const sample = resolve('docs/samples/referat-havneutvalget.txt');

describe('The command line', () => {
  it('shows help in bokmål, and in nynorsk or English when asked', async () => {
    expect(await ended('--help')).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^Bruk: tingbok/),
      err: '',
    });
    expect((await ended('overdue', '--help', '--lang', 'nn')).out).toMatch(/^Bruk: tingbok overdue \[val\]/);
    expect((await ended('overdue', '--help', '--lang', 'en')).out).toMatch(/^Usage: tingbok overdue/);
  });

  it.each([
    [['overdu'], 'Ukjent kommando: overdu. Mente du overdue? Se tingbok --help.'],
    [['overdue', '--foo', '--lang=nn'], 'Ukjent val: --foo. Sjå tingbok overdue --help.'],
    [['overdue', '--foo'], 'Ukjent valg: --foo. Se tingbok overdue --help.'],
    [['read'], 'Mangler FILE. Se tingbok read --help.'],
    [['discard', 'fe10da32'], 'Valget --reason må være med. Se tingbok discard --help.'],
    [['overdue', '--at'], 'Valget --at trenger en verdi. Se tingbok overdue --help.'],
    [['overdue', '--at', '2027-02-30'], '«2027-02-30» er verken en dato'],
    [['set-deadline', 'fe10da32', '--date', '1.2.2027'], '«1.2.2027» er ikke en dato'],
    [['overdue', '--lang', 'de'], 'Valget --lang har en verdi som ikke går an. (nb, nn, en)'],
    [
      ['reminders', 'preview', '--from', '2027-05-01', '--to', '2027-04-01'],
      '2027-05-01 er etter 2027-04-01.',
    ],
  ])('answers wrong usage with one line: %j', async (argv, line) => {
    const { code, out, err } = await ended(...argv);
    expect({ code, out, lines: err.trimEnd().split('\n').length }).toEqual({ code: 2, out: '', lines: 1 });
    expect(err).toContain(line);
  });

  it('answers with the commands when none is given', async () => {
    const { code, err } = await ended();
    expect(code).toBe(2);
    expect(err).toMatch(/import-show ID[^]*Oppgi en kommando\./);
  });

  it('reads minutes and stores nothing', async () => {
    const { code, out, err } = await ended('read', sample);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('Havneutvalget, 12. januar 2027 kl. 17:00–18:45');
    expect(out).toMatch(
      /a1 +sak 2 +Havnekontoret henter inn[^]*Ansvarlig +Terje Nygård[^]*Frist +2027-02-01/,
    );
  });

  it('reads what it can, says what it cannot, and ends with 1', async () => {
    const { code, out, err } = await ended('read', 'nowhere.txt', resolve('docs'), sample, '--json');
    const readings = JSON.parse(out) as { schema: string; file: string }[];
    expect(readings.map(({ schema, file }) => [schema, file])).toEqual([['tingbok-reading/1', sample]]);
    expect(err.trimEnd().split('\n')).toEqual([
      'nowhere.txt: filen finnes ikke.',
      `${resolve('docs')}: dette er en mappe. Oppgi filene i den.`,
    ]);
    expect(code).toBe(1);
  });

  it('shows only what must be asked', async () => {
    const { out } = await ended('read', sample, '--ask', '--lang', 'en');
    expect(out).toMatch(/Questions \(\d+\)\n +q1 /);
    expect(out).not.toContain('Leieprisene');
  });
});
