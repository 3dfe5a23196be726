import fc from 'fast-check';
import { deterministicId } from '#kernel';
import { SeenIds } from './seen-ids.js';

const NIL = '00000000-0000-0000-0000-000000000000';

describe('Ids that were seen', () => {
  it('are told from those that were not, as by a set', () => {
    const word = fc.constantFrom('00000000', '00000001', 'ffffffff', '80000000');
    const close = fc
      .tuple(word, word, word, word)
      .map(([a, b, c, d]) => [a, b.slice(0, 4), b.slice(4), c.slice(0, 4), c.slice(4) + d].join('-'));
    fc.assert(
      fc.property(fc.array(fc.oneof(close, fc.uuid(), fc.constant(NIL)), { size: '+2' }), (ids) => {
        const [seen, set] = [new SeenIds(), new Set<string>()];
        for (const id of ids) {
          expect(seen.isRepeated(id)).toBe(set.has(id));
          set.add(id);
        }
      }),
    );
  });

  it('may be many', () => {
    const seen = new SeenIds();
    const ids = Array.from({ length: 20_000 }, (_, index) => deterministicId('id', index));
    expect(ids.filter((id) => seen.isRepeated(id))).toEqual([]);
    expect(ids.filter((id) => !seen.isRepeated(id))).toEqual([]);
  });
});
