import { nodeComplaint } from './node-version.js';

describe('The Node that it runs on', () => {
  it.each(['26.0.0', '27.1.3'])('may be %s', (version) => expect(nodeComplaint(version)).toBeUndefined());

  it('may not be older, and the complaint says what to do', () => {
    expect(nodeComplaint('20.20.2')).toContain('npm run -s tingbok --');
  });
});
