import { readText } from '../../testing/read-text.js';

const read = (row: string): ReturnType<typeof readText> =>
  readText(
    `Referat frå møte i Havnerådet 17. november 2026\nTil stades: Kari Li, Ola Vik\n\nSak\tDrøfting/vedtak\tOppfølging\tAnsvar\tFrist\n1/26\tGodkjenning av innkalling. Godkjent.\t\t\t\n${row}`,
  );

describe('a row with a task beside its matter', () => {
  it('has the decision that its matter names', () => {
    const { decisions, actions } = read(
      '2/26\tSøknad frå båtlaget. Vedtak: Det vert løyvd 5 000 kr.\tGje båtlaget svar\tKari\t1. desember',
    );
    expect(decisions.map(({ text }) => text)).toContain('Det vert løyvd 5 000 kr.');
    expect(actions).toMatchObject([{ text: 'Gje båtlaget svar', owners: ['Kari Li'], due: '2026-12-01' }]);
  });

  it('has as many tasks as its cell counts with letters', () => {
    const { actions } = read('2/26\tYmse\ta) Alle svarer på brevet. b) Ola ringer naboen.\tAlle\tFredag');
    expect(actions.map(({ text, due }) => [text, due])).toEqual([
      ['Alle svarer på brevet.', '2026-11-20'],
      ['Ola ringer naboen.', '2026-11-20'],
    ]);
  });

  it('has one task where a letter only names something', () => {
    const { actions } = read('2/26\tYmse\tKjøpe inn alternativ b) Raud måling.\tKari\t1. desember');
    expect(actions).toHaveLength(1);
  });
});
