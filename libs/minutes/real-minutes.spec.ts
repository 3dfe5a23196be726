import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isRefusal } from '#kernel';
import { readMinutes, type MinutesRead, type Reading } from './index.js';

/** Real minutes name real people, so they are kept outside the repository. */
const FOLDER = process.env['TINGBOK_MINUTES'] ?? '../shared/minutes';

const bytesOf = (file: string): Uint8Array => {
  const path = join(FOLDER, file);
  if (!existsSync(path)) {
    throw new Error(
      `Real minutes are missing at ${path}: set TINGBOK_MINUTES to the folder that holds them.`,
    );
  }
  return readFileSync(path);
};

const read = async (file: string): Promise<MinutesRead> => {
  const found = await readMinutes({ fileName: file, bytes: bytesOf(file) });
  if (isRefusal(found)) throw new Error(`${file} was refused: ${JSON.stringify(found)}`);
  return found as MinutesRead;
};

const folded = (text: string): string =>
  text
    .replace(/<[^<>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

interface Score {
  readonly [part: string]: number | null | { readonly p: number; readonly r: number; readonly f: number };
}

type Pair = readonly [file: string, truth: string];

/** What a Python program says of readings and their truths (needs Python 3). */
const judged = async (program: readonly string[], pairs: readonly Pair[]): Promise<string> => {
  const folder = mkdtempSync(join(tmpdir(), 'readings-'));
  try {
    const args: string[] = [];
    for (const [index, [file, truth]] of pairs.entries()) {
      const path = join(folder, `${index}.json`);
      const { reading } = await read(file);
      writeFileSync(path, JSON.stringify(reading));
      args.push(path, join(FOLDER, truth));
    }
    return execFileSync('python3', ['-B', ...program, ...args], { encoding: 'utf8' }).trim();
  } finally {
    rmSync(folder, { recursive: true });
  }
};

/** Scores of readings against truths, by the scorer that lies beside them. */
const scoresOf = async (pairs: readonly Pair[]): Promise<readonly Score[]> =>
  (await judged([join(FOLDER, 'score.py')], pairs))
    .split('\n')
    .map((line) => Object.values(JSON.parse(line) as Record<string, Score>)[0] as Score);

interface Share {
  readonly p: number;
  readonly r: number;
  readonly f: number;
}

/** Of all minutes in one language, each count added up before it is divided. */
interface Averages extends Readonly<Record<'actions' | 'owners' | 'items' | 'decisions', Share>> {
  readonly 'invented owners': number;
  readonly 'invented dates': number;
  readonly 'polarity errors': number;
  readonly 'false where there are none': number;
  readonly 'follow-ups': number;
  readonly 'blocking questions': number;
}

const averagesOf = async (pairs: readonly Pair[]): Promise<Readonly<Record<string, Averages>>> => {
  const program = fileURLToPath(new URL('testing/averages.py', import.meta.url));
  return JSON.parse(await judged([program, FOLDER], pairs)) as Record<string, Averages>;
};

const full = { p: 1, r: 1, f: 1 };

describe.each([
  ['the text layer of the PDF', 'frosta-2023-05-11.pdftext.txt', 'frosta-2023-05-11.pdftext.truth.json'],
  ['the table with HTML in its cells', 'frosta-2023-05-11.table.txt', 'frosta-2023-05-11.table.truth.json'],
  ['a PDF with a ruled table', 'frosta-2023-05-11.pdf', 'frosta-2023-05-11.pdftext.truth.json'],
  ['a PDF without lines', 'frosta-2023-05-11.borderless.pdf', 'frosta-2023-05-11.pdftext.truth.json'],
  ['a Word file', 'frosta-2023-05-11.docx', 'frosta-2023-05-11.pdftext.truth.json'],
])('the Frosta protocol as %s', (_, file, truth) => {
  let reading: Reading;
  let source: string;

  beforeAll(async () => {
    const found = await read(file);
    reading = found.reading;
    source = found.text;
  });

  const owning = (owner: string) => reading.actions.filter((action) => action.owners.includes(owner));

  it('scores full marks against its truth', async () => {
    const [score] = await scoresOf([[file, truth]]);
    expect(score).toMatchObject({
      items: full,
      decisions: full,
      actions: full,
      owners: full,
      deadlines: full,
    });
    expect(score).toMatchObject({ 'owners.invented': 0, 'decisions.type_acc': 1, 'items.order_ok': 1 });
  });

  it('has its head: body apart from place, year behind the hours', () => {
    expect(reading.meeting).toMatchObject({
      body: 'Nasjonal samhandlingsmodell',
      place: 'Frosta',
      date: '2023-05-11',
      start: '08:30',
      end: '14:00',
      next_meeting: null,
    });
    const expected = JSON.parse(new TextDecoder().decode(bytesOf(truth))) as Reading;
    expect(reading.meeting).toEqual(expected.meeting);
    expect(reading.attendees.present).toEqual(['FK', 'KDD', 'SIVA', 'IN', 'Forskningsrådet', 'KS']);
  });

  it('tells its items apart by place and points out the number that is printed twice', () => {
    expect(reading.items.map((item) => item.number)).toEqual(['1', '2', '3', '4', '5', '6', '7', '5']);
    expect(reading.questions).toContainEqual(
      expect.objectContaining({
        about: 'item 8',
        kind: 'notice',
        reason: 'ItemNumberRepeats',
        blocking: false,
      }),
    );
  });

  it('finds all thirteen presenters, with title and employer', () => {
    const presenters = reading.items.flatMap((item) => item.presenters);
    expect(presenters).toHaveLength(13);
    expect(presenters.filter((presenter) => presenter.organisation !== null)).toHaveLength(12);
    expect(reading.items[2]?.presenters.every((presenter) => presenter.role !== null)).toBe(true);
  });

  it('gives six follow-ups to the working committee and makes the others take part', () => {
    expect(owning('AU')).toHaveLength(6);
    expect(reading.actions[1]?.participants).toEqual(['FK', 'Virkemiddelapparatet']);
    expect(reading.parties).toContainEqual(
      expect.objectContaining({ name: 'AU', kind: 'working_committee', of: 'Nasjonal samhandlingsmodell' }),
    );
  });

  it('has one deadline, at another body’s meeting, and nobody is made its owner', () => {
    expect(reading.actions.filter((action) => action.due !== null)).toMatchObject([
      {
        owners: [],
        due: '2023-06-09',
        due_meeting: { body: 'Plan og næringskollegiet', date: '2023-06-09' },
      },
    ]);
  });

  it('asks exactly two things that block: who the parties are, and who owns the matter without an actor', () => {
    const blocking = reading.questions.filter((question) => question.blocking);
    expect(blocking.map((question) => question.reason)).toEqual(['OwnerIsCollective', 'NoOwnerNamed']);
    expect(blocking[0]?.candidates).toEqual(['FK', 'KDD', 'SIVA', 'IN', 'Forskningsrådet', 'KS']);
    expect(owning('Partene')[0]?.questions).toEqual([blocking[0]]);
  });

  it('knows whose approval is waited for, one of them through a role given earlier', () => {
    const waiting = reading.actions.filter((action) => action.approval_by !== null);
    expect(waiting.map((action) => action.approval_by)).toEqual(Array(3).fill('Nasjonal samhandlingsmodell'));
    expect(waiting[2]?.questions).toMatchObject([
      { reason: 'ApprovalOrInformation', kind: 'notice', blocking: false },
    ]);
  });

  it('links to the meeting whose minutes were approved and to the one that gets a matter', () => {
    expect(reading.links).toEqual([
      {
        type: 'approves_minutes_of',
        body: 'Nasjonal samhandlingsmodell',
        date: '2022-12-09',
        start: '09:00',
        end: '12:00',
        seq: 2,
      },
      {
        type: 'puts_on_agenda_of',
        body: 'Plan og næringskollegiet',
        date: '2023-06-09',
        start: null,
        end: null,
        seq: 8,
      },
    ]);
  });

  it('types its decisions', () => {
    expect(reading.decisions.map(({ seq, type }) => [seq, type])).toEqual([
      [1, 'agreement_signed'],
      [2, 'minutes_approved'],
      [5, 'statement'],
      [8, 'election'],
    ]);
  });

  it('keeps every sentence word for word, at its place in the source', () => {
    for (const { text, source: span } of [...reading.actions, ...reading.decisions]) {
      expect(folded(source.slice(span.start, span.end))).toBe(text);
    }
  });
});

describe('other real minutes', () => {
  const files = () => {
    bytesOf('score.py');
    return readdirSync(join(FOLDER, 'dev')).filter((file) => /\.(?:txt|md)$/.test(file));
  };

  const pairs = (): readonly Pair[] =>
    files().map((file) => [`dev/${file}`, `dev/${file.replace(/\.\w+$/, '.truth.json')}`] as const);

  it('are scored one by one, and none has an owner or a date that it does not say', async () => {
    const scores = await scoresOf(pairs());
    const rate = (value: Score[string] | undefined): string =>
      typeof value === 'object' && value !== null ? `${value.p.toFixed(2)}/${value.r.toFixed(2)}` : '–';
    const rows = scores.map((score, index) => ({
      file: files()[index],
      items: rate(score['items']),
      decisions: rate(score['decisions']),
      actions: rate(score['actions']),
      owners: rate(score['owners']),
      deadlines: rate(score['deadlines']),
    }));
    process.stdout.write(
      `precision/recall\n${rows.map((row) => Object.values(row).join('  ')).join('\n')}\n`,
    );
    expect(scores).toHaveLength(files().length);
    expect(scores.filter((score) => score['owners.invented'] !== 0)).toEqual([]);
  });

  it('are read as well as they have to be, language by language', async () => {
    const languages = await averagesOf(pairs());
    const line = ([language, { actions, owners, items, decisions }]: [string, Averages]): string => {
      const fs = [owners, items, decisions].map(({ f }) => f.toFixed(2)).join(' / ');
      return `${language}  actions ${actions.p.toFixed(2)}/${actions.r.toFixed(2)}  owners, items, decisions F1 ${fs}`;
    };
    process.stdout.write(`${Object.entries(languages).map(line).join('\n')}\n`);
    const { no, ...neighbours } = languages;
    expect(no?.actions.p).toBeGreaterThanOrEqual(0.85);
    expect(no?.actions.r).toBeGreaterThanOrEqual(0.8);
    expect(no?.owners.f).toBeGreaterThanOrEqual(0.9);
    expect(no?.items.f).toBeGreaterThanOrEqual(0.92);
    expect(Object.keys(neighbours).toSorted()).toEqual(['da', 'en', 'sv']);
    for (const { actions } of Object.values(neighbours)) expect(actions.f).toBeGreaterThanOrEqual(0.65);
    const never = [
      'invented owners',
      'invented dates',
      'polarity errors',
      'false where there are none',
    ] as const;
    for (const one of Object.values(languages))
      for (const key of never) expect([key, one[key]]).toEqual([key, 0]);
    const all = (key: 'follow-ups' | 'blocking questions') =>
      Object.values(languages).reduce((sum, one) => sum + one[key], 0);
    expect(all('blocking questions') * 3).toBeLessThanOrEqual(all('follow-ups'));
  });

  it('ask about every follow-up that nobody owns', async () => {
    const found = await Promise.all(files().map((file) => read(`dev/${file}`)));
    const ownerless = found
      .flatMap(({ reading }) => reading.actions)
      .filter((action) => action.owners.length === 0);
    expect(ownerless.length).toBeGreaterThan(0);
    expect(ownerless.every((action) => action.questions.some((question) => question.kind === 'owner'))).toBe(
      true,
    );
  });
});
