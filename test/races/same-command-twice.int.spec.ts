import { randomUUID } from 'node:crypto';
import { CommandExecutor, type Executed } from '#application';
import { isRefusal, type DomainCommand, type RecordedEvent, type Refusal } from '#kernel';
import { collect } from '../../libs/event-store/testing.js';
import { engines, type LogOfTwo } from './testing/engines.js';

const actor = { kind: 'person', id: 'p1' } as const;
const clock = { now: () => Temporal.Now.instant() };

const register = (name: string): DomainCommand => ({
  type: 'RegisterParty',
  data: { name, kind: 'organisation', aliases: [], of: null },
});
const rename = (name: string): DomainCommand => ({ type: 'RenameParty', data: { name } });
const addAlias = (alias: string): DomainCommand => ({ type: 'AddAlias', data: { alias } });

const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => make(i));

describe.each(engines)('The same command twice, %s,', (_, open) => {
  let log: LogOfTwo;
  let executors: readonly CommandExecutor[];

  beforeAll(async () => {
    log = await open();
    executors = log.stores.map((store) => new CommandExecutor(store, clock));
  }, 60_000);
  afterAll(() => log?.close());

  interface Given {
    readonly id: string;
    readonly command: DomainCommand;
    readonly commandId?: string;
    /** Which of the two programs. */
    readonly by?: number;
    readonly expectedVersion?: number;
  }

  const give = ({ by = 0, commandId = randomUUID(), ...given }: Given): Promise<Executed | Refusal> => {
    const executor = executors[by % executors.length];
    if (!executor) throw new Error('There are two programs');
    return executor.execute({ ...given, commandId, actor });
  };
  const done = async (given: Given): Promise<Executed> => {
    const answer = await give(given);
    if (isRefusal(answer)) throw new Error(`It was refused: ${answer.refused}`);
    return answer;
  };
  const eventsOf = (id: string): Promise<readonly RecordedEvent[]> =>
    collect(log.stores[1].readStream(`party-${id}`));
  const registered = async (): Promise<string> => {
    const id = randomUUID();
    await done({ id, command: register('Quay Council') });
    return id;
  };

  it('one after the other, gives the same answer and one set of events', async () => {
    const [id, commandId] = [randomUUID(), randomUUID()];
    const given = { id, command: register('Quay Council'), commandId };
    const first = await done(given);
    await done({ id, command: rename('Council') });
    expect(await done({ ...given, by: 1 })).toEqual(first);
    expect(await done({ ...given, by: 1, expectedVersion: 0 })).toEqual(first);
    expect((await eventsOf(id)).map(({ type }) => type)).toEqual(['PartyRegistered', 'PartyRenamed']);
  });

  it('twenty times at the same time, from two programs, is one command with one answer', async () => {
    const [id, commandId] = [randomUUID(), randomUUID()];
    const answers = await Promise.all(
      times(20, (by) => done({ id, command: register('Quay Council'), commandId, by })),
    );
    expect(answers).toEqual(times(20, () => answers[0]));
    expect(answers[0]).toMatchObject({ id, version: 1, events: ['PartyRegistered'] });
    expect(await eventsOf(id)).toHaveLength(1);
  });

  it('while others change the same thing, is one command with one answer', async () => {
    const id = await registered();
    const commandId = randomUUID();
    const [others, same] = await Promise.all([
      Promise.all(times(3, (by) => done({ id, command: addAlias(`alias ${by}`), by }))),
      Promise.all(times(4, (by) => done({ id, command: rename('Council'), commandId, by }))),
    ]);
    expect(same).toEqual(times(4, () => same[0]));
    const events = await eventsOf(id);
    expect(events).toHaveLength(5);
    expect(events.filter(({ metadata }) => metadata.commandId === commandId)).toEqual([
      expect.objectContaining({ version: same[0]?.version, position: same[0]?.position }),
    ]);
    expect(new Set([...others, ...same].map(({ version }) => version))).toEqual(new Set([2, 3, 4, 5]));
  });

  it('is another command on another thing', async () => {
    const commandId = randomUUID();
    const ids = [await registered(), await registered()];
    const answers = await Promise.all(ids.map((id) => done({ id, command: rename('Council'), commandId })));
    expect(answers.map(({ version }) => version)).toEqual([2, 2]);
    for (const id of ids) expect(await eventsOf(id)).toHaveLength(2);
  });

  it('thirty different commands that race are each done or told that it was too much at once', async () => {
    const id = await registered();
    const answers = await Promise.all(times(30, (by) => give({ id, command: addAlias(`alias ${by}`), by })));
    const refused = answers.filter(isRefusal);
    expect(refused).toEqual(refused.map(() => ({ refused: 'TooManyAtOnce', details: {} })));
    const versions = answers.flatMap((answer) => (isRefusal(answer) ? [] : answer.version));
    expect(versions.length).toBeGreaterThan(0);
    const events = await eventsOf(id);
    expect(versions.toSorted((a, b) => a - b)).toEqual(events.slice(1).map(({ version }) => version));
  });
});
