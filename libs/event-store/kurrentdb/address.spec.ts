import { readAddress } from './address.js';

describe('the address of KurrentDB', () => {
  it('is shown without its password', () => {
    expect(readAddress('kurrentdb://admin:secret@a:2113,b:2113/?tls=false').hosts).toBe('a:2113,b:2113');
  });

  it('may have the older scheme, of which the client would warn', () => {
    expect(readAddress('esdb+discover://cluster.example').url).toBe('kurrentdb+discover://cluster.example');
    expect(readAddress('esdb://a:2113').url).toBe('kurrentdb://a:2113');
  });

  it.each(['http://a:2113', 'kurrentdb://', 'postgres://admin:secret@a/b', ''])(
    '%p is none, and the refusal repeats no password',
    (url) => {
      expect(() => readAddress(url)).toThrow(/^The address of KurrentDB is written kurrentdb:\/\//);
      expect(() => readAddress(url)).not.toThrow(/secret/);
    },
  );

  it('does not switch on the mode in which the client reports wrong revisions', () => {
    expect(() => readAddress('kurrentdb://a?tls=false&throwOnAppendFailure=false')).toThrow(/leave it out/);
  });
});
