import { readText } from '../testing/read-text.js';
import { layoutOf } from './index.js';

const HEAD = 'Referat fra møte i Havnerådet 20. november 2026\nTil stede: Kari Li, Ola Vik, Per Moe\n\n';
const NAMES = 'SAK   TEKST                                        ANSVAR      FRIST';
const ACCOUNT = [
  NAMES,
  '1.    Gammel kai',
  '      Ola orienterte om kaia. Kommunen har svart, og',
  '      svaret er langt. Brev til naboene må',
  '      skrives på nytt.                             Kari        1.12.',
  '',
  '2.    Ny brygge                                    Ola,',
  '      Brygga er ny.                                Per',
  '      Skiltet henges opp.',
].join('\n');

describe('the account of a matter, told beside names and dates', () => {
  it('is text, and a row for the sentence with which the line of the name ends', () => {
    const { blocks } = layoutOf(HEAD + ACCOUNT);
    expect(blocks.slice(2).map(({ text, row }) => row?.map(({ passage }) => passage.text) ?? text)).toEqual([
      ['1.', 'Gammel kai'],
      'Ola orienterte om kaia. Kommunen har svart, og svaret er langt.',
      ['Brev til naboene må skrives på nytt.', 'Kari', '1.12.'],
      ['2.', 'Ny brygge'],
      'Brygga er ny.',
      ['Skiltet henges opp.', 'Ola, Per'],
    ]);
  });

  it('gives nobody what stands beside somebody else', () => {
    const { items, actions } = readText(HEAD + ACCOUNT);
    expect(items.map(({ number, title }) => [number, title])).toEqual([
      ['1', 'Gammel kai'],
      ['2', 'Ny brygge'],
    ]);
    expect(actions.map(({ text, owners, due }) => [text, owners, due])).toEqual([
      ['Brev til naboene må skrives på nytt.', ['Kari Li'], '2026-12-01'],
      ['Skiltet henges opp.', ['Ola Vik', 'Per Moe'], null],
    ]);
  });

  it('has its outcome in a list below the label', () => {
    const { decisions, actions } = readText(
      `${HEAD}${NAMES}\n1.    Ny kai\n      Ola orienterte.\n      Vedtak:\n      1. Kaia bygges i betong og males rød til våren.\n      2. Ola henter inn tilbud på maling.          Ola         1.12.\n\n2.    Eventuelt\n      Ingen saker.\n`,
    );
    expect(decisions.map(({ text }) => text)).toEqual(['Kaia bygges i betong og males rød til våren.']);
    expect(actions.map(({ owners, due }) => [owners, due])).toEqual([[['Ola Vik'], '2026-12-01']]);
  });

  it('leaves a table of tasks as it is', () => {
    const { blocks } = layoutOf(
      'Nr  Tiltak                        Ansvar\n1   Male kaia. Vaske brygga       Kari\n    Rydde i naustet\n2   Kjøpe tau                     Ola\n',
    );
    expect(blocks.map(({ row }) => row?.map(({ passage }) => passage.text))).toEqual([
      ['1', 'Male kaia. Vaske brygga Rydde i naustet', 'Kari'],
      ['2', 'Kjøpe tau', 'Ola'],
    ]);
  });
});
