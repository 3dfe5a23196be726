import { isRefusal } from '#kernel';
import { tryExplained } from '../testing/read-text.js';
import type { Explained } from './assemble.js';
import type { Rule } from './rule.js';
import { RULES } from './rules.js';

/** Minutes whose first item is the example. */
const around = (example: string): string =>
  `Referat fra møte i Havnerådet fredag 20. november 2026\nTil stede: Kari Li, Ola Vik og KS\n\n1. Kai\n${example}\n\n2. Eventuelt\nIngen saker.`;

const readExample = ({ example, isWhole }: Rule, without: readonly string[] = []): Explained => {
  const read = tryExplained(isWhole ? example : around(example), { without });
  if (isRefusal(read)) throw new Error(JSON.stringify(read));
  return read;
};

describe('every rule', () => {
  it('has a name of its own, in words joined by hyphens', () => {
    const names = RULES.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => !/^[a-z]+(?:-[a-z]+)+$/.test(name.replaceAll('_', '-')))).toEqual([]);
  });

  it('has a reason', () => {
    expect(RULES.filter(({ reason }) => reason.length < 10)).toEqual([]);
  });
});

describe.each(RULES.map((rule) => [rule.name, rule] as const))('the rule %s', (name, rule) => {
  it('finds something in its own example', () => {
    const found = Object.values(readExample(rule).explanation).flat();
    expect(found).toContain(name);
  });

  it('changes the reading when it alone is switched off', () => {
    const before = readExample(rule);
    const after = tryExplained(rule.isWhole ? rule.example : around(rule.example), { without: [name] });
    expect(isRefusal(after) ? null : after.reading).not.toEqual(before.reading);
    if (!isRefusal(after)) expect(Object.values(after.explanation).flat()).not.toContain(name);
  });
});

describe('a rule that there is not', () => {
  it('is refused with those there are', () => {
    expect(
      tryExplained(around('KS sender brev.'), { without: ['deadline-moon', 'deadline-week'] }),
    ).toMatchObject({
      refused: 'RuleIsUnknown',
      details: { unknown: 'deadline-moon', rules: expect.stringContaining('deadline-week') },
    });
  });
});

describe('an explanation', () => {
  it('names what found a follow-up, its owner and its deadline', () => {
    const read = readExample({
      name: 'x',
      reason: '',
      example: 'Kari sender planen til Kulturrådet for godkjenning innen uke 3.',
    });
    expect(read.explanation).toEqual({
      'meeting.body': ['head-title-line'],
      'meeting.title': ['head-title-line'],
      'meeting.date': ['head-title-line'],
      'attendees.present': ['head-label-present'],
      'item 1': ['item-number'],
      'item 2': ['item-number'],
      a1: ['task-deed', 'owner-part-of-name', 'deadline-week', 'approval-sent-to'],
    });
  });
});
