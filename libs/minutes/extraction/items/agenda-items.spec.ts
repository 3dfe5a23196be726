import { readText } from '../../testing/read-text.js';

const HEAD = '# Referat fra møte i Havnerådet 20. november 2026\n\nTil stede: Kari Li, Ola Vik\n\n';
const AGENDA = '## Agenda\n\n1. Gammel kai\n2. Ny brygge ved naustet\n3. Eventuelt\n\n';
const shown = (text: string) => {
  const { items, actions } = readText(`${HEAD}${text}`);
  return {
    items: items.map(({ number, title }) => `${number} ${title}`),
    actions: actions.map(({ item, text: task }) => `${item} ${task}`),
  };
};

describe('a numbered agenda above headings that are called otherwise', () => {
  it('names the matters; what is said below its numbers, or below their words, is theirs', () => {
    expect(
      shown(
        `${AGENDA}## Notater\n\n1. Lampa er mørk.\n   1. Kari sender brev.\n2. Brygga er ny.\n   1. Ola vasker brygga.\n\n## Tiltak\n\n- Kari bestiller nytt tau.\n`,
      ),
    ).toEqual({
      items: ['1 Gammel kai', '2 Ny brygge ved naustet', '3 Eventuelt'],
      actions: ['1 Kari sender brev.', '2 Ola vasker brygga.', 'null Kari bestiller nytt tau.'],
    });
    expect(
      shown(`${AGENDA}## Kort fortalt\n\nOla orienterte.\n\n## Om naustet og brygge\n\nKari sender brev.\n`)
        .actions,
    ).toEqual(['2 Kari sender brev.']);
  });

  it('gives way to headings that are its titles', () => {
    expect(
      shown(
        `${AGENDA}## Gammel kai\n\nKari sender brev.\n\n## Ny brygge\n\nBrygga er ny.\n\n## Eventuelt\n\nIngen.\n`,
      ).items,
    ).toEqual(['null Gammel kai', 'null Ny brygge', 'null Eventuelt']);
  });

  it('has three entries at least', () => {
    expect(
      shown(
        '## Agenda\n\n1. Kai\n2. Brygge\n\n## Kort fortalt\n\nKari sender brev.\n\n## Ord på veien\n\nIngen.\n',
      ).items,
    ).toEqual(['null Kort fortalt', 'null Ord på veien']);
  });
});
