import { refuse } from '#kernel';
import { languageOf, problemOf } from './problem.js';

describe('A problem', () => {
  it('has a stable type, a title, a status, words, and the details of the refusal', () => {
    expect(problemOf(refuse('VersionIsStale', { expected: 1, actual: 2 }), 'en')).toEqual({
      type: 'urn:tingbok:rule:VersionIsStale',
      title: 'Version is stale',
      status: 412,
      detail: expect.stringContaining('you saw version 1'),
      expected: 1,
      actual: 2,
    });
  });

  it('keeps its own members where a detail has the same name', () => {
    const problem = problemOf(refuse('MeetingIsScheduled', { title: 'Spring meeting' }), 'nb');
    expect(problem.title).toBe('Meeting is scheduled');
    expect(problem.detail).toContain('«Spring meeting»');
  });

  it.each([
    ['InputIsWrong', 400],
    ['DateIsWrong', 400],
    ['TokenIsMissing', 401],
    ['PartyDoesNotExist', 404],
    ['RouteDoesNotExist', 404],
    ['FollowUpIsClosed', 409],
    ['MeetingIsImported', 409],
    ['VersionIsStale', 412],
    ['FileIsTooLarge', 413],
    ['FormatIsNotSupported', 415],
    ['HostIsNotAllowed', 421],
    ['NotMinutes', 422],
    ['FileIsEmpty', 422],
    ['ServiceIsBehind', 503],
    ['StorageFailed', 503],
  ])('of the rule %s has the status %i', (rule, status) => {
    expect(problemOf(refuse(rule), 'en').status).toBe(status);
  });
});

describe('The language of an answer', () => {
  it.each([
    [undefined, 'en'],
    ['', 'en'],
    ['*', 'en'],
    ['nb', 'nb'],
    ['nb-NO,nb;q=0.9,en;q=0.8', 'nb'],
    ['nn', 'nn'],
    ['nn-NO', 'nn'],
    ['nn-NO,nn;q=0.9,nb;q=0.8,en;q=0.7', 'nn'],
    ['sv, nn;q=0.4, en;q=0.3', 'nn'],
    ['no', 'nb'],
    ['no-NO', 'nb'],
    ['nnh', 'en'],
    ['NB', 'nb'],
    ['en-GB,nb;q=0.5', 'en'],
    ['sv, nb;q=0.8', 'nb'],
    ['de, fr;q=0.9', 'en'],
    ['en;q=0.2, nb;q=0.7', 'nb'],
    ['nb;q=0, en', 'en'],
    ['nbx', 'en'],
  ])('for a reader who wants %s is %s', (header, language) => {
    expect(languageOf(header)).toBe(language);
  });
});
