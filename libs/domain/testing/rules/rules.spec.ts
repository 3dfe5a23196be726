import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { fold, isRefusal, type DomainCommand } from '#kernel';
import { body } from '../../body/index.js';
import { decision } from '../../decision/index.js';
import { followUp } from '../../follow-up/index.js';
import { meeting } from '../../meeting/index.js';
import { minutesImport, wordsAt } from '../../minutes-import/index.js';
import { party } from '../../party/index.js';
import { protocol } from '../../protocol/index.js';
import { bodyTries } from '../commands/body.js';
import { decisionTries } from '../commands/decision.js';
import { followUpTries } from '../commands/follow-up.js';
import { meetingTries } from '../commands/meeting.js';
import { minutesImportTries } from '../commands/minutes-import.js';
import { partyTries } from '../commands/party.js';
import { protocolTries } from '../commands/protocol.js';
import { idNumber } from '../examples.js';
import type { AnyDecider } from '../state-machines/explore.js';
import { Neighbourhood, type Deed } from './neighbours.js';

const domain = fileURLToPath(new URL('../../', import.meta.url));

const textsIn = (folder: string, isWanted: (file: string) => boolean): readonly string[] =>
  readdirSync(`${domain}${folder}`)
    .filter((file) => file.endsWith('.ts') && isWanted(file))
    .map((file) => readFileSync(`${domain}${folder}/${file}`, 'utf8'));

/** The rules of an aggregate, as its type has them. */
const rulesIn = (folder: string): readonly string[] =>
  textsIn(folder, (file) => !file.endsWith('.spec.ts'))
    .flatMap((text) => [...text.matchAll(/export type \w+Rule =([^;]+);/g)].map(([, union = '']) => union))
    .flatMap((union) => [...union.matchAll(/'([A-Z]\w+)'/g)].map(([, rule = '']) => rule));

/** So many commands of one type, drawn from small pools. */
const OF_ONE_TYPE = 60;

const drawn = (tries: fc.Arbitrary<DomainCommand>): readonly DomainCommand[] => {
  const all = fc.sample(tries, { numRuns: 4_000, seed: 1 });
  const unique = new Map(all.map((one) => [JSON.stringify(one), one])).values();
  return [...Map.groupBy(unique, ({ type }) => type).values()].flatMap((one) => one.slice(0, OF_ONE_TYPE));
};

/** Such as come in seldom, and are in no pool: these are what a command may say instead. */
const SELDOM: Readonly<Record<string, readonly object[]>> = {
  CirculateDecision: [{ members: [] }, { parties: [] }, { parties: [idNumber(999)] }],
};

const withSeldom = (commands: readonly DomainCommand[]): readonly DomainCommand[] => [
  ...commands,
  ...commands.flatMap(({ type, data }) =>
    (SELDOM[type] ?? []).map((instead) => ({ type, data: { ...(data as object), ...instead } })),
  ),
];

/** What is judged before it becomes a command: the words that an entry is made of. */
const WORDS = {
  SpanIsOutsideText: [
    { start: 0, end: 99_000 },
    { start: 0, end: 9 },
  ],
  SpanHasNoWords: [
    { start: 3, end: 4 },
    { start: 3, end: 5 },
  ],
  SpanIsTooLong: [
    { start: 10, end: 8_011 },
    { start: 10, end: 8_010 },
  ],
} as const;

const aggregates = [
  { folder: 'body', decider: body, tries: bodyTries },
  { folder: 'decision', decider: decision, tries: decisionTries },
  { folder: 'follow-up', decider: followUp, tries: followUpTries },
  { folder: 'meeting', decider: meeting, tries: meetingTries },
  { folder: 'minutes-import', decider: minutesImport, tries: minutesImportTries },
  { folder: 'party', decider: party, tries: partyTries },
  { folder: 'protocol', decider: protocol, tries: protocolTries },
] as unknown as readonly {
  readonly folder: string;
  readonly decider: AnyDecider;
  readonly tries: fc.Arbitrary<DomainCommand>;
}[];

/** What comes of a command after what had been done before it. */
const outcomeOf = (decider: AnyDecider, { before, command }: Deed): string => {
  let state = decider.initial;
  for (const one of before) {
    const decided = decider.decide(one, state);
    if (isRefusal(decided)) throw new Error(`The way to it is refused: ${decided.refused}`);
    state = fold(decider, decided, state);
  }
  const decided = decider.decide(command, state);
  if (isRefusal(decided)) return decided.refused;
  return decided.length > 0 ? 'allowed' : 'nothing new';
};

it('Every aggregate that has rules is looked at', () => {
  const folders = readdirSync(domain, { withFileTypes: true }).filter((one) => one.isDirectory());
  const ruling = folders.map(({ name }) => name).filter((name) => rulesIn(name).length > 0);
  expect(ruling.sort()).toEqual(aggregates.map(({ folder }) => folder).sort());
});

describe.each(aggregates)('The rules of $folder', ({ folder, decider, tries }) => {
  const rules = rulesIn(folder).filter((rule) => !(rule in WORDS));
  const specs = textsIn(folder, (file) => file.endsWith('.spec.ts')).join('\n');
  const found = new Neighbourhood({ decider, commands: withSeldom(drawn(tries)), rules }).find();

  it('are known', () => {
    expect(rules.length).toBeGreaterThan(0);
  });

  it.each(rules)('%s is a sentence of the specs beside it', (rule) => {
    expect(specs.includes(rule) ? rule : `${rule} is in no spec of ${folder}`).toBe(rule);
  });

  it.each(rules)('%s refuses, and allows what differs from that in one thing', (rule) => {
    const neighbours = found.get(rule);
    expect(neighbours === undefined ? `no refusal of ${rule} has a neighbour` : neighbours.rule).toBe(rule);
    if (neighbours === undefined) return;
    expect(outcomeOf(decider, neighbours.refused)).toBe(rule);
    expect(outcomeOf(decider, neighbours.allowed)).toBe('allowed');
  });
});

describe('The rules of what an entry is made of', () => {
  const text = `The crane ${'a'.repeat(9_000)}`;

  it.each(Object.entries(WORDS))('%s refuses, and allows what differs from that in one place', (...one) => {
    const [rule, [refused, allowed]] = one;
    expect(wordsAt(text, refused)).toMatchObject({ refused: rule });
    expect(typeof wordsAt(text, allowed)).toBe('string');
  });
});
