import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { refuse } from '#kernel';
import { en } from './en.js';
import { explain, messageLanguages, type MessageLanguage } from './index.js';
import type { Messages } from './messages.js';
import { nb } from './nb.js';
import { nn } from './nn.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** The sources of the service: where its refusals are written. */
const sources = ['libs', 'apps/api', 'apps/worker'].flatMap((folder) =>
  readdirSync(`${root}${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.spec.ts') && !path.includes('testing'))
    .map((path) => readFileSync(`${root}${folder}/${path}`, 'utf8')),
);

interface Written {
  readonly rule: string;
  /** Names of the details that it is written with. */
  readonly details: readonly string[];
}

const REFUSAL = /refuse\(\s*'(\w+)'\s*(?:,\s*\{([^{}]*)\}\s*,?\s*)?\)/g;
const DETAIL = /(?:^|,)\s*(\w+)\s*(?=[:,]|$)/g;

const written: readonly Written[] = sources.flatMap((source) =>
  [...source.matchAll(REFUSAL)].map(([, rule = '', details = '']) => ({
    rule,
    details: [...details.trim().matchAll(DETAIL)].map(([, name = '']) => name),
  })),
);

/** Rules that the start of the program says for itself, before there is a reader with a language. */
const SAID_AT_START = ['ConfigurationIsWrong'];

describe('What is said when something is refused', () => {
  const words: Readonly<Record<MessageLanguage, Messages>> = { nb, nn, en };
  const languages = messageLanguages.map((language) => [language, words[language]] as const);

  it('is written in bokmål, nynorsk and English', () => {
    expect(messageLanguages).toEqual(['nb', 'nn', 'en']);
  });

  it.each(languages)('in %s is there for the same rules as in the others', (_, messages) => {
    expect(Object.keys(messages).sort()).toEqual(Object.keys(nb).sort());
  });

  it.each(languages)('in %s is found for every refusal that the service is written with', (_, messages) => {
    const rules = new Set(written.map(({ rule }) => rule));
    expect(rules.size).toBeGreaterThan(30);
    expect([...rules].filter((rule) => !(rule in messages) && !SAID_AT_START.includes(rule))).toEqual([]);
  });

  it('says in nynorsk what it says in bokmål of the case: the same details', () => {
    const told = (messages: Messages, rule: string): readonly string[] => {
      const names = new Set<string>();
      const asked = { get: (_: object, name: string) => void names.add(name) };
      messages[rule as keyof Messages](new Proxy({}, asked));
      return [...names].sort();
    };
    for (const rule of Object.keys(nb)) {
      expect({ rule, details: told(nn, rule) }).toEqual({ rule, details: told(nb, rule) });
    }
  });

  describe.each(languages)('in %s', (language, messages) => {
    const say = (rule: string, names: readonly string[]): string =>
      explain(refuse(rule, Object.fromEntries(names.map((name) => [name, `<${name}>`]))), language);

    it.each(written.filter(({ rule }) => rule in en))(
      'is a whole sentence for $rule with what it is written with: $details',
      ({ rule, details }) => {
        const said = say(rule, details);
        expect(said).not.toMatch(/undefined|null|NaN|\[object|\$\{/);
        expect(said.trim()).not.toBe('');
      },
    );

    it('ends with a full stop, and says more than the name of the rule', () => {
      const always = new Proxy({}, { get: (_, name) => (name === 'line' ? 'PORT: is wrong.' : '7') });
      for (const [rule, message] of Object.entries(messages)) {
        const said = message(always);
        expect({ rule, said }).toEqual({ rule, said: expect.stringMatching(/^[«A-ZÆØÅ\d].{8,}\.$/s) });
      }
    });
  });

  it('is the rule’s own name for a rule that nobody has words for', () => {
    expect(explain(refuse('SomethingNew', { a: 1 }), 'nb')).toBe('SomethingNew');
  });

  it('names the party where one was named, and not where none was', () => {
    expect(explain(refuse('PartyDoesNotExist', { name: 'KS' }), 'en')).toContain('called «KS»');
    expect(explain(refuse('PartyDoesNotExist'), 'en')).toContain('with this id');
    expect(explain(refuse('PartyDoesNotExist'), 'nb')).toContain('med denne id-en');
    expect(explain(refuse('PartyDoesNotExist', { name: 'KS' }), 'nn')).toContain('som heiter «KS»');
  });
});
