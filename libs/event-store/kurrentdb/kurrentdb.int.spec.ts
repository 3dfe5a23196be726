import { startKurrentFake, type KurrentFake } from '../../../test/support/kurrentdb-fake.js';
import { eventStoreContract } from '../contract.js';
import { collect, newStream, said, wordOf } from '../contract/occurrences.js';
import { openKurrentEventStore } from '../index.js';

let fake: KurrentFake;

beforeAll(async () => {
  fake = await startKurrentFake();
});
afterAll(() => fake.stop());

eventStoreContract('on a fake of the KurrentDB protocol', () => openKurrentEventStore({ url: fake.url }), {
  numbersByItself: false,
});

describe('an event store on KurrentDB is found', () => {
  it.each([
    ['by its older scheme', () => fake.url.replace('kurrentdb', 'esdb')],
    ['by the gossip of a cluster', () => fake.url.replace('kurrentdb', 'kurrentdb+discover')],
    ['by one of several hosts', () => fake.url.replace('?', `,127.0.0.1:${fake.port}?`)],
  ])('%s', async (_, url) => {
    const store = await openKurrentEventStore({ url: url() });
    const stream = newStream();
    await store.append(stream, 'none', said(stream, ['a']));
    expect((await collect(store.readStream(stream))).map(wordOf)).toEqual(['a']);
    await store.close();
  });
});

const { KURRENTDB_URL } = process.env;

if (KURRENTDB_URL) {
  eventStoreContract('on a real KurrentDB', () => openKurrentEventStore({ url: KURRENTDB_URL }), {
    numbersByItself: false,
  });
} else {
  // No test is counted as skipped: the server is no package that could be installed here.
  process.stderr.write(
    'KURRENTDB_URL is not set: the contract of the event store ran on a fake of the protocol, not on a real KurrentDB.\n',
  );
}

describe('the health of an event store on KurrentDB', () => {
  it('tells the version of the server', async () => {
    const store = await openKurrentEventStore({ url: KURRENTDB_URL ?? fake.url });
    expect(await store.health()).toEqual({ isWell: true, serverVersion: expect.stringMatching(/^\d+\.\d+/) });
    await store.close();
  });
});
