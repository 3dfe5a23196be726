import { openQuestions } from '#domain';
import type { ComparedImport } from './other-rendering.js';
import { openImportDesk, type ImportDesk } from './testing/import-desk.js';

const asItWas = (text: string): string => text;
/** Another rendering: a name is misspelt, a sentence is new, one is missing, and it ends later. */
const retyped = (text: string): string =>
  text
    .replaceAll('Ingrid Solvang', 'Ingrid Solvangen')
    .replace('kl. 17.00–18.45', 'kl. 17.00–19.00')
    .replace('for godkjenning.', 'for godkjenning. Per Aune bestiller nye lykter innen 1. mars.')
    .replace('Ingrid Solvangen kunngjør de nye prisene på nettsiden innen 15. april.', '');
const onAnotherDay = (text: string): string =>
  text.replace('tirsdag 12. januar 2027', 'tirsdag 19. januar 2027');

describe('Another rendering of the same meeting', () => {
  let desk: ImportDesk;
  let first: string;
  let second: string;

  beforeAll(async () => {
    desk = await openImportDesk();
    first = await desk.received(asItWas);
    second = await desk.received(retyped);
  }, 60_000);
  afterAll(() => desk?.close());

  const comparisonOf = async (id: string) =>
    (await desk.asked<{ comparison: ComparedImport | null }>('import', { id })).comparison;
  const answerAll = async (id: string) => {
    for (const { id: questionId } of openQuestions(await desk.stateOf(id))) {
      await desk.answer(id, questionId, { kind: 'nobody' });
    }
  };
  const counted = async () => ({
    meetings: (await desk.meetings()).length,
    followUps: (await desk.followUps()).length,
    decisions: (await desk.decisions()).length,
  });
  const merge = (choice: object, id = second) => desk.tried('MergeImport', id, { into: first, ...choice });

  it('is compared with the other as soon as both are read', async () => {
    expect(await comparisonOf(second)).toMatchObject({ with: { id: first, stage: 'read', inForce: false } });
    expect(await comparisonOf(first)).toMatchObject({ with: { id: second, stage: 'read' } });
  });

  it('of which neither is in force takes over nothing (OtherImportIsNotInForce)', async () => {
    expect(await merge({ additions: [] })).toMatchObject({ refused: 'OtherImportIsNotInForce' });
  });

  it('is compared with the one that is in force: what differs, and where', async () => {
    await answerAll(first);
    await desk.command('ConfirmImport', first);
    const { reading } = await desk.stateOf(second);
    const added = reading?.actions.find(({ text }) => text.includes('lykter'))?.id ?? '';
    expect(await comparisonOf(second)).toMatchObject({
      with: { id: first, fileName: 'referat-havneutvalget.txt', stage: 'confirmed', inForce: true },
      head: [{ field: 'end', first: '18:45', second: '19:00' }],
      attendance: { missing: [], added: [] },
      spellings: [
        {
          first: [{ spelling: 'Solvang', places: ['a2', 'attendance'] }],
          second: [{ spelling: 'Solvangen' }],
        },
      ],
      changed: [],
      added: [added],
      missing: ['a2'],
    });
    expect(await comparisonOf(first)).toBeNull();
  });

  it('never makes a second meeting', async () => {
    await answerAll(second);
    expect(await desk.tried('ConfirmImport', second)).toEqual({
      refused: 'MeetingIsImported',
      details: { import: first },
    });
  });

  it('doubles nothing that both have (EntryIsInBoth)', async () => {
    const same = (await comparisonOf(second))?.same[0];
    expect(await merge({ additions: [same?.second] })).toEqual({
      refused: 'EntryIsInBoth',
      details: { entry: same?.second, other: same?.first },
    });
  });

  it('spells nothing as neither does (SpellingIsInNeither)', async () => {
    for (const spelling of [
      { from: 'Solvang', to: 'Sol' },
      { from: 'Solvangen', to: 'Solvang' },
    ]) {
      expect(await merge({ spellings: [spelling] })).toMatchObject({
        refused: 'SpellingIsInNeither',
        details: spelling,
      });
    }
  });

  it('is not taken over into another meeting (MeetingsDiffer)', async () => {
    const elsewhere = await desk.received(onAnotherDay);
    expect(await comparisonOf(elsewhere)).toBeNull();
    expect(await merge({ additions: [] }, elsewhere)).toMatchObject({ refused: 'MeetingsDiffer' });
  });

  it('gives the meeting what it lacked, from its own place in its own text', async () => {
    const before = await counted();
    const [added = ''] = (await comparisonOf(second))?.added ?? [];
    const choice = { additions: [added], spellings: [{ from: 'Solvang', to: 'Solvangen' }] };
    const merged = await merge(choice);
    expect(merged).toMatchObject({ id: second, events: ['ImportMerged'] });
    expect(await counted()).toEqual({ ...before, followUps: before.followUps + 1 });
    const lights = (await desk.followUps()).find(({ text }) => text.includes('lykter'));
    const [meeting] = await desk.meetings();
    expect(lights).toMatchObject({
      owners: [{ name: 'Per Aune' }],
      deadline: { date: '2027-03-01' },
      source: { import: second, meeting: { id: expect.any(String), date: '2027-01-12' } },
    });
    expect(meeting).toBeDefined();
    const others = (await desk.followUps()).filter(({ source }) => source.import === first);
    expect(lights?.source.meeting).toEqual(others[0]?.source.meeting);
  });

  it('gives a party the better spelling, and its former name stays as an alias', async () => {
    const names = async (name: string) => (await desk.partiesCalled(name)).map((party) => party.name);
    expect(await names('Ingrid Solvang')).toEqual(['Ingrid Solvangen']);
  });

  it('is merged once: the same again decides nothing, another choice comes too late', async () => {
    const { merged, accepted } = await desk.stateOf(second);
    const before = await counted();
    expect(await merge({ additions: accepted, spellings: merged?.spellings })).toMatchObject({ events: [] });
    expect(await merge({ additions: [] })).toMatchObject({ refused: 'ImportIsMerged' });
    expect(await desk.tried('ReopenImport', second)).toMatchObject({ refused: 'ImportIsMerged' });
    expect(await counted()).toEqual(before);
    expect(await comparisonOf(second)).toBeNull();
  });

  it('leaves the protocol what it was', async () => {
    const { protocols } = await desk.asked<{ protocols: { importId: string | null }[] }>('protocols', {});
    expect(protocols.map(({ importId }) => importId)).toContain(first);
    expect(protocols.map(({ importId }) => importId)).not.toContain(second);
  });

  it('that was put away while this one came into force does not come into force beside it', async () => {
    const third = await desk.received((text) =>
      retyped(text).replace('Forfall: Marit Eide', 'Forfall: ingen'),
    );
    await desk.command('DiscardImport', third, { reason: 'The first will do' });
    expect(await comparisonOf(third)).toBeNull();
    await desk.command('ReopenImport', third);
    await answerAll(third);
    expect(await desk.tried('ConfirmImport', third)).toMatchObject({ refused: 'MeetingIsImported' });
  });
});
