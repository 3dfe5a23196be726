import { pathOf } from './path.js';

describe('The path of an operation', () => {
  it('takes its parameters', () => {
    expect(pathOf('imports/:id/answer', { id: 'fe10' })).toBe('/api/imports/fe10/answer');
  });

  it('asks for the rest in the query, and not for what is not given', () => {
    const input = { resource: 'records', id: 'fe10', known: undefined, lang: 'nb' };
    expect(pathOf(':resource/:id/history', input)).toBe('/api/records/fe10/history?lang=nb');
  });

  it('escapes what it takes', () => {
    expect(pathOf('parties/:id', { id: '../x y', body: 'Plan & næring' })).toBe(
      '/api/parties/..%2Fx%20y?body=Plan+%26+n%C3%A6ring',
    );
  });
});
