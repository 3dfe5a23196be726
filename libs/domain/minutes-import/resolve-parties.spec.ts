import { idNumber } from '../testing/examples.js';
import { readParty } from '../testing/reading.js';
import { partyNamed, resolveParties, type RegisteredParty } from './index.js';

const registered = (
  n: number,
  name: string,
  aliases: readonly string[] = [],
  part: Partial<RegisteredParty> = {},
): RegisteredParty => ({ id: idNumber(n), name, aliases, kind: 'organisation', of: null, ...part });

const idsOf = (...about: Parameters<typeof resolveParties>): string[] =>
  resolveParties(...about).map((one) => one.partyId);

describe('A name is that of a registered party', () => {
  it.each([
    ['by its name', 'Harbour Office'],
    ['by an alias', 'Port Office'],
    ['whatever the capitals of a long name', 'harbour OFFICE'],
    ['whatever the white space', '  Harbour\n Office '],
  ])('%s', (_, name) => {
    expect(resolveParties([name], [], [registered(3, 'Harbour Office', ['Port Office'])])).toEqual([
      { name, partyId: idNumber(3), isNew: false, kind: 'organisation', aliases: [], of: null },
    ]);
  });

  it('by an alias that only the minutes know', () => {
    const read = [readParty('The Harbour', { aliases: ['Harbour Office'] })];
    const [found] = resolveParties(['The Harbour'], read, [registered(3, 'Harbour Office')]);
    expect(found).toMatchObject({ name: 'The Harbour', partyId: idNumber(3), aliases: ['Harbour Office'] });
  });

  it('with the kind and the body that the register has, not the minutes', () => {
    const read = [readParty('Red Group', { kind: 'group' })];
    const register = [registered(3, 'Red Group', [], { kind: 'working_group', of: idNumber(1) })];
    expect(resolveParties(['Red Group'], read, register)[0]).toMatchObject({
      kind: 'working_group',
      of: idNumber(1),
    });
  });

  it('however its letters are composed', () => {
    expect(idsOf(['Sørvågen havn'.normalize('NFD')], [], [registered(3, 'Sørvågen havn')])).toEqual([
      idNumber(3),
    ]);
  });

  it('whose name it is now, before one that used to be called so', () => {
    const register = [registered(3, 'Harbour Office'), registered(4, 'Coast Office', ['Harbour Office'])];
    expect(idsOf(['Harbour Office'], [], register)).toEqual([idNumber(3)]);
    expect(idsOf(['Harbour Office'], [], register.toReversed())).toEqual([idNumber(3)]);
  });
});

describe('A short code', () => {
  it('keeps its capitals: IN is not «in»', () => {
    const register = [registered(3, 'Island Network', ['IN'])];
    const [code, word] = resolveParties(['IN', 'in'], [], register);
    expect(code).toMatchObject({ partyId: idNumber(3), isNew: false });
    expect(word).toMatchObject({ isNew: true });
  });
});

