import { alike } from './similarity.js';

describe('What two texts have in common', () => {
  it('is counted in runs of three letters, with the spaces around them', () => {
    // «  a», « ab», «ab » and «  a», « ac», «ac »: one of three.
    expect(alike(['ab'], ['ac'], 0.1)).toEqual([{ first: 0, second: 0, score: 1 / 3 }]);
    // «  a», « aa», «aaa» twice, «aa » and «  a», « aa», «aa »: as often as both have it.
    expect(alike(['aaaa'], ['aa'], 0.1)).toEqual([{ first: 0, second: 0, score: 6 / 8 }]);
    expect(alike(['aaaa'], ['aaaaa'], 0.1)).toEqual([{ first: 0, second: 0, score: 10 / 11 }]);
  });

  it('is all of it where the words are the same, and where there are none', () => {
    expect(alike(['The quay.'], ['the QUAY'], 1)).toEqual([{ first: 0, second: 0, score: 1 }]);
    expect(alike([''], ['!'], 1)).toEqual([{ first: 0, second: 0, score: 1 }]);
  });

  it('is told of every two texts, from the threshold on', () => {
    const found = alike(['quay', 'mole', 'ab'], ['ac', 'mole', 'quay', 'quay'], 1 / 3);
    expect(found).toEqual([
      { first: 0, second: 2, score: 1 },
      { first: 0, second: 3, score: 1 },
      { first: 1, second: 1, score: 1 },
      { first: 2, second: 0, score: 1 / 3 },
    ]);
    expect(alike(['ab'], ['ac'], 0.34)).toEqual([]);
    expect(alike([], ['ac'], 0)).toEqual([]);
    expect(alike(['quay'], ['mole'], 0)).toEqual([{ first: 0, second: 0, score: 0 }]);
  });
});
