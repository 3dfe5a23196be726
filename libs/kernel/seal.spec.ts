import { deterministicId, digestOf, sealEvents } from './index.js';

const context = {
  commandId: 'c1',
  causationId: 'c1',
  correlationId: 'c1',
  actor: { kind: 'person', id: 'p1' },
  occurredAt: '2023-05-11T12:00:00Z',
} as const;

describe('sealed events', () => {
  it('get the same ids and digests when the same command is sealed again', () => {
    const events = [
      { type: 'A', data: { x: 1 } },
      { type: 'B', data: { y: 2 } },
    ];
    expect(sealEvents('party-1', context, events)).toEqual(sealEvents('party-1', context, events));
  });

  it('get another digest when anything that was written changes', () => {
    const [a] = sealEvents('party-1', context, [{ type: 'A', data: { x: 1 } }]);
    const [b] = sealEvents('party-1', context, [{ type: 'A', data: { x: 2 } }]);
    const [c] = sealEvents('party-1', { ...context, occurredAt: '2023-05-12T12:00:00Z' }, [
      { type: 'A', data: { x: 1 } },
    ]);
    expect(new Set([a?.metadata.digest, b?.metadata.digest, c?.metadata.digest]).size).toBe(3);
  });

  it('do not depend on the order of keys', () => {
    expect(digestOf({ a: 1, b: 2 })).toBe(digestOf({ b: 2, a: 1 }));
  });
});

it('a derived id tells its parts apart', () => {
  expect(deterministicId('a', 'b')).not.toBe(deterministicId('ab'));
  expect(deterministicId('a', 1)).toBe(deterministicId('a', 1));
});
