import { columnRole, isTwoColumnHead } from './column-names.js';

describe('the name of a column', () => {
  it.each([
    ['Nr', 'number'],
    ['Sak nr.', 'number'],
    ['Saksnr', 'number'],
    ['Sak', 'matter'],
    ['Ärende', 'matter'],
    ['Tiltak', 'followUp'],
    ['Oppfølging / ansvar', 'followUp'],
    ['**Åtgärd**', 'followUp'],
    ['Action item', 'followUp'],
    ['Vedtak', 'decision'],
    ['Beslut', 'decision'],
    ['Ansvar:', 'owner'],
    ['Ansvarleg', 'owner'],
    ['Ansvarlig for oppfølging', 'owner'],
    ['Hvem?', 'owner'],
    ['Tidsfrist', 'deadline'],
    ['Due date', 'deadline'],
    ['STATUS', 'status'],
    ['Navn', 'person'],
  ])('%s says that it holds the %s', (name, role) => {
    expect(columnRole(name)).toBe(role);
  });

  it.each(['', 'Rom', 'Kari Li', 'constructor', 'Ansvar for at alle får vite om det som ble sagt i møtet'])(
    'says nothing: %j',
    (name) => {
      expect(columnRole(name)).toBeNull();
    },
  );

  it('is one of two alone in the head of matters beside follow-ups', () => {
    expect(isTwoColumnHead('<b>Saker</b>\tOppfølging')).toBe(true);
    expect(isTwoColumnHead('Sak Ansvar')).toBe(false);
  });
});
