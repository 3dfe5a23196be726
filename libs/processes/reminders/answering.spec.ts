import type { AskedToAnswer } from '../answer-link.js';
import { answering } from './answering.js';

const mail = {
  id: 'ffffffff-7a52-5f43-9c55-1f2f6a8a1b11',
  recipientId: '1b6f4c1e-7a52-5f43-9c55-1f2f6a8a1b22',
  localDate: Temporal.PlainDate.from('2026-03-02'),
};

describe('The link of a reminder', () => {
  const asked: AskedToAnswer[] = [];
  const link = (claim: AskedToAnswer): URL => {
    asked.push(claim);
    return new URL('https://tingbok.example.no/answer/x');
  };
  beforeEach(() => asked.splice(0));

  it('is of the mail alone: the same mail composed again has the same link, another day another', () => {
    const [one, again, later] = [mail, mail, { ...mail, id: '00000001-7a52-5f43-9c55-1f2f6a8a1b11' }].map(
      (each) => answering(each, 'Europe/Oslo', link),
    );
    for (const to of [one, again, later]) to?.('follow-up');
    expect(asked.map(({ serial }) => serial)).toEqual([0xffffffff, 0xffffffff, 1]);
    expect(asked[0]).toEqual(asked[1]);
    expect(asked[0]).toMatchObject({ purpose: 'answer-follow-up', subjectId: 'follow-up' });
  });

  it('works through the sixtieth day after the mail, on the clocks of the body', () => {
    answering(mail, 'Europe/Oslo', link)('follow-up');
    answering(mail, 'UTC', link)('follow-up');
    expect(asked.map(({ until }) => until.toString())).toEqual([
      '2026-05-01T22:00:00Z',
      '2026-05-02T00:00:00Z',
    ]);
  });

  it('is nowhere when there are no such links', () => {
    expect(answering(mail, 'Europe/Oslo', undefined)('follow-up')).toBeNull();
  });
});
