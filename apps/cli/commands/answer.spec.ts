import { wordsIn } from '../words/words.js';
import { answerIn, type AnswerOptions } from './answer.js';

const given = (options: AnswerOptions) => answerIn(options, wordsIn.en);

describe('An answer', () => {
  it.each([
    [{ owner: ['KS', 'FK'] }, { kind: 'owners', names: ['KS', 'FK'] }],
    [{ nobody: true }, { kind: 'nobody' }],
    [{ date: '2027-02-01' }, { kind: 'date', date: '2027-02-01' }],
    [{ drop: true }, { kind: 'drop' }],
    [{ asRead: true }, { kind: 'asRead' }],
    [
      { meetingBody: 'AU', meetingDate: '2027-02-01' },
      { kind: 'meeting', body: 'AU', date: '2027-02-01', start: null },
    ],
    [
      { meetingBody: 'AU', meetingDate: '2027-02-01', meetingStart: '08:30' },
      { kind: 'meeting', body: 'AU', date: '2027-02-01', start: '08:30' },
    ],
  ] satisfies [AnswerOptions, object][])('is what the options say: %j', (options, answer) => {
    expect(given(options)).toEqual(answer);
  });

  it.each([
    ['none', {}],
    ['two', { nobody: true, drop: true }],
    ['an owner and a date', { owner: ['KS'], date: '2027-02-01' }],
    ['half a meeting', { meetingBody: 'AU' }],
    ['only when a meeting began', { meetingStart: '08:30' }],
  ] satisfies [string, AnswerOptions][])('is not %s', (_, options) => {
    expect(() => given(options)).toThrow(expect.objectContaining({ exitCode: 2 }));
  });
});
