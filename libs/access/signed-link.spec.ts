import fc from 'fast-check';
import { readLink, signLink, type LinkClaim } from './signed-link.js';

const key = new Uint8Array(32).fill(7);
const another = new Uint8Array(32).fill(8);

const claims: fc.Arbitrary<LinkClaim> = fc.record({
  purpose: fc.constantFrom(
    ...(['answer-follow-up', 'answer-decision', 'follow-calendar', 'follow-body-calendar'] as const),
    'comment-protocol',
  ),
  subjectId: fc.uuid(),
  partyId: fc.uuid(),
  until: fc.option(
    fc.integer({ min: 1, max: 4_000_000_000 }).map((s) => Temporal.Instant.fromEpochMilliseconds(s * 1_000)),
  ),
  serial: fc.nat(4_294_967_295),
});

const plain = (claim: LinkClaim | null) => claim && { ...claim, until: claim.until?.toString() ?? null };

describe('a signed link', () => {
  it('says what was signed', () => {
    fc.assert(
      fc.property(claims, (claim) => {
        expect(plain(readLink(signLink(claim, key), key))).toEqual(plain(claim));
      }),
    );
  });

  it('is the same for the same claim, and short', () => {
    fc.assert(
      fc.property(claims, (claim) => {
        expect(signLink(claim, key)).toBe(signLink(claim, key));
        expect(signLink(claim, key)).toMatch(/^[\w-]{78}$/);
      }),
    );
  });

  it('is nothing under another key', () => {
    fc.assert(fc.property(claims, (claim) => expect(readLink(signLink(claim, key), another)).toBeNull()));
  });

  it('is nothing when a letter of it is another', () => {
    fc.assert(
      fc.property(claims, fc.nat(77), fc.constantFrom('A', 'z', '_'), (claim, at, letter) => {
        const token = signLink(claim, key);
        const changed = token.slice(0, at) + letter + token.slice(at + 1);
        if (changed !== token) expect(readLink(changed, key)).toBeNull();
      }),
    );
  });

  it.each(['', 'x', '%00', 'a'.repeat(10_000), 'æøå'])('is not %j', (token) => {
    expect(readLink(token, key)).toBeNull();
  });
});
