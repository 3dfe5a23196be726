import { readText } from '../testing/read-text.js';
import { layoutOf } from './index.js';
import { isTabTable } from './tab-table.js';

const HEAD =
  'Referat fra møte i Havnerådet 20. november 2026\nSted:\tNaustet\nTil stede:\tKari Li, Ola Vik\n\n';

describe('a table with tabs between its cells', () => {
  const TWO = `${HEAD}Sak\tOppfølging\n1. Kaia\tKari sender brev.\nLampa er mørk.\t\n2. Dugnad\tOla vasker brygga.\nOla orienterte.\tNye tau bestilles.\n\nNeste møte: 3. desember 2026\n`;

  it('has matters on the left and follow-ups on the right', () => {
    const { blocks, hasFollowUpColumn } = layoutOf(TWO);
    expect(hasFollowUpColumn).toBe(true);
    expect(blocks.slice(3).map(({ column, text }) => `${column} ${text}`)).toEqual([
      'left 1. Kaia',
      'right Kari sender brev.',
      'left Lampa er mørk.',
      'left 2. Dugnad',
      'right Ola vasker brygga.',
      'left Ola orienterte.',
      'right Nye tau bestilles.',
      'left Neste møte: 3. desember 2026',
    ]);
  });

  it('gives each follow-up to the matter that it stands beside', () => {
    const { items, actions, meeting } = readText(TWO);
    expect(items.map(({ number, title }) => `${number} ${title}`)).toEqual(['1 Kaia', '2 Dugnad']);
    expect(actions.map(({ item, text, owners }) => [item, text, owners])).toEqual([
      ['1', 'Kari sender brev.', ['Kari Li']],
      ['2', 'Ola vasker brygga.', ['Ola Vik']],
      ['2', 'Nye tau bestilles.', []],
    ]);
    expect(meeting.place).toBe('Naustet');
  });

  it('may have more columns', () => {
    const { actions } = readText(
      `${HEAD}1. Kai\nVi gikk gjennom lista.\n\nTiltak\tAnsvar\tFrist\nMale hele kaia\tKari\t1.12.2026\nKjøpe nytt tau\tOla\t\n\n2. Eventuelt\nIngen saker.\n`,
    );
    expect(actions.map(({ text, owners, due }) => [text, owners, due])).toEqual([
      ['Male hele kaia', ['Kari Li'], '2026-12-01'],
      ['Kjøpe nytt tau', ['Ola Vik'], null],
    ]);
  });

  it('is not any text with tabs', () => {
    expect(isTabTable(HEAD)).toBe(false);
    expect(isTabTable('Sak\tOppfølging\n\nKaia er gammel.')).toBe(false);
    expect(isTabTable('Kari\t12\t14\nOla\t3\t4\n')).toBe(false);
  });
});
