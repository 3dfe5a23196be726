import fc from 'fast-check';
import { fromBullId, toBullId } from './job-id.js';

describe('A job id', () => {
  it('comes back as it went in, and BullMQ takes it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (id) => {
        const bullId = toBullId(id);
        expect(fromBullId(bullId)).toBe(id);
        expect(bullId).toMatch(/^job-[^:]+$/);
      }),
    );
  });

  it('stays apart from the names that the queue uses for itself', () => {
    expect(['meta', 'wait', '0', '17'].map(toBullId)).toEqual(['job-meta', 'job-wait', 'job-0', 'job-17']);
  });
});
