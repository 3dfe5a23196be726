import { layoutOf } from './index.js';

const blocksOf = (text: string) =>
  layoutOf(`# Referat\n\n## Notater\n\n${text}`)
    .blocks.slice(2)
    .map(({ kind, level, text }) => `${kind} ${level} ${text}`);

describe('numbers in a list inside a list', () => {
  it('are marks of its entries', () => {
    expect(
      blocksOf(
        '1. Kaia\n   1. Lampa er mørk.\n      a) Ola skifter den.\n   2. Tauet er slitt.\n2. Brygga\n',
      ),
    ).toEqual([
      'paragraph 0 1. Kaia',
      'bullet 3 Lampa er mørk.',
      'bullet 6 Ola skifter den.',
      'bullet 3 Tauet er slitt.',
      'paragraph 0 2. Brygga',
    ]);
  });

  it('are numbers where nothing stands above them that they belong to', () => {
    expect(blocksOf('   1. Kaia\n   2. Brygga\n')).toEqual(['paragraph 0 1. Kaia', 'paragraph 0 2. Brygga']);
    expect(blocksOf('1. Kaia\n\nOla orienterte.\n\n   1. Brygga\n')).toContain('paragraph 0 1. Brygga');
  });
});

describe('lines that begin with a name in bold', () => {
  it('are paragraphs of their own, unless a sentence is still open', () => {
    const LONG =
      'vasker hele den lange brygga med grønnsåpe og mye varmt vann før båtene legges ut til våren';
    expect(blocksOf(`**Kari** ${LONG}.\n**Ola** kjøper tau.\n`)).toHaveLength(2);
    expect(blocksOf(`**Kari** ${LONG} sammen med\n**Ola** fra naustet.\n`)).toHaveLength(1);
  });
});
