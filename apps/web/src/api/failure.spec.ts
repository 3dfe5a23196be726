import { failureOf } from './failure.js';

describe('a failure', () => {
  it('keeps the words of a problem document', () => {
    const failure = failureOf(400, { title: 'Bad date', detail: 'at: 2023-02-30 does not exist' });
    expect(failure.kind).toBe('refused');
    expect(failure.problem).toEqual({ title: 'Bad date', detail: 'at: 2023-02-30 does not exist' });
  });

  it.each([
    [401, 'unauthorized'],
    [403, 'refused'],
    [404, 'refused'],
    [500, 'broken'],
    [502, 'unreachable'],
    [503, 'unreachable'],
  ])('of status %i is %s', (status, kind) => {
    expect(failureOf(status, null).kind).toBe(kind);
  });

  it('has no words when the answer is not a problem document', () => {
    expect(failureOf(500, '<html>').problem).toEqual({ title: null, detail: null });
    expect(failureOf(500, { title: 7, detail: '' }).problem).toEqual({ title: null, detail: null });
  });
});
