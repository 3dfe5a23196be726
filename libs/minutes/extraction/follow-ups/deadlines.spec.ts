import { readText } from '../../testing/read-text.js';

const dueOf = (sentence: string) => {
  const { actions } = readText(
    `Referat fra møte i Havnerådet fredag 20. november 2026\nTil stede: Kari Li, Ola Vik og KS\n\n1. Kai\n${sentence}\n\n2. Eventuelt\nIngen saker.\nNeste møte: 11. desember 2026`,
  );
  expect(actions).toHaveLength(1);
  return [actions[0]?.due, actions[0]?.due_raw];
};

describe('a deadline', () => {
  it.each([
    ['Kari Li sender brev primo desember.', '2026-12-10', 'primo desember'],
    ['Kari Li sender brev medio januar.', '2027-01-20', 'medio januar'],
    ['Kari Li sender brev ultimo februar 2027.', '2027-02-28', 'ultimo februar 2027'],
    ['Kari Li sender brev i løpet av mars.', '2027-03-31', 'i løpet av mars'],
    ['Kari Li sender brev i løpet av uke 2.', '2027-01-17', 'i løpet av uke 2'],
    ['Kari Li sender brev innen 1/5.', '2027-05-01', '1/5'],
    ['Kari Li sender brev. Frist 12.3', '2027-03-12', '12.3'],
    ['Kari Li sender brev til neste gang.', '2026-12-11', 'til neste gang'],
    ['Kari Li legger fram planen i møtet 14. januar.', '2027-01-14', '14. januar'],
    ['Kari Li legger ut dokumentene tirsdag 1. desember.', '2026-12-01', 'tirsdag 1. desember'],
    ['Kari Li arrangerer dugnad lørdag 5/12.', '2026-12-05', 'lørdag 5/12'],
  ])('%s', (sentence, due, raw) => {
    expect(dueOf(sentence)).toEqual([due, raw]);
  });

  it.each([
    ['Kari Li sender program for havnedagen lørdag 5. juni.', null],
    ['Kari Li bestiller lokale til lørdag 5. desember.', null],
    ['Kari Li sender ut referatet fra befaringen onsdag 2. desember.', null],
    ['Kari Li lager sak 1/5 om kaia.', null],
    ['Kari Li sender brev etter hvert.', null],
    ['Kari Li sender mars 2026-planen videre.', null],
    ['Kari Li sender brev så snart som mulig.', 'så snart som mulig'],
  ])('is no date of something else: %s', (sentence, raw) => {
    expect(dueOf(sentence)).toEqual([null, raw]);
  });
});
