import { openQuestions, type Entry } from '#domain';
import { sampleMinutes } from './testing/minutes.js';
import { openImportDesk, type ImportDesk } from './testing/import-desk.js';

const day = (date: string) => (text: string) => text.replace('tirsdag 12. januar 2027', date);
const sentence = 'Lyktene skal\nkontrolleres på nytt etter påske.';

describe('An import that a person thinks over', () => {
  let desk: ImportDesk;
  beforeAll(async () => {
    desk = await openImportDesk();
  }, 60_000);
  afterAll(() => desk?.close());

  const entryIn = async (id: string, entryId: string): Promise<Entry | undefined> =>
    (await desk.asked<{ entries: Entry[] }>('import', { id })).entries.find((one) => one.id === entryId);
  const answerAll = async (id: string) => {
    for (const { id: questionId } of openQuestions(await desk.stateOf(id))) {
      await desk.answer(id, questionId, { kind: 'nobody' });
    }
  };
  const textOf = (id: string) => desk.asked<{ sentence: string; length: number }>('import-text', { id });
  const inForce = async (id: string) => {
    const followUps = await desk.followUps();
    const decisions = await desk.decisions();
    return {
      followUps: followUps.filter(({ source }) => source.import === id),
      decisions: decisions.filter(({ source }) => source?.importId === id),
    };
  };

  it('takes the better answer', async () => {
    const id = await desk.received(day('tirsdag 19. januar 2027'));
    await desk.answer(id, 'q1', { kind: 'owners', names: ['Havnekontoret'] });
    const changed = await desk.answer(id, 'q1', { kind: 'owners', names: ['Åse Lunde'] });
    expect(changed.events).toEqual(['AnswerChanged']);
    expect(await entryIn(id, 'a3')).toMatchObject({ action: { owners: ['Åse Lunde'] } });
  });

  it('takes what the reader missed, in the words of the document and no others', async () => {
    const id = await desk.received(day('tirsdag 26. januar 2027'));
    const { sentence: text, length } = await textOf(id);
    const start = text.indexOf('To flytebrygger');
    const end = text.indexOf('båtsesongen.') + 'båtsesongen.'.length;
    const added = await desk.command('AddEntry', id, { kind: 'decision', start, end, seq: 2 });
    expect(added.events).toEqual(['EntryAdded']);
    expect(await entryIn(id, 'e1')).toMatchObject({
      kind: 'decision',
      decision: {
        text: 'To flytebrygger må skiftes ut før båtsesongen.',
        item: '2',
        seq: 2,
        source: { start, end },
      },
    });
    expect(await desk.tried('AddEntry', id, { start, end: length + 1 })).toMatchObject({
      refused: 'SpanIsOutsideText',
    });
    expect(await desk.tried('AddEntry', id, { start, end: start })).toMatchObject({
      refused: 'SpanIsOutsideText',
    });
    expect(await desk.tried('AddEntry', 'ffffffff-0000-4000-8000-000000000000', { start, end })).toEqual({
      refused: 'ImportDoesNotExist',
      details: {},
    });
  });

  it('comes into force as it was corrected, with the document’s own sentence behind it', async () => {
    const id = await desk.received(day('tirsdag 2. februar 2027'));
    const correct = (entryId: string, correction: object) =>
      desk.command('CorrectReading', id, { entryId, correction });
    await correct('a1', { text: 'Havnekontoret skaffer tilbud.', participants: [], due: null });
    await correct('a2', { dueMeeting: { body: 'Kaistyret', date: '2027-05-04' } });
    await correct('a3', { kind: 'decision', type: 'noted' });
    await correct('a4', { dropped: true });
    await correct('d2', { kind: 'followUp', owners: ['Per Aune'], due: '2027-05-01' });
    await desk.command('CorrectMeeting', id, { correction: { date: '2027-02-03', place: 'Fyrbua' } });
    await answerAll(id);
    await desk.command('ConfirmImport', id);

    const { followUps, decisions } = await inForce(id);
    expect(decisions.map(({ text, kind }) => [text, kind])).toEqual([
      ['Referatet fra møtet 8. desember 2026 ble godkjent.', 'minutes_approved'],
      ['Lyktene skal kontrolleres på nytt etter påske.', 'noted'],
    ]);
    const byText = new Map(followUps.map((one) => [one.text, one]));
    expect(followUps).toHaveLength(4);
    const offers = byText.get('Havnekontoret skaffer tilbud.');
    expect(offers?.source.sentence).toMatch(/^Havnekontoret henter inn tre tilbud/);
    expect(offers).toMatchObject({ deadline: { kind: 'none' }, owners: [{ name: 'Terje Nygård' }] });
    expect(byText.get('Ingrid Solvang kunngjør de nye prisene på nettsiden innen 15. april.')).toMatchObject({
      deadline: { kind: 'meeting', date: '2027-05-04', meeting: { title: 'Kaistyret' } },
    });
    expect(byText.get('Leieprisene økes med 3 prosent fra 1. mai 2027.')).toMatchObject({
      owners: [{ name: 'Per Aune', role: 'responsible' }],
      deadline: { kind: 'date', date: '2027-05-01' },
    });
    expect(await desk.meetings()).toContainEqual(
      expect.objectContaining({ date: '2027-02-03', place: 'Fyrbua' }),
    );
  });

  it('shows what stands around the sentence of whatever came into force', async () => {
    const id = await desk.received(day('tirsdag 9. mars 2027'));
    await answerAll(id);
    await desk.command('ConfirmImport', id);
    const { followUps, decisions } = await inForce(id);
    const lights = followUps.find(({ text }) => text.startsWith('Lyktene'));
    const about = { id: lights?.id ?? '' };
    const { source } = await desk.asked<{ source: Record<string, unknown> }>('follow-up', about);
    expect(source).toMatchObject({
      import: id,
      sentence: 'Lyktene skal kontrolleres på nytt etter påske.',
      before: expect.stringMatching(/Flere båtfolk har meldt at lyktene er mørke om natten\.$/),
      after: expect.stringMatching(/^5\. Havnedagen Utvalget trenger/),
    });
    const span = { id, start: String(lights?.source.start), end: String(lights?.source.end) };
    expect(await desk.asked('import-text', span)).toMatchObject({ sentence });
    const told = await desk.asked<object>('history', { resource: 'records', id: about.id });
    expect(told).toMatchObject({ passage: { import: id, before: source['before'] } });
    expect(await desk.asked('decision', { id: decisions[1]?.id ?? '' })).toMatchObject({
      text: 'Leieprisene økes med 3 prosent fra 1. mai 2027.',
      passage: { import: id, after: expect.stringMatching(/^Ingrid Solvang kunngjør/) },
    });
  });

  it('is taken up again when it was put away, also by whoever sends the file once more', async () => {
    const change = day('tirsdag 16. mars 2027');
    const id = await desk.received(change);
    await desk.command('DiscardImport', id, { reason: 'An early draft' });
    expect(await desk.received(change)).toBe(id);
    expect(await desk.stateOf(id)).toMatchObject({ stage: 'discarded' });
    expect(await desk.tried('ConfirmImport', id)).toMatchObject({ refused: 'ImportIsDiscarded' });
    expect(await desk.command('ReopenImport', id)).toMatchObject({ events: ['ImportReopened'] });
    await answerAll(id);
    await desk.command('ConfirmImport', id);
    expect((await inForce(id)).followUps).toHaveLength(5);
  });

  it('answered while it is being confirmed, comes into force with the names of one moment', async () => {
    const id = await desk.received(day('tirsdag 5. januar 2027'));
    await desk.answer(id, 'q2', { kind: 'nobody' });
    const [confirmed] = await Promise.all([
      desk.tried('ConfirmImport', id, { onlySettled: true }),
      desk.tried('AnswerQuestion', id, {
        questionId: 'q1',
        answer: { kind: 'owners', names: ['Nattevaktlaget'] },
      }),
    ]);
    expect(confirmed).toMatchObject({ id });
    await desk.command('ConfirmImport', id);
    const { followUps } = await inForce(id);
    expect(followUps.flatMap(({ owners }) => owners.map(({ name }) => name))).toContain('Nattevaktlaget');
  });

  it('has a file name without folders, and must have one', async () => {
    const { bytes } = await sampleMinutes(day('tirsdag 30. mars 2027'));
    const sent = await desk.command('ImportMinutes', '', { fileName: '../../møte\u0000r/mars.txt', bytes });
    expect(await desk.stateOf(sent.id)).toMatchObject({
      fileName: 'mars.txt',
      reading: { file: 'mars.txt' },
    });
    expect(await desk.tried('ImportMinutes', '', { fileName: '../', bytes })).toMatchObject({
      refused: 'FileNameIsMissing',
    });
  });
});
