import { documentKind } from './document-kind.js';

const nothing = { decisions: 0, followUps: 0, items: 0, present: 0, hasDate: false };

describe('what paper it is', () => {
  it.each([
    [
      'minutes',
      'Referat fra møte i Havnerådet\n\n1. Referat fra sist: godkjent',
      { ...nothing, decisions: 1 },
    ],
    [
      'agenda',
      'Dagsorden møte i Havnerådet\n\n1. Godkjenning av referat frå møtet i mai',
      { ...nothing, items: 2 },
    ],
    ['agenda', '# Saksliste\n\n1. Kai\n2. Brygge\n3. Eventuelt', { ...nothing, items: 3 }],
    ['minutes', 'Saksliste og referat fra møtet\nVedtak: Kaia rives.', { ...nothing, decisions: 1 }],
    ['other', 'Møtereferat\nDato: [Dato]\nSted: [Sted]\nTil stede: [Navn]', nothing],
    ['minutes', 'Møtereferat\nDato: [Dato]\nSted: [Sted]\nTil stede: [Navn]', { ...nothing, decisions: 2 }],
  ] as const)('%s: %s', (kind, text, found) => {
    expect(documentKind(text, found)).toBe(kind);
  });

  it.each([
    [
      'with square brackets',
      'Dato: [dd.mm.åååå]\nSted: [Sted]\nTil stede: [Navn], [Navn]\nNeste møte: [dato]',
    ],
    ['with angle brackets', 'Dato: ______\nLeder: <navn>\nTil stede: <navn>\nSak 2 <tittel>\nFrist: <dato>'],
    ['with noughts', 'Dato: 00.00.0000\nTid: 00:00 - 00:00\nTil stede: Navn Navnesen\nSak 01/XX Godkjenning'],
    ['with signs for a program', '**Dato:** YYYY-MM-DD\n{{gruppe}}\n@navn, @navn\n[Beslutning]'],
  ])('is a form to fill in, whatever sentences it has ready: %s', (_, head) => {
    const found = { ...nothing, decisions: 2, followUps: 1, present: 1 };
    expect(documentKind(`Møtereferat\n${head}\nVedtak: Referatet godkjennes.`, found)).toBe('other');
  });

  it.each([
    ['an empty line for a name', 'Dato: onsdag\nTil stede: Kari Li\nUnderskrift: _______ _______ _______'],
    ['boxes that are ticked', 'Dato: onsdag\n- [x] Kai\n- [x] Brygge\n- [x] Båt\n- [x] Tau\n- [x] Lys'],
    ['names in brackets', 'Dato: onsdag\nTil stede: [Kari] [Ola] [Per] [Liv] [Eva] [Mari]'],
  ])('is minutes, with %s', (_, text) => {
    const found = { ...nothing, decisions: 2, followUps: 1, present: 2 };
    expect(documentKind(`Møtereferat\n${text}\nVedtak: Kaia bygges.`, found)).toBe('minutes');
  });

  it('is minutes when program text is only quoted between fences', () => {
    const code = '{\n  "kai": 1\n}\n'.repeat(5);
    const minutes = 'Referat fra møte i Havnerådet\nVedtak: Kaia rives.\n';
    const found = { ...nothing, hasDate: true, decisions: 1 };
    expect(documentKind(`${minutes}\`\`\`json\n${code}\`\`\`\n`, found)).toBe('minutes');
    expect(documentKind(`${minutes}${code}`, found)).toBeNull();
  });
});
