import { readText } from '../../testing/read-text.js';

const HEAD = 'Referat fra møte i Havnerådet 20. november 2026\nTil stede: Kari Li og Ola Vik\n\n';
const itemsOf = (text: string): readonly (readonly [string | null, string])[] =>
  readText(`${HEAD}${text}`).items.map(({ number, title }) => [number, title] as const);

describe('a matter', () => {
  it.each([
    [
      '33/15 : NY KAI\nKaia er gammel.\n\n34/15 : 1. HALVÅR\nTall.',
      [
        ['33/15', 'NY KAI'],
        ['34/15', '1. HALVÅR'],
      ],
    ],
    [
      '5/2021 Kai\nKaia er gammel.\n\n6/2021 Brygge\nBrygga er ny.',
      [
        ['5/2021', 'Kai'],
        ['6/2021', 'Brygge'],
      ],
    ],
    ['Styresak 5/21: Kai\nKaia er gammel.', [['5/21', 'Kai']]],
    ['Sak 1:\nKai\nKaia er gammel.', [['1', 'Kai']]],
    ['Sak 1 18/19\nKai\nKaia er gammel.', [['1 18/19', 'Kai']]],
    [
      'SR 2017/43\nKai\n\nKaia er gammel.\n\nSR 2017/44\nBrygge\n\nBrygga er ny.',
      [
        ['SR 2017/43', 'Kai'],
        ['SR 2017/44', 'Brygge'],
      ],
    ],
    [
      '1 – Kai\nKaia er gammel.\n\n2 – Brygge\nBrygga er ny.',
      [
        ['1', 'Kai'],
        ['2', 'Brygge'],
      ],
    ],
    [
      '**1. Kai**\nKaia er gammel.\n\n**2. Brygge**\nBrygga er ny.',
      [
        ['1', 'Kai'],
        ['2', 'Brygge'],
      ],
    ],
    [
      '1. Kai\n2. Brygge\n\nAd 1) Kaia er gammel.\n\nAd 2) Brygga er ny.',
      [
        ['1', 'Kai'],
        ['2', 'Brygge'],
      ],
    ],
    [
      '- Sak 1: Kai\n- Sak 2: Brygge',
      [
        ['1', 'Kai'],
        ['2', 'Brygge'],
      ],
    ],
  ] as const)('%s', (text, items) => {
    expect(itemsOf(text)).toEqual(items);
  });

  it('is the treatment, not the agenda above it', () => {
    expect(
      itemsOf(
        'Saker handsama:\n1/26 Kai\n2/26 Brygge\n\n1/26 Kai\nKaia er gammel.\n\n2/26 Brygge\nBrygga er ny.',
      ),
    ).toEqual([
      ['1/26', 'Kai'],
      ['2/26', 'Brygge'],
    ]);
  });

  it('may have parts with numbers of their own, which sections of its account are not', () => {
    const text =
      '## Sak 4 Søknader\n\n### 4.1 - Roklubben\nGodkjent.\n\n### 4.2 Beslutning\nKaia rives.\n\n## Sak 5 Eventuelt\nIngen.';
    expect(itemsOf(text)).toEqual([
      ['4', 'Søknader'],
      ['4.1', 'Roklubben'],
      ['5', 'Eventuelt'],
    ]);
  });

  it('is a heading of the level that has several, and no number below it', () => {
    const text =
      '#### Siden sist\nKaia er malt.\n\n#### Hva vi snakket om\n1. Kai\n2. Brygge\n\n#### Tilstede:\nKari Li';
    expect(itemsOf(text)).toEqual([
      [null, 'Siden sist'],
      [null, 'Hva vi snakket om'],
    ]);
  });

  it('stands in a row of a table, its title in bold', () => {
    const text =
      '| Sak | Tema | Ansvar |\n|---|---|---|\n| 21/22 | **Kai** <br> Kaia er gammel. | Kari |\n| 22/22 | **Brygge** <br> Brygga er ny. | |';
    expect(itemsOf(`# Møte\n\n${text}`)).toEqual([
      ['21/22', 'Kai'],
      ['22/22', 'Brygge'],
    ]);
  });

  it('is not an entry of a numbered list inside an account', () => {
    expect(
      itemsOf('1. Kai\nInnstilling:\n1. Kaia rives.\n2. Kaia bygges.\n\n2. Brygge\nBrygga er ny.'),
    ).toEqual([
      ['1', 'Kai'],
      ['2', 'Brygge'],
    ]);
  });

  it('is no article of statutes that are pasted in', () => {
    const statutes =
      'Vedtekter for Havnelaget\n\n§ 1 Navn\nLaget heter Havnelaget.\n\n§ 2 Årsmøte\nÅrsmøtet vedtar budsjettet.\n\n';
    const read = readText(
      `${HEAD}Sak 1/26 Kai\nKaia er gammel.\n\n${statutes}Sak 2/26 Brygge\nBrygga er ny.`,
    );
    expect(read.items.map(({ title }) => title)).toEqual(['Kai', 'Brygge']);
    expect(read.decisions).toEqual([]);
    expect(itemsOf('Sak 1/26 Vedtekter\n§ 4 endres.\n\nSak 2/26 Brygge\nBrygga er ny.')).toHaveLength(2);
  });

  it('takes no sentence below its number for a title', () => {
    expect(itemsOf('Sak 1\nStyret besluttet å kjøpe kaia.\n\nSak 2\nBrygge.\nBrygga er ny.')).toEqual([
      ['1', ''],
      ['2', 'Brygge'],
    ]);
  });
});
