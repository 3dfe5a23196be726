import { readText } from '../../testing/read-text.js';

const HEAD = 'Referat fra møte i Havnerådet 20. november 2026\nTil stede: Kari Li, Ola Vik og KS\n\n';

/** `text | owners | due` of every follow-up below the matter «Kai». */
const tasksIn = (text: string): readonly string[] =>
  readText(`${HEAD}1. Kai\n${text}\n\n2. Eventuelt\nIngen saker.`).actions.map(
    (action) => `${action.text} | ${action.owners.join(' + ')} | ${action.due ?? ''}`,
  );

describe('the label of a list', () => {
  it('gives its entries their day, unless they have one', () => {
    expect(
      tasksIn(
        'Oppgaver til neste møte 4. desember:\n• Kari sender brev.\n• Ola maler kaia innen 1. desember.',
      ),
    ).toEqual([
      'Kari sender brev. | Kari Li | 2026-12-04',
      'Ola maler kaia innen 1. desember. | Ola Vik | 2026-12-01',
    ]);
  });

  it('shares out what nobody in the line above has', () => {
    expect(tasksIn('Kari tar seg av plakat. Skilt bestilles til kaia.\nAnsvar: Kari, Ola')).toEqual([
      'Kari tar seg av plakat. | Kari Li | ',
      'Skilt bestilles til kaia. | Ola Vik | ',
    ]);
  });
});

describe('whoever does it', () => {
  it.each([
    ['Kari varsler byggerne (Per Moe og Anne Dal).', 'Kari Li'],
    ['Brevet skrives i påsken av Kari.', 'Kari Li'],
    ['Havnerådet bad Ola leggja fram ein plan.', 'Ola Vik'],
    ['Kaker: Kari og Ola (2).', 'Kari Li + Ola Vik'],
    ['Hver tillitsvalgt tar opp problemet i klassen.', 'Hver tillitsvalgt'],
    ['Bestille buss til kaia. (Ola)', 'Ola Vik'],
  ])('is found in «%s»', (text, owners) => {
    expect(tasksIn(text)).toEqual([`${text} | ${owners} | `]);
  });

  it.each([
    'Brosjyren skal omtale kaia.',
    'Ola Vik skriver referat.',
    'Kari Li kasserer 1 år',
    'Kari Li, sekretær',
    'Vi følger forbundets anbefalinger.',
    'Styret legger opp til at kaia males.',
    'Skilt settes opp av en gruppe bestående av Kari og naboer?',
  ])('is nobody in «%s»', (text) => {
    expect(tasksIn(text)).toEqual([]);
  });
});

describe('a day', () => {
  it.each([
    ['Kari sender brev til 1. desember.', '2026-12-01'],
    ['Kari sender brev innen høringsfristen 1. desember.', '2026-12-01'],
    ['Kari sender brev før årsmøtet 1. desember.', '2026-12-01'],
    ['Kari sender brev seinest 1. desember.', '2026-12-01'],
    ['Kari lager kake til festen 1. desember.', ''],
    ['Kari sender brev om turen fra 27. november til 1. desember.', ''],
  ])('of «%s»', (text, due) => {
    expect(tasksIn(text)).toEqual([`${text} | Kari Li | ${due}`]);
  });
});

it('takes a sentence in the column of owners for the task, and not the event beside it', () => {
  const table = (who: string): string =>
    `| Hva | Når | Hvem |\n|---|---|---|\n| Sommerfest | 9. desember | ${who} |`;
  expect(tasksIn(`\n${table('Kari bestiller lokale innen 1. desember')}\n`)).toEqual([
    'Kari bestiller lokale innen 1. desember | Kari Li | 2026-12-01',
  ]);
  expect(tasksIn(`\n${table('Kari')}\n`)).toEqual(['Sommerfest | Kari Li | 2026-12-09']);
  expect(tasksIn(`\n${table('Avtales nærmere')}\n`)).toEqual(['Sommerfest |  | 2026-12-09']);
});
