import { readAction, readDecision, reading, readMeeting } from '../../testing/reading.js';
import { entriesAsRead } from '../entries.js';
import type { Reading } from '../reading.js';
import { compareRenderings, type Comparison, type Rendering } from './index.js';

const rendering = (part: Partial<Reading> = {}): Rendering => {
  const read = reading(part);
  return { head: read.meeting, reading: read, entries: entriesAsRead({ reading: read }) };
};
const compare = (first: Partial<Reading>, second: Partial<Reading>): Comparison =>
  compareRenderings(rendering(first), rendering(second));
const at = (start: number) => ({ source: { start, end: start + 10 } });

const paint = 'The trust paints the lighthouse before the summer comes.';
const crane = 'The harbour office sells the old crane at the northern quay.';
const item = (title: string, presenter: string, discussion: readonly string[] = []) => ({
  seq: 4,
  number: '4',
  title,
  presenters: [{ name: presenter, role: null, organisation: 'Tollboden' }],
  discussion,
});

describe('Two renderings of one meeting', () => {
  it('have an entry in common whose words are the same, whatever its id', () => {
    const found = compare(
      { actions: [readAction('a1', { text: paint })] },
      { actions: [readAction('a7', { text: paint.toUpperCase(), ...at(90) })] },
    );
    expect(found).toMatchObject({
      same: [{ first: 'a1', second: 'a7' }],
      changed: [],
      added: [],
      missing: [],
    });
  });

  it('have entries that only one of them has', () => {
    const found = compare(
      { actions: [readAction('a1', { text: paint })] },
      { actions: [readAction('a1', { text: crane })] },
    );
    expect(found).toMatchObject({ same: [], added: ['a1'], missing: ['a1'] });
  });

  it('differ in what an entry says: its words, its owners, its date', () => {
    const second = readAction('a1', {
      text: `${paint} It is red.`,
      owners: ['Harbour Office'],
      due: '2024-06-01',
    });
    const found = compare(
      { actions: [readAction('a1', { text: paint, due_raw: 'before summer' })] },
      { actions: [second] },
    );
    expect(found.changed).toEqual([
      {
        first: 'a1',
        second: 'a1',
        differences: [
          { field: 'text', first: paint, second: `${paint} It is red.` },
          { field: 'owners', first: 'Lighthouse Trust', second: 'Harbour Office' },
          { field: 'due', first: 'before summer', second: '2024-06-01' },
        ],
      },
    ]);
  });

  it('differ in who else is on it, at whose meeting it is due, and who approves it', () => {
    const owners = ['Lighthouse Trust', 'Harbour Office'];
    const facts = {
      ...{ text: paint, owners, participants: ['Mole Society'], approval_by: 'Quay Council' },
      due_meeting: { body: 'Working Committee', date: '2024-06-20' },
    };
    const found = compare(
      { actions: [readAction('a1', facts)] },
      { actions: [readAction('a1', { text: paint, owners: owners.toReversed() })] },
    );
    expect(found.changed[0]?.differences).toEqual([
      { field: 'participants', first: 'Mole Society', second: null },
      { field: 'due_meeting', first: 'Working Committee', second: null },
      { field: 'approval_by', first: 'Quay Council', second: null },
    ]);
    const others = { ...facts, participants: ['Tug Club', 'Buoy Club'] };
    expect(
      compare({ actions: [readAction('a1', facts)] }, { actions: [readAction('a1', others)] }).changed[0]
        ?.differences,
    ).toEqual([{ field: 'participants', first: 'Mole Society', second: 'Buoy Club, Tug Club' }]);
  });

  it('are told in the order of the document, what is the same and what is changed', () => {
    const texts = [paint, crane, 'The mole society paves the mole with flat stones.'];
    const actions = texts.map((text, place) => readAction(`a${3 - place}`, { text, ...at(place * 20) }));
    const later = actions.map((one) => ({ ...one, due: '2024-06-01' }));
    expect(compare({ actions }, { actions }).same.map(({ first }) => first)).toEqual(['a3', 'a2', 'a1']);
    const { changed } = compare({ actions: actions.toReversed() }, { actions: later });
    expect(changed.map(({ first }) => first)).toEqual(['a3', 'a2', 'a1']);
    const { missing, added } = compare({ actions: actions.toReversed() }, {});
    expect([missing, added]).toEqual([['a3', 'a2', 'a1'], []]);
    const same = actions.map((one) => ({ ...one, ...at(0) }));
    expect(compare({ actions: same }, { actions: same }).same.map(({ first }) => first)).toEqual([
      ...['a1', 'a2', 'a3'],
    ]);
  });

  it('differ in what an entry is', () => {
    const found = compare(
      { actions: [readAction('a1', { text: paint })] },
      { decisions: [readDecision('d1', { text: paint })] },
    );
    expect(found.changed).toEqual([
      {
        first: 'a1',
        second: 'd1',
        differences: [{ field: 'kind', first: 'followUp', second: 'decision' }],
      },
    ]);
  });

  it('tell the decision from the follow-up of the same sentence', () => {
    const both = {
      actions: [readAction('a1', { text: paint })],
      decisions: [readDecision('d1', { text: paint })],
    };
    expect(compare(both, both).same).toEqual([
      { first: 'a1', second: 'a1' },
      { first: 'd1', second: 'd1' },
    ]);
  });

  it('differ in a type of decision', () => {
    const found = compare(
      { decisions: [readDecision('d1', { text: paint })] },
      { decisions: [readDecision('d1', { text: paint, type: 'rejected' })] },
    );
    expect(found.changed[0]?.differences).toEqual([{ field: 'type', first: 'decision', second: 'rejected' }]);
  });

  it('give each entry the one that is most like it', () => {
    const found = compare(
      {
        actions: [
          readAction('a1', { text: `${paint} Red.`, ...at(0) }),
          readAction('a2', { text: paint, ...at(20) }),
        ],
      },
      { actions: [readAction('a1', { text: paint })] },
    );
    expect(found).toMatchObject({ same: [{ first: 'a2', second: 'a1' }], missing: ['a1'] });
  });

  it('pair repeated sentences in the order of the document', () => {
    const twice = {
      actions: [readAction('a1', { text: paint, ...at(0) }), readAction('a2', { text: paint, ...at(20) })],
    };
    expect(compare(twice, twice).same).toEqual([
      { first: 'a1', second: 'a1' },
      { first: 'a2', second: 'a2' },
    ]);
  });

  it('differ in the head', () => {
    const found = compare(
      { meeting: readMeeting({ place: 'Tollboden', chair: 'Åse Lunde' }) },
      { meeting: readMeeting({ place: 'Fyrbua', chair: null, end: '14:00' }) },
    );
    expect(found.head).toEqual([
      { field: 'end', first: null, second: '14:00' },
      { field: 'place', first: 'Tollboden', second: 'Fyrbua' },
      { field: 'chair', first: 'Åse Lunde', second: null },
    ]);
  });

  it.each(['body', 'title', 'date', 'start', 'end', 'place', 'chair', 'secretary', 'next_meeting'] as const)(
    'differ in the %s',
    (field) => {
      const [first, second] = field === 'date' ? ['2024-04-11', '2024-04-12'] : ['09:00', '10:30'];
      const found = compare(
        { meeting: readMeeting({ [field]: first }) },
        { meeting: readMeeting({ [field]: second }) },
      );
      expect(found.head).toEqual([{ field, first, second }]);
    },
  );

  it('differ in who was absent, and not in who was absent in one and present in the other', () => {
    const people = (present: string[], absent: string[]) => ({
      attendees: { present, present_count: 1, absent },
    });
    const found = compare(
      people(['Åse Lunde'], ['Per Aune', 'Ola Berg', 'Berit Moe']),
      people(['Per Aune'], ['Åse Lunde']),
    );
    expect(found.attendance).toEqual({ missing: ['Berit Moe', 'Ola Berg'], added: [] });
  });

  it('differ in who was there, but not by how a name is spelt', () => {
    const here = (...present: string[]) => ({ attendees: { present, present_count: 2, absent: [] } });
    expect(compare(here('Åse Lunde', 'Per Aune'), here('Åse Lunden', 'Kari Nesset')).attendance).toEqual({
      missing: ['Per Aune'],
      added: ['Kari Nesset'],
    });
  });
});

