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

  it('is minutes when program text is only quoted between fences', () => {
    const code = '{\n  "kai": 1\n}\n'.repeat(5);
    const minutes = 'Referat fra møte i Havnerådet\nVedtak: Kaia rives.\n';
    const found = { ...nothing, hasDate: true, decisions: 1 };
    expect(documentKind(`${minutes}\`\`\`json\n${code}\`\`\`\n`, found)).toBe('minutes');
    expect(documentKind(`${minutes}${code}`, found)).toBeNull();
  });
});
