import { readText } from '../testing/read-text.js';
import { layoutOf } from './index.js';
import { isWideTable } from './wide-table.js';

const TABLE = [
  'Nr  Tiltak                        Ansvar         Frist',
  '1   Male hele kaia, også den      Kari           1.12.2026',
  '    gamle delen',
  '2   Kjøpe nytt tau                Ola            uke 50',
  '',
  '3   Vaske brygga                  Havnekontoret',
].join('\n');

describe('a table set in wide blanks', () => {
  it('has a row for each task, with what is wrapped in its cell', () => {
    const { blocks } = layoutOf(`Referat fra møte i Havnerådet\n\n${TABLE}\n\nMøtet ble hevet kl. 20.\n`);
    expect(
      blocks.map(({ text, row }) =>
        row ? row.map(({ heading, passage }) => `${heading}: ${passage.text}`) : text,
      ),
    ).toEqual([
      'Referat fra møte i Havnerådet',
      ['Nr: 1', 'Tiltak: Male hele kaia, også den gamle delen', 'Ansvar: Kari', 'Frist: 1.12.2026'],
      ['Nr: 2', 'Tiltak: Kjøpe nytt tau', 'Ansvar: Ola', 'Frist: uke 50'],
      ['Nr: 3', 'Tiltak: Vaske brygga', 'Ansvar: Havnekontoret'],
      'Møtet ble hevet kl. 20.',
    ]);
  });

  it('gives each task to whoever stands beside it', () => {
    const { actions } = readText(
      `Referat fra møte i Havnerådet 20. november 2026\nTil stede: Kari Li, Ola Vik\n\n${TABLE}\n\nMøtet ble hevet.\n`,
    );
    expect(actions.map(({ text, owners, due }) => [text, owners, due])).toEqual([
      ['Male hele kaia, også den gamle delen', ['Kari Li'], '2026-12-01'],
      ['Kjøpe nytt tau', ['Ola Vik'], '2026-12-13'],
      ['Vaske brygga', ['Havnekontoret'], null],
    ]);
  });

  it('is no line of text with wide blanks, and no head without rows', () => {
    expect(isWideTable('Ansvar   for brygga har Kari, og frist er i mai.\nHun maler den.\n')).toBe(false);
    expect(isWideTable('Tiltak     Ansvar\n\nKaia er gammel og må snart rives, sa Ola.\n')).toBe(false);
    expect(isWideTable('Dato: 3. mai       Sted: Naustet\nTil stede: Kari\n')).toBe(false);
  });
});
