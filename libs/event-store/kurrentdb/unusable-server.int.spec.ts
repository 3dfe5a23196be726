import { startKurrentFake, type KurrentFake } from '../../../test/support/kurrentdb-fake.js';
import { collect, newStream, said, wordOf } from '../contract/occurrences.js';
import { openKurrentEventStore, type KurrentEventStore } from '../index.js';

describe('a KurrentDB that cannot be used', () => {
  let fake: KurrentFake;
  const limits = { answerMs: 500, attempts: 2, firstWaitMs: 10 };
  const open = () => openKurrentEventStore({ url: fake.url, limits });
  const stores: KurrentEventStore[] = [];
  const opened = async () => {
    const store = await open();
    stores.push(store);
    return store;
  };

  beforeEach(async () => {
    fake = await startKurrentFake();
  });
  afterEach(async () => {
    await Promise.all(stores.splice(0).map((store) => store.close()));
    await fake.stop();
  });

  const states: readonly [string, (server: KurrentFake) => unknown, RegExp][] = [
    ['is away', (server) => server.goDown(), /cannot be reached, or has no leader now: check the address/],
    ['is not ready', ({ faults }) => (faults.role = 'not-ready'), /is not ready|cannot be reached/],
    ['has no leader', ({ faults }) => (faults.role = 'leaderless'), /has no leader/],
    [
      'refuses the credentials',
      ({ faults }) => (faults.refusesCredentials = true),
      /refuses the credentials/,
    ],
    ['does not answer', ({ faults }) => (faults.unansweredReads = Infinity), /does not answer in time/],
  ];

  it.each(states)('because it %s says so in one line', async (_, spoil, sentence) => {
    const store = await opened();
    await spoil(fake);
    const health = await store.health();
    expect(health).toMatchObject({ isWell: false, problem: expect.stringMatching(sentence) });
    await expect(open()).rejects.toThrow(sentence);
    await expect(open()).rejects.not.toThrow(/\n/);
  });

  it.each(['21.10.8', '5.0.11', 'unknown'])(
    'because its version is %s says which is needed',
    async (version) => {
      fake.faults.version = version;
      await expect(open()).rejects.toThrow(`is version ${version}: 22.10 or newer is needed`);
    },
  );

  it('because a file that its address names is missing says so, and not the password', async () => {
    const url = `${fake.url}&tlsCAFile=/nowhere/ca.pem`.replace('://', '://admin:secret@');
    await expect(openKurrentEventStore({ url, limits })).rejects.toThrow(
      /^The address of KurrentDB at 127\.0\.0\.1:\d+ is wrong: [^\n]*file[^\n]*$/i,
    );
    await expect(openKurrentEventStore({ url, limits })).rejects.not.toThrow(/secret/);
  });

  it('is used again when it is well again', async () => {
    const store = await opened();
    fake.faults.refusesCredentials = true;
    expect(await store.health()).toMatchObject({ isWell: false });
    fake.faults.refusesCredentials = false;
    expect(await store.health()).toEqual({ isWell: true, serverVersion: '26.1.0' });
    const stream = newStream();
    await store.append(stream, 'none', said(stream, ['a']));
    expect((await collect(store.readStream(stream))).map(wordOf)).toEqual(['a']);
    await store.close();
  });

  it('because nobody may write, refuses an append in one line', async () => {
    const store = await opened();
    const stream = newStream();
    fake.faults.role = 'leaderless';
    await expect(store.append(stream, 'none', said(stream, ['a']))).rejects.toThrow(/no leader/);
    fake.faults.role = 'not-ready';
    await expect(store.append(stream, 'none', said(stream, ['a']))).rejects.toThrow(/is not ready/);
    await store.close();
  });

  it('is not asked once the store is closed', async () => {
    const store = await opened();
    await store.close();
    await expect(store.head()).rejects.toThrow('The event store is closed.');
  });
});
