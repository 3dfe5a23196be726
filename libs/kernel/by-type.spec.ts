import { decideBy, evolveBy, isRefusal, refuse, type DomainCommand, type DomainEvent } from './index.js';

type LampEvent = DomainEvent<'Lit', { by: string }> | DomainEvent<'PutOut', Record<string, never>>;
type LampCommand = DomainCommand<'Light', { by: string }>;

const evolve = evolveBy<string | null, LampEvent>({ Lit: (_, { by }) => by, PutOut: () => null });
const decide = decideBy<string | null, LampCommand, LampEvent, 'LampIsLit'>({
  Light: (data, state) => (state === null ? [{ type: 'Lit', data }] : refuse('LampIsLit', { by: state })),
});

describe('a table by type', () => {
  it('evolves by the row of the event', () => {
    expect(evolve(null, { type: 'Lit', data: { by: 'Ada' } })).toBe('Ada');
    expect(evolve('Ada', { type: 'PutOut', data: {} })).toBeNull();
  });

  it('decides by the row of the command', () => {
    expect(decide({ type: 'Light', data: { by: 'Bo' } }, null)).toEqual([
      { type: 'Lit', data: { by: 'Bo' } },
    ]);
    expect(decide({ type: 'Light', data: { by: 'Bo' } }, 'Ada')).toEqual(refuse('LampIsLit', { by: 'Ada' }));
  });

  it.each(['Broken', 'constructor', 'toString'])('throws at the unknown type %s and names it', (type) => {
    expect(() => evolve(null, { type, data: {} } as never)).toThrow(`No evolve for event type ${type}`);
    expect(() => decide({ type, data: {} } as never, null)).toThrow(`No decide for command type ${type}`);
  });
});

it('a refusal is told apart from events and from nothing', () => {
  expect([refuse('LampIsLit'), [], null, 'LampIsLit'].map(isRefusal)).toEqual([true, false, false, false]);
});
