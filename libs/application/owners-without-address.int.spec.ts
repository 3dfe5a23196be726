import { openImportDesk, type ImportDesk } from './testing/import-desk.js';

const asItIs = (text: string): string => text;
/** Nobody is written to while an import is confirmed. */
const smtp = { SMTP_URL: 'smtp://127.0.0.1:9' };

describe('An import that comes into force', () => {
  let desk: ImportDesk;
  afterEach(() => desk?.close());

  it('tells which owners could not be reminded: those of what comes into force, as long as they have no address', async () => {
    desk = await openImportDesk(smtp);
    const id = await desk.received(asItIs);
    const accepted = await desk.command('ConfirmImport', id, { onlySettled: true });
    expect(accepted.notices).toEqual([
      { refused: 'OwnersHaveNoAddress', details: { names: 'Terje Nygård, Ingrid Solvang, Per Aune' } },
    ]);
    const [party] = await desk.partiesCalled('Per Aune');
    await desk.command('SetContactPoint', party?.id ?? '', { email: 'per@quay.example' });
    await desk.answer(id, 'q1', { kind: 'owners', names: ['Havnekontoret'] });
    await desk.answer(id, 'q2', { kind: 'owners', names: ['Per Aune'] });
    expect((await desk.command('ConfirmImport', id)).notices).toEqual([
      { refused: 'OwnersHaveNoAddress', details: { names: 'Havnekontoret' } },
    ]);
  }, 60_000);

  it('tells nothing of that where mails go to the outbox folder', async () => {
    desk = await openImportDesk();
    const id = await desk.received(asItIs);
    expect((await desk.command('ConfirmImport', id, { onlySettled: true })).notices).toEqual([]);
  }, 60_000);
});
