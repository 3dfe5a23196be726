import { idNumber, ids } from '../domain/testing/examples.js';
import { everyFact, examples, LIMIT, openLog, type Fact, type LogForTests } from '../projections/testing.js';
import { historyLanguages, historyOf, type HistoryLanguage, type HistoryQuery } from './history.js';

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-/;

/** Ids of the aggregates in the examples, each once. */
const told = [
  ...new Map(everyFact.map(({ category, id }) => [`${category} ${id}`, { category, id }] as const)).values(),
].filter(({ category }) => category !== 'body' && category !== 'notification');

describe('The history', () => {
  let log: LogForTests;
  let afterAssigned: bigint;
  const followUp = examples.FollowUpAssigned.id;

  const factsOf = (category: string): readonly Fact[] =>
    everyFact.filter((fact) => fact.category === category);

  beforeAll(async () => {
    log = await openLog();
    const [assigned, ...rest] = factsOf('followUp');
    const before = everyFact.filter(
      (fact) => fact.category !== 'followUp' && fact.category !== 'notification',
    );
    await log.record(...before);
    afterAssigned = await log.record(...(assigned === undefined ? [] : [assigned]));
    await log.record(...rest.slice(0, 2));
    await log.record(...factsOf('notification'));
    await log.record(...rest.slice(2));
    await log.projections.waitFor(await log.store.head(), LIMIT);
  });
  afterAll(() => log.close());

  const history = (query: Partial<HistoryQuery> & { readonly id: string }) =>
    historyOf(log, { language: 'en', ...query });
  const positionsOf = async (type: string): Promise<bigint[]> => {
    const positions: bigint[] = [];
    for await (const event of log.store.readAll({ filter: { types: [type] } }))
      positions.push(event.position);
    return positions;
  };

  describe.each(historyLanguages)('in %s', (language) => {
    it.each(told)('tells everything about a $category, with names for ids', async ({ category, id }) => {
      const found = await history({ id, language });
      const facts = everyFact.filter((fact) => fact.category === category && fact.id === id);
      expect(found?.category).toBe(category);
      expect(found?.entries.map((entry) => entry.type)).toEqual(facts.map((fact) => fact.event.type));
      for (const { text } of found?.entries ?? []) {
        expect(text).not.toMatch(/undefined|null|\[object/);
        expect(text).not.toMatch(UUID);
      }
    });
  });

  it('stands in the order of the log', async () => {
    const entries = (await history({ id: followUp }))?.entries ?? [];
    const positions = entries.map((entry) => BigInt(entry.position));
    expect(positions.length).toBeGreaterThan(5);
    expect(positions).toEqual([...positions].sort((a, b) => (a < b ? -1 : 1)));
    expect(entries.map((entry) => entry.version)).toEqual(entries.map((_, index) => index + 1));
  });

  it('says who, when it happened, and when the log learned of it', async () => {
    const [entry] = (await history({ id: followUp }))?.entries ?? [];
    expect(entry).toMatchObject({
      type: 'FollowUpAssigned',
      version: 1,
      actor: { kind: 'person', id: 'writer' },
      occurredAt: '2024-01-01T08:00:00Z',
      recordedAt: '2024-01-01T08:00:00Z',
      position: String(afterAssigned),
    });
  });

  it('says it in the reader’s language, dates too', async () => {
    const textIn = async (language: HistoryLanguage) =>
      (await history({ id: followUp, language }))?.entries[0]?.text;
    expect(await textIn('en')).toBe(
      'Lighthouse Trust became responsible, with Harbour Office, for “The trust paints the lighthouse.” after item 3 of Spring meeting (18 April 2024); due 7 June 2024.',
    );
    expect(await textIn('nb')).toBe(
      'Lighthouse Trust ble ansvarlig, med Harbour Office, for «The trust paints the lighthouse.» etter sak 3 på Spring meeting (18. april 2024); frist 7. juni 2024.',
    );
    expect(await textIn('nn')).toBe(
      'Lighthouse Trust fekk ansvaret, med Harbour Office, for «The trust paints the lighthouse.» etter sak 3 på Spring meeting (18. april 2024); frist 7. juni 2024.',
    );
  });

  it('up to a position tells what was known then, and nothing later', async () => {
    const known = await history({ id: followUp, upTo: afterAssigned });
    expect(known?.entries.map((entry) => entry.type)).toEqual(['FollowUpAssigned']);
    expect(await history({ id: followUp, upTo: afterAssigned - 1n })).toBeUndefined();
  });

  it('takes in what belongs to the story from elsewhere, at its place', async () => {
    const alsoAt = await positionsOf('ReminderSent');
    const entries = (await history({ id: followUp, alsoAt }))?.entries ?? [];
    expect(entries.slice(0, 5).map((entry) => entry.type)).toEqual([
      'FollowUpAssigned',
      'FollowUpAccepted',
      'FollowUpReassigned',
      'ReminderSent',
      'DeadlineSet',
    ]);
    expect(entries[3]?.text).toBe('A reminder was sent to Lighthouse Trust (accepted by mail.example.org).');
    const before = await history({ id: followUp, alsoAt, upTo: afterAssigned });
    expect(before?.entries).toHaveLength(1);
  });

  it('names the meeting that a deadline hangs on, with its day', async () => {
    const entries = (await history({ id: followUp }))?.entries ?? [];
    const set = entries.find((entry) => entry.type === 'DeadlineSet');
    expect(set?.text).toBe('New deadline: Spring meeting (18 April 2024).');
  });

  it('names the decision that took the place of another by its words, and that of which it took the place', async () => {
    const [former, later] = [examples.DecisionSuperseded, examples.OtherDecisionSuperseded];
    const textOf = async (id: string, type: string, language: HistoryLanguage) =>
      (await history({ id, language }))?.entries.find((entry) => entry.type === type)?.text;
    const title = examples.DecisionRecorded.data.text;
    expect(await textOf(former.id, 'DecisionSuperseded', 'nb')).toBe(`Erstattet av vedtaket «${title}».`);
    expect(await textOf(former.id, 'DecisionSuperseded', 'nn')).toBe(`Erstatta av vedtaket «${title}».`);
    expect(await textOf(former.id, 'DecisionSuperseded', 'en')).toBe(
      `Superseded by the decision “${title}”.`,
    );
    expect(await textOf(later.id, 'OtherDecisionSuperseded', 'en')).toMatch(
      /^Supersedes the decision “.+”\.$/,
    );
  });

  it.each([idNumber(999), ids.juneMeeting, 'no id at all'])('of %s is none', async (id) => {
    expect(await history({ id })).toBeUndefined();
  });
});