describe('A word that they spell differently', () => {
  const spellings = (first: Partial<Reading>, second: Partial<Reading>) => compare(first, second).spellings;
  const one = (first: string, second: string, ...places: string[]) => ({
    first: [{ spelling: first, places }],
    second: [{ spelling: second, places }],
  });

  it('is shown once, with where it stands in both', () => {
    const text = (name: string) => `The trust asks Heidi ${name} to paint the lighthouse.`;
    const found = spellings(
      {
        items: [item('The lighthouse', 'Heidi Lundslett')],
        actions: [readAction('a1', { text: text('Lundslett') })],
      },
      {
        items: [item('The lighthouse', 'Heidi Lundstett')],
        actions: [readAction('a1', { text: text('Lundstett') })],
      },
    );
    expect(found).toEqual([one('Lundslett', 'Lundstett', 'a1', 'item 4')]);
  });

  it('leaves its entry the same', () => {
    const text = (word: string) => `The trust paints the ${word} before the summer.`;
    const found = compare(
      { actions: [readAction('a1', { text: text('lighthouse') })] },
      { actions: [readAction('a1', { text: text('lighthuose') })] },
    );
    expect(found).toMatchObject({ same: [{ first: 'a1', second: 'a1' }], changed: [] });
    expect(found.spellings).toEqual([one('lighthouse', 'lighthuose', 'a1')]);
  });

  it('stands in the head, among those present, in an item and in what its presenters are', () => {
    const spelt = (word: string): Partial<Reading> => ({
      meeting: readMeeting({ place: word, body: word, title: word, chair: word, secretary: word }),
      attendees: { present: [word], present_count: 1, absent: [] },
      items: [{ ...item('Fees', 'Per Aune'), presenters: [{ name: 'Per', role: word, organisation: word }] }],
    });
    expect(spellings(spelt('Tollboden'), spelt('Tolboden'))).toEqual([
      one('Tollboden', 'Tolboden', 'attendance', 'item 4', 'meeting'),
    ]);
    const absent = (word: string) => ({ attendees: { present: [], present_count: 0, absent: [word] } });
    expect(spellings(absent('Lundslett'), absent('Lundstett'))).toEqual([
      one('Lundslett', 'Lundstett', 'attendance'),
    ]);
  });

  it('is one of several, each told once, in the order of the alphabet', () => {
    const found = spellings(
      { items: [item('The lighthouse guards the breakwater', 'Per Aune')] },
      { items: [item('The lighthuose guards the breakwatre', 'Per Aune')] },
    );
    expect(found).toEqual([
      one('breakwater', 'breakwatre', 'item 4'),
      one('lighthouse', 'lighthuose', 'item 4'),
    ]);
  });

  it('is none where both have both', () => {
    const both = (title: string) => ({ items: [item(title, 'Per Aune')] });
    expect(
      spellings(both('The lighthouse and the lighthuose'), both('The lighthuose and the lighthouse')),
    ).toEqual([]);
    expect(
      spellings(
        both('The lighthouse, the lighthouse and the lighthuose'),
        both('The lighthouse, the lighthuose and the lighthuose'),
      ),
    ).toEqual([one('lighthouse', 'lighthuose', 'item 4')]);
  });

  it('may be broken in two on either side', () => {
    const found = spellings(
      { items: [item('The break water is mended', 'Per Aune')] },
      { items: [item('The breakwater is mended', 'Per Aune')] },
    );
    expect(found).toEqual([one('break water', 'breakwater', 'item 4')]);
  });

  it('may be broken in two', () => {
    const found = spellings(
      { items: [item('The breakwater is mended', 'Per Aune')] },
      { items: [item('The break water is mended', 'Per Aune')] },
    );
    expect(found).toEqual([one('breakwater', 'break water', 'item 4')]);
  });

  it('is one word however many spellings it has', () => {
    const found = spellings(
      {
        items: [
          item('On kystbyssatsing', 'Per Aune', ['About kystbyssatsing today', 'More kystbyssatsing now']),
        ],
      },
      {
        items: [
          item('On kystbysatsing', 'Per Aune', ['About kystbysatsing today', 'More kystbysattsing now']),
        ],
      },
    );
    expect(found).toEqual([
      {
        first: [{ spelling: 'kystbyssatsing', places: ['item 4'] }],
        second: [
          { spelling: 'kystbysatsing', places: ['item 4'] },
          { spelling: 'kystbysattsing', places: ['item 4'] },
        ],
      },
    ]);
  });

  it.each([
    ['a number', 'The fee is 1700 kroner', 'The fee is 1800 kroner'],
    ['a short word', 'The quay is new', 'The quay is now'],
    ['in another place', 'The lighthouse stands', 'A red lighthuose shines'],
  ])('is not %s', (_, first, second) => {
    expect(spellings({ items: [item(first, 'Per Aune')] }, { items: [item(second, 'Per Aune')] })).toEqual(
      [],
    );
  });
});
