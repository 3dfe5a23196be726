import { openQuestions } from '#domain';
import { streamOf } from '#kernel';
import { openImportDesk, type ImportDesk } from './testing/import-desk.js';

/** The sample minutes of another day, with a follow-up whose owner nobody is known to be called. */
const heldOn =
  (day: string, owner: string) =>
  (text: string): string =>
    text
      .replace('tirsdag 12. januar 2027', day)
      .replace(/Havnekontoret henter inn[^]*?februar 2027/, `Tre tilbud hentes inn. Ansvar: ${owner}.`);

describe('Who a name is, once a person has said it,', () => {
  let desk: ImportDesk;
  let first: string;

  const questionAbout = async (id: string, entryId: string) =>
    openQuestions(await desk.stateOf(id)).find(({ about }) => about === entryId);
  const answerAll = async (id: string) => {
    for (const { id: questionId } of openQuestions(await desk.stateOf(id))) {
      await desk.answer(id, questionId, { kind: 'nobody' });
    }
  };

  beforeAll(async () => {
    desk = await openImportDesk();
    first = await desk.received(heldOn('tirsdag 12. januar 2027', 'Komiteen'));
  }, 60_000);
  afterAll(() => desk?.close());

  it('is asked the first time', async () => {
    expect(await questionAbout(first, 'a1')).toMatchObject({ reason: 'OwnerIsNotResolved' });
  });

  it('registers nobody by that name while it is asked, also when the rest comes into force', async () => {
    await desk.command('ConfirmImport', first, { onlySettled: true });
    expect(await desk.partiesCalled('Komiteen')).toEqual([]);
  });

  it('becomes another name of that party when the import is confirmed, from that import', async () => {
    const asked = await questionAbout(first, 'a1');
    const answered = await desk.answer(first, asked?.id ?? '', { kind: 'owners', names: ['Havnekontoret'] });
    expect(answered.notices).toBeUndefined();
    await answerAll(first);
    expect(await desk.partiesCalled('Komiteen')).toEqual([]);
    await desk.command('ConfirmImport', first);
    const [party, ...others] = await desk.partiesCalled('Komiteen');
    expect([party?.name, others]).toEqual(['Havnekontoret', []]);
    const told: unknown[] = [];
    for await (const { type, data } of desk.tingbok.store.readStream(streamOf('party', party?.id ?? ''))) {
      if (type === 'AliasAdded') told.push(data);
    }
    expect(told).toEqual([{ alias: 'Komiteen', importId: first }]);
  });

  it('is not asked in the next minutes', async () => {
    const next = await desk.received(heldOn('tirsdag 26. januar 2027', 'Komiteen'));
    const { reading } = await desk.stateOf(next);
    expect(reading?.actions[0]?.owners).toEqual(['Havnekontoret']);
    expect(await questionAbout(next, 'a1')).toBeUndefined();
  });

  it('is asked again when a person has taken the name away', async () => {
    const [party] = await desk.partiesCalled('Komiteen');
    await desk.command('RemoveAlias', party?.id ?? '', { alias: 'Komiteen' });
    const later = await desk.received(heldOn('tirsdag 9. februar 2027', 'Komiteen'));
    expect(await questionAbout(later, 'a1')).toMatchObject({ reason: 'OwnerIsNotResolved' });
  });

  it('is remembered from a correction, too, and the name is nobody’s own', async () => {
    const id = await desk.received(heldOn('tirsdag 16. februar 2027', 'Bryggeveteranene'));
    const corrected = await desk.command('CorrectReading', id, {
      entryId: 'a1',
      correction: { owners: ['Havnekontoret'] },
    });
    expect(corrected.notices).toBeUndefined();
    await answerAll(id);
    await desk.command('ConfirmImport', id);
    expect((await desk.partiesCalled('Bryggeveteranene')).map(({ name }) => name)).toEqual(['Havnekontoret']);
  });

  it('is not remembered where another party is called so: the answer says it, and it stays as it was', async () => {
    const id = await desk.received(heldOn('tirsdag 23. februar 2027', 'Styringsgruppen'));
    await desk.command('RegisterParty', '7d444840-9dc0-41d1-b245-5ffdce74fad2', { name: 'Styringsgruppen' });
    const asked = await questionAbout(id, 'a1');
    const answered = await desk.answer(id, asked?.id ?? '', { kind: 'owners', names: ['Havnekontoret'] });
    expect(answered.notices).toEqual([
      {
        refused: 'AliasIsTaken',
        details: { alias: 'Styringsgruppen', name: 'Havnekontoret', holder: 'Styringsgruppen' },
      },
    ]);
    await answerAll(id);
    expect((await desk.command('ConfirmImport', id)).notices).toMatchObject([{ refused: 'AliasIsTaken' }]);
    expect((await desk.partiesCalled('Styringsgruppen')).map(({ name }) => name)).toEqual([
      'Styringsgruppen',
    ]);
  });
});
