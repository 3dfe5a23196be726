import { readFile } from 'node:fs/promises';
import { problemIn, startApi, type Executed, type ServiceForTests } from '../testing.js';

const sample = new URL('../../../docs/samples/referat-havneutvalget.txt', import.meta.url);
const MEGABYTE = 2 ** 20;

interface Told extends Executed {
  readonly notices?: readonly { readonly type: string; readonly detail: string }[];
}

describe('Minutes over HTTP', () => {
  let service: ServiceForTests;
  let text: string;
  beforeAll(async () => {
    text = await readFile(sample, 'utf8');
    service = await startApi({ variables: { MINUTES_MAX_MB: '7' } });
  }, 60_000);
  afterAll(() => service?.close());

  const upload = (content: string | Uint8Array<ArrayBuffer>, fileName = 'referat.txt') =>
    fetch(`${service.url}/api/imports?fileName=${encodeURIComponent(fileName)}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${service.token}`, 'content-type': 'application/octet-stream' },
      body: content,
    });
  const imported = async (change: (read: string) => string, fileName?: string): Promise<string> =>
    ((await (await upload(change(text), fileName)).json()) as Executed).id;
  const onDay = (day: string, owner = 'Terje Nygård') =>
    imported((read) =>
      read.replace('tirsdag 12. januar 2027', day).replace('Ansvar: Terje Nygård.', `Ansvar: ${owner}.`),
    );
  const command = async (id: string, verb: string, data: object = {}, language = 'en'): Promise<Told> => {
    const headers = { 'accept-language': language };
    const response = await service.post(`/api/imports/${id}/${verb}`, data, headers);
    expect({ verb, status: response.status }).toEqual({ verb, status: 200 });
    return (await response.json()) as Told;
  };
  const asked = async <Answer>(path: string): Promise<Answer> => {
    const response = await service.get(`/api/${path}`, { 'tingbok-after': await service.head() });
    expect({ path, status: response.status }).toEqual({ path, status: 200 });
    return (await response.json()) as Answer;
  };
  const confirmed = async (id: string): Promise<void> => {
    const { openQuestions } = await asked<{ openQuestions: { id: string }[] }>(`imports/${id}`);
    for (const { id: questionId } of openQuestions) {
      await command(id, 'answer', { questionId, answer: { kind: 'nobody' } });
    }
    await command(id, 'confirm');
  };

  it('may be larger than JSON may be, up to the limit of the reader', async () => {
    const long = new Uint8Array(6.5 * MEGABYTE).fill(0x20);
    expect((await problemIn(await upload(long)))['type']).not.toContain('FileIsTooLarge');
    const refused = await upload(new Uint8Array(7.5 * MEGABYTE).fill(0x20));
    expect([refused.status, await problemIn(refused)]).toEqual([
      413,
      expect.objectContaining({ type: 'urn:tingbok:rule:FileIsTooLarge' }),
    ]);
  });

  it.each([
    ['../../../etc/møte 1.txt', 'møte 1.txt'],
    ['C:\\Users\\kari\\referat.txt', 'referat.txt'],
    ['ref\u0000erat\u202e.txt', 'ref erat .txt'],
    [`${'r'.repeat(900)}.txt`, `${'r'.repeat(159)}…${'r'.repeat(36)}.txt`],
  ])('sent as «%s» are kept as «%s»', async (fileName, kept) => {
    const id = await imported((read) => `${read}\n${fileName.length}\n`, fileName);
    expect(await asked(`imports/${id}`)).toMatchObject({ fileName: kept });
  });

  it.each(['/', '..', ' ', '\u0000'])('sent as «%s» have no name (FileNameIsMissing)', async (fileName) => {
    expect(await problemIn(await upload(text, fileName))).toMatchObject({
      status: 400,
      type: 'urn:tingbok:rule:FileNameIsMissing',
    });
  });

  it('are answered, answered better, corrected, added to and taken up again', async () => {
    const id = await onDay('tirsdag 19. januar 2027');
    const owners = { kind: 'owners', names: ['Havnekontoret'] };
    await command(id, 'answer', { questionId: 'q1', answer: { kind: 'nobody' } });
    expect((await command(id, 'answer', { questionId: 'q1', answer: owners })).events).toEqual([
      'AnswerChanged',
    ]);
    await command(id, 'correct', {
      entryId: 'a2',
      correction: { dueMeeting: { body: 'AU', date: '2027-03-01' } },
    });
    await command(id, 'correct-meeting', { correction: { place: 'Fyrbua' } });
    const start = text.indexOf('Flere båtfolk');
    await command(id, 'add-entry', { start, end: text.indexOf('\n', start), kind: 'decision', seq: 4 });
    await command(id, 'discard', { reason: 'A draft' });
    expect((await command(id, 'reopen')).events).toEqual(['ImportReopened']);
    expect(await asked(`imports/${id}`)).toMatchObject({
      stage: 'read',
      added: [{ entryId: 'e1', text: 'Flere båtfolk har meldt at lyktene er mørke om natten. Lyktene skal' }],
      meetingCorrection: { place: 'Fyrbua' },
    });
  });

  it('show each sentence in its place, for a follow-up and for a piece of the text', async () => {
    const id = await onDay('tirsdag 26. januar 2027');
    await confirmed(id);
    const { followUps } = await asked<{ followUps: { id: string; source: { import: string } }[] }>(
      'follow-ups',
    );
    const ours = followUps.filter(({ source }) => source.import === id);
    expect(ours).toHaveLength(5);
    const { source } = await asked<{ source: Record<string, string | number> }>(`follow-ups/${ours[0]?.id}`);
    const { start, end, before, after } = source;
    expect([before, after]).toEqual([expect.stringMatching(/.{20}/), expect.stringMatching(/.{20}/)]);
    const piece = await asked<{ sentence: string }>(`imports/${id}/text?start=${start}&end=${end}`);
    expect(piece.sentence.replace(/\s+/g, ' ')).toBe(source['sentence']);
    expect(await asked<{ length: number }>(`imports/${id}/text`)).toMatchObject({ start: 0 });
    const outside = await service.get(`/api/imports/${id}/text?start=9&end=8`);
    expect([outside.status, (await problemIn(outside))['type']]).toEqual([
      409,
      'urn:tingbok:rule:SpanIsOutsideText',
    ]);
    expect((await service.get(`/api/imports/${id}/text?start=-1`)).status).toBe(400);
    expect((await service.get('/api/imports/%00/text')).status).toBe(404);
  });

  it('say in the reader’s language what of an answer will not be remembered', async () => {
    const id = await onDay('tirsdag 2. februar 2027', 'Styringsgruppen');
    await service.registered('Styringsgruppen');
    await service.tingbok.projections.waitFor(await service.tingbok.store.head(), 15_000);
    const { reading } = await asked<{ reading: { questions: { id: string; about: string }[] } }>(
      `imports/${id}`,
    );
    const questionId = reading.questions.find(({ about }) => about === 'a1')?.id;
    const answer = (name: string) => ({ questionId, answer: { kind: 'owners', names: [name] } });
    const told = await command(id, 'answer', answer('Havnekontoret'));
    expect(told.notices).toEqual([
      {
        type: 'urn:tingbok:rule:AliasIsTaken',
        detail: expect.stringMatching(/^«Styringsgruppen» is not remembered/),
      },
    ]);
    const [inNorwegian] = (await command(id, 'answer', answer('Åse Lunde'), 'nb')).notices ?? [];
    expect(inNorwegian?.detail).toMatch(/^«Styringsgruppen» huskes ikke/);
  });

  it('are compared with other minutes of the meeting, and merged into them', async () => {
    const first = await onDay('tirsdag 9. mars 2027');
    await confirmed(first);
    const second = await imported((read) =>
      read
        .replace('tirsdag 12. januar 2027', 'tirsdag 9. mars 2027')
        .replace('5. Havnedagen', 'Per Aune bestiller nye lykter.\n\n5. Havnedagen'),
    );
    const { comparison } = await asked<{ comparison: { with: { id: string }; added: string[] } }>(
      `imports/${second}`,
    );
    expect(comparison).toMatchObject({ with: { id: first }, added: [expect.any(String)] });
    const refused = await service.post(`/api/imports/${second}/merge`, { into: first, additions: ['a1'] });
    expect([refused.status, (await problemIn(refused))['type']]).toEqual([
      409,
      'urn:tingbok:rule:EntryIsInBoth',
    ]);
    const { openQuestions } = await asked<{ openQuestions: { id: string }[] }>(`imports/${second}`);
    for (const { id: questionId } of openQuestions) {
      await command(second, 'answer', { questionId, answer: { kind: 'nobody' } });
    }
    await command(second, 'merge', { into: first, additions: comparison.added });
    expect(await asked(`imports/${second}`)).toMatchObject({ stage: 'merged', merged: { into: first } });
  });

  it('that are no minutes of ours are refused everywhere (ImportDoesNotExist)', async () => {
    const nowhere = 'ffffffff-0000-4000-8000-000000000000';
    const bodies = {
      'add-entry': { start: 0, end: 9 },
      merge: { into: nowhere },
      reopen: {},
      'correct-meeting': { correction: {} },
    };
    for (const [verb, data] of Object.entries(bodies)) {
      const refused = await service.post(`/api/imports/${nowhere}/${verb}`, data);
      expect({ verb, status: refused.status }).toEqual({ verb, status: 404 });
    }
  });
});
