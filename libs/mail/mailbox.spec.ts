import { readMailbox } from './mailbox.js';

describe('MAIL_FROM', () => {
  it.each([
    ['Tingbok <tingbok@example.no>', { name: 'Tingbok', address: 'tingbok@example.no' }],
    ['"Ås, Tingbok" <tingbok@example.no>', { name: 'Ås, Tingbok', address: 'tingbok@example.no' }],
    ['tingbok@example.no', { name: '', address: 'tingbok@example.no' }],
  ])('%s names one mailbox', (text, mailbox) => {
    expect(readMailbox(text)).toEqual(mailbox);
  });

  it.each(['', 'Tingbok', 'a@example.no, b@example.no', 'Tingbok <>'])('%j is refused', (text) => {
    expect(() => readMailbox(text)).toThrow(/mail address/);
  });
});
