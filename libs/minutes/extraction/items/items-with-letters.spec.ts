import { readText } from '../../testing/read-text.js';

const HEAD = 'Referat fra møte i Havnerådet 20. november 2026\nTil stede: Kari Li og Ola Vik\n\n';
const numbersOf = (text: string): readonly (string | null)[] =>
  readText(`${HEAD}${text}`).items.map(({ number }) => number);
const told = (...numbers: readonly string[]): string =>
  numbers
    .map((number) => `${number} Ny kai i havna\nDet gikk bra med dette i år, sa alle som var der.`)
    .join('\n\n');

describe('matters whose numbers have letters', () => {
  it.each([
    [['V-SAK 1', 'V-SAK 2', 'O-SAK 1']],
    [['FSK-sak 3/26', 'FSK-sak 4/26']],
    [['AMU 16/2026', 'AMU 17/2026']],
    [['S.12/26', 'S.13/26']],
    [['C26/034', 'C26/035']],
    [['26/034', '26/035']],
  ])('%s', (numbers) => {
    expect(numbersOf(told(...numbers))).toEqual(numbers);
  });

  it.each([
    ['Sak S 12-26', 'S 12-26'],
    ['Sak nr. 4 – 2026', '4 – 2026'],
    ['Sak A', 'A'],
    ['Agenda item 3:', '3'],
    ['Sag nr. 1/26', '1/26'],
    ['Tema 1:', '1'],
    ['Item 2(a):', '2(a)'],
    ['Sak 3/26 Arkivsaknr: 26/456', '3/26'],
  ])('%s is %s', (line, number) => {
    expect(numbersOf(told(line, line.replace(/\d(?=\D*$)/u, '9'))).at(0)).toBe(number);
  });

  it('counts parts with letters below their matter', () => {
    const text =
      '7. Regnskap\nGodkjent.\n\n8. Planer\n\n8(a) Kaiveien\nUtsatt.\n\n8(b) Bryggeveien\nGodkjent.\n\n9. Eventuelt\nIngen.';
    expect(numbersOf(text)).toEqual(['7', '8', '8(a)', '8(b)', '9']);
  });

  it('takes cases of earlier meetings for no matters where a series counts them', () => {
    const text = `${told('AMU 16/2026', 'AMU 17/2026', 'AMU 18/2026')}\n\nTil oppfølging:\nSak 7/2026 Gammel brygge\nSak 9/2026 Nytt tak`;
    expect(numbersOf(text)).toEqual(['AMU 16/2026', 'AMU 17/2026', 'AMU 18/2026']);
  });

  it('reads them from the rows of an agenda', () => {
    const text =
      'Saksliste\nUtvalgssaksnr    Innhold                       Arkivsaknr.\nPS 16/26         Ny kai                        2026/311\nPS 17/26         Rapport fra                   2026/312\n                 havnesjefen\nPS 18/26         Eventuelt                     2026/313';
    const { items } = readText(`Møteinnkalling for Havnerådet\nDato: 20.11.2026\n\n${text}`);
    expect(items.map(({ title }) => title)).toEqual(['Ny kai', 'Rapport fra havnesjefen', 'Eventuelt']);
  });

  it('leaves the numbers of tasks in a list at the end alone', () => {
    const text =
      '1. Kai\nKaia er ny.\n\n2. Brygge\nBrygga er ny.\n\nAksjonsliste\n26/31 Kari Li: brev\n26/32 Ola Vik: plan\n26/33 Kari Li: notat';
    expect(numbersOf(text)).toEqual(['1', '2']);
  });

  it('counts on below a list of tasks inside a matter', () => {
    const text = `Sak 3/26 Kai\nAksjonspunkter:\nKari Li sender brev.\n\nSak 4/26 Brygge\nBrygga er ny.\n\nSak 5/26 Eventuelt\nIngen.`;
    expect(numbersOf(text)).toEqual(['3/26', '4/26', '5/26']);
  });

  it('takes a day for no matter', () => {
    expect(numbersOf('7. Finance\nNoted.\n\n8. Date of next meeting\n11 June 2027')).toEqual(['7', '8']);
  });

  it.each([
    ['a member', 'V-sak var ordet han brukte.\n\nO-sak var et annet.'],
    ['a road', 'E-18/26 er stengt.'],
    ['an age', 'U-16/17 spilte kamp.'],
  ])('leaves %s alone', (_, text) => {
    expect(numbersOf(text)).toEqual([]);
  });
});

describe('matters that are bullets', () => {
  it('have their account on the next line', () => {
    const bullets = ['Husk, ny kai:', 'Dugnad – mai:', 'Eventuelt:'].map(
      (line) => `  • ${line}\n    Kaia er fin nå.`,
    );
    const { items } = readText(
      `Styremøte i Havnelaget 20. november 2026\n\nPunkter:\n\n${bullets.join('\n')}`,
    );
    expect(items.map(({ title }) => title)).toEqual(['Husk, ny kai', 'Dugnad – mai', 'Eventuelt']);
  });
});

describe('the first matter', () => {
  const rest =
    '2. Brygge\nBrygga er ny, og alle som var der, sa at den er fin å se på, og at den er lang nok for båtene.\n\n3. Eventuelt\nIngen saker.';

  it('is found behind the sentence on whose line it was set', () => {
    expect(
      numbersOf(`Per Moe hadde meldt forfall. 1. Godkjenning av referat:\nReferatet er godkjent.\n\n${rest}`),
    ).toEqual(['1', '2', '3']);
  });

  it.each([
    [
      'where it stands on a line of its own',
      `Vi var ute før kl. 9. 1. Kai\n\n1. Kai\nKaia er ny.\n\n${rest}`,
      ['1', '2', '3'],
    ],
    ['where no list goes on', 'Kaia er ny. 1. Mai er vi ute', []],
    ['within a sentence', `Han kom på 1. Plass i løpet.\n\n${rest}`, ['2', '3']],
  ])('is not looked for %s', (_, text, numbers) => {
    expect(numbersOf(text)).toEqual(numbers);
  });
});
