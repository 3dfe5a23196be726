import { readText } from '../../testing/read-text.js';

const HEAD = 'Møteprotokoll\nUtvalg: Havnerådet\nDato: 20.11.2026\n\n';
const decidedIn = (text: string): readonly string[] =>
  readText(`${HEAD}${text}`).decisions.map((decision) => decision.text);
const told = (line: string): string =>
  `PS 3/26 Kai\nBehandling:\n${line}\nVedtak:\nKaia bygges.\n\nPS 4/26 Brygge\nVedtak:\nBrygga males.`;

describe('what is said before a decision is none', () => {
  it.each([
    'Kari Li (Ap) ba om at saken ble utsatt til våren.',
    'Leder foreslo at saken utsettes.',
    'Forslaget fra Ola Vik ble satt opp mot innstillingen og vedtatt med 6 mot 3 stemmer (Ap, SP).',
    'Framlagte forslag med nytt pkt. 8 ble deretter enstemmig vedtatt.',
  ])('%s', (line) => {
    expect(decidedIn(told(line))).toEqual(['Kaia bygges.', 'Brygga males.']);
  });

  it.each([
    ['a body that puts off', 'Havnerådet ba om at saken utsettes til våren.'],
    ['an outcome', 'Saken utsettes til våren.'],
  ])('but %s has decided', (_, line) => {
    expect(decidedIn(`PS 3/26 Kai\n${line}\n\nPS 4/26 Brygge\nVedtak:\nBrygga males.`)).toContain(line);
  });
});

describe('below the last decision', () => {
  it.each([
    ['answers', 'Spørsmål\nOla Vik spurte om isen. Rådmannen svarte at isen er trygg nå.'],
    ['when the meeting closed', 'Møtet hevet kl. 11.30.\n\nRett utskrift\nKari Li\nleder'],
    ['the head of the next page', 'Møteprotokoll Havnerådet 20.11.2026'],
  ])('%s is no decision', (_, text) => {
    expect(decidedIn(`${told('Ola Vik la fram saken.')}\n\n${text}`)).toEqual([
      'Kaia bygges.',
      'Brygga males.',
    ]);
  });

  it('is one when it only begins like them', () => {
    const lines = [
      'Møtet 3. mars flyttes til Vik.',
      'Protokollene lagres på nett.',
      'Spørsmål sendes til Kari Li.',
    ];
    const text = lines.map((line, index) => `${index + 2}. ${line}`).join('\n');
    expect(decidedIn(`PS 3/26 Kai\nVedtak:\n1. Kaia bygges.\n${text}\n\nPS 4/26 Brygge\nUtsatt.`)).toEqual(
      expect.arrayContaining(['Møtet 3. mars flyttes til Vik.', 'Protokollene lagres på nett.']),
    );
  });
});

describe('above the signatures', () => {
  it('«Møteprotokoll godkjent» is no approval of earlier minutes', () => {
    expect(
      decidedIn(`Møteprotokoll godkjent\n\nOla Vik   Kari Li\n\n${told('Ola Vik la fram saken.')}`),
    ).toEqual(['Kaia bygges.', 'Brygga males.']);
  });

  it('but «Møteprotokollen fra 3. mars ble godkjent.» is one', () => {
    const line = 'Møteprotokollen fra 3. mars ble godkjent.';
    expect(decidedIn(`${line}\n\n${told('Ola Vik la fram saken.')}`)).toContain(line);
  });
});

describe('what a body asks of somebody below «Vedtak»', () => {
  const line = 'Havnerådet ber om at alle lag innfører brannvakt innen 1. mars 2027.';
  const { decisions, actions } = readText(`${HEAD}PS 3/26 Kai\nVedtak:\n${line}\n\nPS 4/26 Brygge\nUtsatt.`);

  it('is a decision and a task', () => {
    expect(decisions.map(({ text }) => text)).toContain(line);
    expect(actions).toMatchObject([{ text: line, owners: ['Alle lag'], due: '2027-03-01' }]);
  });
});
