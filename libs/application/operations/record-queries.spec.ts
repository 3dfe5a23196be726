import { records } from './record-queries.js';

const isTaken = (id: string): boolean => records.input.safeParse({ id }).success;

describe('A record is looked for', () => {
  it.each(['6345e3f1', '6345E3F1', '6345e3f1-', '6345e3f1-ff', '6345e3f1-ff7f-52fa-b5f7-afc62293e29f'])(
    'by %s',
    (id) => expect(isTaken(id)).toBe(true),
  );

  it.each([
    '',
    '6345e3f',
    '6345e3f1--',
    '6345e3f1-1-2',
    '6345e3f1f',
    '6345e3fx',
    '6345e3f1-ff7f-52fa-b5f7-afc62293e29f0',
    "6345e3f1'",
  ])('not by %j, which is no beginning of an id', (id) => expect(isTaken(id)).toBe(false));
});
