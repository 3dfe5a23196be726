import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const here = fileURLToPath(import.meta.url);

const filesIn = (folder: string, isWanted: (path: string) => boolean): readonly string[] =>
  readdirSync(`${root}${folder}`, { recursive: true, encoding: 'utf8' })
    .filter(isWanted)
    .map((path) => `${root}${folder}/${path}`)
    .filter((path) => path !== here);

const textOf = (paths: readonly string[]): string =>
  paths.map((path) => readFileSync(path, 'utf8')).join('\n');

/** Rules of the service around the domain, which has its own catalogue. */
const rules = [...textOf([`${root}libs/application/rules.ts`]).matchAll(/\| '(\w+)'/g)].map(
  ([, rule = '']) => rule,
);
const specs = textOf(
  ['libs', 'apps', 'test'].flatMap((folder) => filesIn(folder, (path) => /\.(spec|suite)\.tsx?$/.test(path))),
);
const sources = textOf(
  ['libs', 'apps'].flatMap((folder) =>
    filesIn(folder, (path) => path.endsWith('.ts') && !/\.spec\.|testing|messages|rules\.ts/.test(path)),
  ),
);

describe('Every rule of the service', () => {
  it('is known', () => {
    expect(rules.length).toBeGreaterThan(30);
  });

  it.each(rules)('%s refuses something, and a spec shows it', (rule) => {
    expect(sources.includes(`'${rule}'`) ? rule : `${rule} is never used`).toBe(rule);
    expect(new RegExp(`\\b${rule}\\b`).test(specs) ? rule : `${rule} is in no spec`).toBe(rule);
  });
});