describe('A new party', () => {
  it('gets the same id whenever it is resolved', () => {
    const [once] = resolveParties(['Mole Society'], [], []);
    const [again] = resolveParties(['mole society'], [], [registered(3, 'Harbour Office')]);
    expect(once).toMatchObject({ isNew: true, kind: 'unknown' });
    expect(again?.partyId).toBe(once?.partyId);
  });

  it('has an id that no later version may work out otherwise: a protocol that is confirmed again finds it', () => {
    expect(idsOf(['Mole Society'], [], [])).toEqual(['853f08d6-93a4-5c34-891c-d5907db54179']);
    const ofTheCouncil = [readParty('The Committee', { kind: 'working_committee', of: 'Quay Council' })];
    expect(idsOf(['The Committee'], ofTheCouncil, [registered(1, 'Quay Council')])).toEqual([
      '29527a8a-095f-57f8-bd7a-036a39f4da47',
    ]);
  });

  it('does not bear its name as another one too', () => {
    const read = [readParty('Mole Society', { aliases: ['Mole Society', 'MS'] })];
    expect(resolveParties(['MS'], read, [])[0]?.aliases).toEqual(['MS']);
  });

  it('is another one where the words are parted otherwise', () => {
    expect(new Set(idsOf(['Mole Society', 'Moles Ociety', 'MoleSociety'], [], [])).size).toBe(3);
  });

  it('is one party under all its names, with the kind that the minutes give it', () => {
    const read = [readParty('Mole Society', { aliases: ['MS', 'The Society'], kind: 'group' })];
    const resolved = resolveParties(['The Society', 'Mole Society', 'MS'], read, []);
    expect(resolved).toEqual([
      {
        name: 'Mole Society',
        partyId: idsOf(['Mole Society'], [], [])[0],
        isNew: true,
        kind: 'group',
        aliases: ['MS', 'The Society'],
        of: null,
      },
    ]);
  });

  it('is listed once however often it is named', () => {
    expect(resolveParties(['Mole Society', 'MOLE SOCIETY'], [], [])).toHaveLength(1);
  });

  it('has another id than a party of another name', () => {
    expect(new Set(idsOf(['Mole Society', 'Crane Society'], [], [])).size).toBe(2);
  });
});

describe('A working committee', () => {
  const read = [
    readParty('Quay Council', { kind: 'body', aliases: ['QC'] }),
    readParty('The Committee', { kind: 'working_committee', of: 'QC' }),
  ];

  it('is that of the new body of the same minutes', () => {
    const [body, committee] = resolveParties(['Quay Council', 'The Committee'], read, []);
    expect(committee).toMatchObject({ kind: 'working_committee', of: body?.partyId });
  });

  it('is that of the registered body', () => {
    const [committee] = resolveParties(['The Committee'], read, [registered(1, 'Quay Council')]);
    expect(committee?.of).toBe(idNumber(1));
  });

  it('of one body is not that of another, though both are called the same', () => {
    const register = [registered(1, 'Quay Council'), registered(2, 'The Committee', [], { of: idNumber(9) })];
    const [committee] = resolveParties(['The Committee'], read, register);
    expect(committee).toMatchObject({ isNew: true, of: idNumber(1) });
    const ofAnother = [readParty('The Committee', { of: 'Harbour Board' })];
    expect(idsOf(['The Committee'], ofAnother, [])).not.toEqual(idsOf(['The Committee'], read, []));
  });

  it('of the same body is found again', () => {
    const [body, committee] = resolveParties(['Quay Council', 'The Committee'], read, []);
    const register = [body, committee].map((one) => ({ ...one!, id: one!.partyId }));
    expect(resolveParties(['The Committee'], read, register)[0]).toMatchObject({
      isNew: false,
      partyId: committee?.partyId,
      of: body?.partyId,
    });
  });

  it.each([
    ['itself', [readParty('The Committee', { aliases: ['Committee'], of: 'Committee' })]],
    [
      'a body that works for it',
      [readParty('Quay Council', { aliases: ['QC'], of: 'The Committee' }), ...read.slice(1)],
    ],
  ])('that is said to work for %s is still one party', (_, circle) => {
    expect(resolveParties(['The Committee'], circle, [])).toHaveLength(1);
  });
});

describe('Among resolved parties', () => {
  const read = [readParty('Mole Society', { aliases: ['The Society'] })];
  const parties = resolveParties(['Mole Society', 'Harbour Office'], read, []);

  it.each(['Mole Society', 'the society'])('«%s» is found', (name) => {
    expect(partyNamed(parties, name).name).toBe('Mole Society');
  });

  it('a name goes before an alias', () => {
    const former = [readParty('Coast Office', { aliases: ['Harbour Office'] })];
    const both = resolveParties(['Coast Office'], former, []).concat(
      resolveParties(['Harbour Office'], [], []),
    );
    expect(partyNamed(both, 'Harbour Office').name).toBe('Harbour Office');
  });

  it('an unresolved name throws and is named', () => {
    expect(() => partyNamed(parties, 'Crane Society')).toThrow('Crane Society');
  });
});
