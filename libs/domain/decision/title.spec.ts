import { titleOf } from './index.js';

describe('A decision is called', () => {
  it('by its whole text where that is short, on one line', () => {
    expect(titleOf(' The crane\n  is sold. ')).toBe('The crane is sold.');
    expect(titleOf('a'.repeat(120))).toBe('a'.repeat(120));
  });

  it('by its first words where it is long, and never by half a letter', () => {
    expect(titleOf(`${'a'.repeat(119)} bc`)).toBe(`${'a'.repeat(119)} …`);
    expect(titleOf('🚢'.repeat(4), 3)).toBe('🚢🚢🚢 …');
  });
});
