import { readText } from '../../testing/read-text.js';

const tasks = (text: string) =>
  readText(
    `# Referat fra møte i Havnerådet 20. november 2026\n\nTil stede: Kari Li, Ola Vik\n\n${text}\n\n# Eventuelt\n\nIngen saker.\n`,
  ).actions.map(({ text: task, owners }) => [task, owners.join(' and ')]);

describe('a list below a name', () => {
  const LIST = 'Kari:\n* male hele kaia rød\n* meir rydding\n\nOla:\n* tauverk\n  - bestille nytt tau\n';

  it.each(['Denne veka', 'Arbeid framover', 'Til neste gang', 'Plan'])(
    'holds their tasks below «%s»',
    (title) => {
      expect(tasks(`# ${title}\n\n${LIST}`)).toEqual([
        ['male hele kaia rød', 'Kari Li'],
        ['meir rydding', 'Kari Li'],
        ['bestille nytt tau', 'Ola Vik'],
      ]);
    },
  );

  it.each(['Sidan sist', 'Status', 'Oppsummering av førre veka'])(
    'holds what is done below «%s»',
    (title) => {
      expect(tasks(`# ${title}\n\n${LIST}`)).toEqual([]);
    },
  );

  it('holds tasks where its entries begin with a deed, below any title', () => {
    expect(tasks(`# Kai\n\n${LIST}`)).toEqual([
      ['male hele kaia rød', 'Kari Li'],
      ['bestille nytt tau', 'Ola Vik'],
    ]);
  });

  it.each(['### Kari', '**Kari**', 'Kari:'])(
    'may have its name in a heading, in bold, or before a colon: %s',
    (name) => {
      expect(tasks(`# Vidare arbeid\n\n${name}\n\n* male kaia\n`)).toEqual([['male kaia', 'Kari Li']]);
    },
  );

  it('keeps to the tasks that a heading has announced, when names are headings below it', () => {
    expect(
      tasks('# Kai\n\n## Tiltak\n\n### Kari\n\n* male kaia\n\n### Ola\n\n* nytt tau til brygga\n'),
    ).toEqual([
      ['male kaia', 'Kari Li'],
      ['nytt tau til brygga', 'Ola Vik'],
    ]);
  });

  it('is no list of tasks below the name of a thing, nor what is asked, done or put in brackets', () => {
    expect(tasks('# Denne veka\n\nKorpus:\n* meir rydding\n')).toEqual([]);
    expect(tasks('# Denne veka\n\nKari:\n* (anna tull)\n* kva med tauet?\n* brevet er sendt\n')).toEqual([]);
  });
});
