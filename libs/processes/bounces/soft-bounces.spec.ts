import { comeBackAgainAndAgain } from './soft-bounces.js';

/** `2023-06-01 x`: came back; without the x it did not. */
const mails = (...lines: readonly string[]) =>
  lines.map((line) => ({
    localDate: Temporal.PlainDate.from(line.slice(0, 10)),
    cameBack: line.endsWith('x'),
  }));

describe('Mails come back again and again', () => {
  it.each([
    ['three in a row', ['2023-06-01 x', '2023-06-02 x', '2023-06-05 x']],
    ['over fourteen days', ['2023-06-01 x', '2023-06-08 x', '2023-06-15 x']],
    ['after others that did not', ['2023-05-02', '2023-06-01 x', '2023-06-02 x', '2023-06-05 x']],
    ['while a later one has no report yet', ['2023-06-01 x', '2023-06-02 x', '2023-06-05 x', '2023-06-06']],
  ])('when it is %s', (_, lines) => {
    expect(comeBackAgainAndAgain(mails(...lines))).toBe(true);
  });

  it.each([
    ['none was sent', []],
    ['none came back', ['2023-06-01', '2023-06-02', '2023-06-05']],
    ['it is two', ['2023-06-01 x', '2023-06-02 x']],
    ['one between them got through', ['2023-06-01 x', '2023-06-02', '2023-06-05 x', '2023-06-06 x']],
    ['it took more than fourteen days', ['2023-06-01 x', '2023-06-08 x', '2023-06-16 x']],
  ])('not when %s', (_, lines) => {
    expect(comeBackAgainAndAgain(mails(...lines))).toBe(false);
  });
});
