import { plain } from './plain.js';
import { programCall, shellWord } from './shell.js';

describe('Text from a document', () => {
  it('cannot steer the terminal', () => {
    expect(plain('Åse\u001b[2J\u0007 Lunde\u202e\r\n')).toBe('Åse [2J Lunde');
  });

  it.each([
    ['Havnekontoret', 'Havnekontoret'],
    ['Åse Lunde', `'Åse Lunde'`],
    [`$(rm -rf ~); O'Hara`, `'$(rm -rf ~); O'\\''Hara'`],
    ['', `''`],
  ])('is one word to a shell: %s', (text, word) => {
    expect(shellWord(text)).toBe(word);
  });
});

describe('Advice names the program as it was called', () => {
  it('through npm', () =>
    expect(programCall({ npm_lifecycle_event: 'tingbok' })).toBe('npm run -s tingbok --'));
  it('or by itself', () => expect(programCall({})).toBe('tingbok'));
});
