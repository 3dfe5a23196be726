import fc from 'fast-check';
import { withoutAddresses } from './without-addresses.js';

describe('What a server said, without addresses', () => {
  it.each([
    ['550 <lamp@far.example>: unknown', '550 <…>: unknown'],
    ['550 no lamp here, Lamp is gone', '550 no … here, … is gone'],
    ['lampshade stays', 'lampshade stays'],
    ['SRS0=x=y=quay.example=tingbok@relay.example was it', '… was it'],
    ['from bounce+lamp=40far.example', 'from …'],
    ['two\r\n  lines\u0000', 'two lines'],
    ['a lone \ud800 half', 'a lone \ufffd half'],
  ])('%j', (said, kept) => {
    expect(withoutAddresses(said, ['lamp@far.example'])).toBe(kept);
  });

  it('holds no @, whatever was said', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.emailAddress(), (said, address) => {
        expect(withoutAddresses(`${said}${address}@${said}`, [address])).not.toContain('@');
      }),
    );
  });
});
