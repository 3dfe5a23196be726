import { openMemoryEventStore, type EventStore } from '#event-store';
import { deterministicId, sealEvents, type RecordedEvent } from '#kernel';
import { defaultPlan, type SimulationPlan } from './simulate.js';
import { writeSimulation } from './write.js';

const clock = { now: () => Temporal.Instant.from('2030-01-01T00:00:00Z') };
const plan: SimulationPlan = { ...defaultPlan, counties: 1, bodies: 3, years: 3 };

const all = (store: EventStore): Promise<RecordedEvent[]> => Array.fromAsync(store.readAll());

const append = (store: EventStore) => {
  const id = deterministicId('stranger');
  const context = { commandId: id, causationId: id, correlationId: id, occurredAt: '2030-01-01T00:00:00Z' };
  const stream = `party-${id}`;
  const data = { name: 'A stranger', kind: 'organisation', aliases: [], of: null };
  const events = sealEvents(stream, { ...context, actor: { kind: 'person', id: 'stranger' } }, [
    { type: 'PartyRegistered', data },
  ]);
  return store.append(stream, 'none', events);
};

describe('A simulation that is written into a log', () => {
  let store: EventStore;
  beforeEach(() => {
    store = openMemoryEventStore(clock);
  });
  afterEach(() => store.close());

  it('fills an empty one, and tells what there is of each type', async () => {
    const done = await writeSimulation(plan, { store });
    const log = await all(store);
    expect(done).toMatchObject({ outcome: 'simulated', events: log.length, written: log.length });
    expect(done.position).toBe(await store.head());
    expect(done.types['BodyEstablished']).toBe(3);
    expect(Object.values(done.types).reduce((sum, one) => sum + one, 0)).toBe(log.length);
  });

  it('keeps the times of the simulation, so that lists of any date can be asked for', async () => {
    await writeSimulation(plan, { store });
    const half = await store.positionAt(Temporal.Instant.from('2016-06-30T22:00:00Z'));
    const log = await all(store);
    expect(half).toBeGreaterThan(100n);
    expect(half).toBeLessThan(BigInt(log.length - 100));
  });

  it('written again, writes nothing', async () => {
    const first = await writeSimulation(plan, { store });
    const again = await writeSimulation(plan, { store });
    expect(again).toEqual({ ...first, written: 0 });
  });

  it('goes on where it was broken off, and is the same in the end', async () => {
    const abort = new AbortController();
    const { signal } = abort;
    const broken = await writeSimulation(plan, { store, signal, onProgress: () => abort.abort() });
    expect(broken.outcome).toBe('stopped');
    const done = await writeSimulation(plan, { store });
    expect(done).toMatchObject({ outcome: 'simulated', written: done.events - broken.events });
    const whole = openMemoryEventStore(clock);
    await writeSimulation(plan, { store: whole });
    expect(await all(store)).toEqual(await all(whole));
    await whole.close();
  });

  it('goes on with more years', async () => {
    const short = await writeSimulation(plan, { store });
    const long = await writeSimulation({ ...plan, years: 4 }, { store });
    expect(long).toMatchObject({ outcome: 'simulated', written: long.events - short.events });
  });

  it('leaves a log alone that is not its own', async () => {
    await append(store);
    expect(await writeSimulation(plan, { store })).toMatchObject({ outcome: 'other-log', written: 0 });
    expect(await store.head()).toBe(1n);
  });

  it('leaves a log alone that is of another seed, or longer', async () => {
    await writeSimulation(plan, { store });
    const head = await store.head();
    for (const other of [
      { ...plan, seed: 2 },
      { ...plan, years: 2 },
    ])
      expect(await writeSimulation(other, { store })).toMatchObject({ outcome: 'other-log', written: 0 });
    expect(await store.head()).toBe(head);
  });

  it('stops when somebody else writes to the log meanwhile', async () => {
    const meanwhile: Promise<unknown>[] = [];
    const onProgress = () => void (meanwhile.length === 0 && meanwhile.push(append(store)));
    expect((await writeSimulation(plan, { store, onProgress })).outcome).toBe('disturbed');
    await Promise.all(meanwhile);
  });
});
