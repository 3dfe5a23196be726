import { randomUUID } from 'node:crypto';
import { refuse, type RecordedEvent } from '#kernel';
import { loadCheckpoint, type Follower } from '#projections';
import type { ExecuteCommand, ProcessManager } from './process-manager.js';
import { runProcess } from './process-runner.js';
import { assign, by } from './testing/quay.js';
import { openStage, type Stage } from './testing/stage.js';
import { until } from '../../test/support/until.js';

const PATIENCE = 15_000;

/** Takes every new follow-up on, on its owner's behalf. */
const eager: ProcessManager = {
  name: 'eager',
  categories: ['followUp'],
  interested: (event: RecordedEvent) => event.type === 'FollowUpAssigned',
  handle: (event, { dispatch }) =>
    dispatch('accept', {
      id: event.stream.slice('followUp-'.length),
      command: { type: 'AcceptFollowUp', data: {} },
    }),
};

let stage: Stage;
const running: Follower[] = [];
let warnings: string[];
let errors: string[];
beforeEach(async () => {
  stage = await openStage({ at: '2023-05-25T12:00' });
  [warnings, errors] = [[], []];
}, 60_000);
afterEach(async () => {
  await Promise.all(running.splice(0).map((follower) => follower.stop()));
  await stage.close();
});

const run = (execute: ExecuteCommand = stage.execute): Follower => {
  const logger = {
    warn: (_: object, message: string) => void warnings.push(message),
    error: (_: object, message: string) => void errors.push(message),
  };
  const follower = runProcess(eager, { database: stage.database, store: stage.store, execute, logger });
  running.push(follower);
  return follower;
};

const handled = async (follower: Follower): Promise<boolean> =>
  follower.waitFor(await stage.store.head(), PATIENCE);
const accepted = () => stage.events('FollowUpAccepted');
const assignOne = async (owners?: []): Promise<void> =>
  stage.tell(randomUUID(), assign(by(null), owners === undefined ? {} : { owners }));

describe('A process', () => {
  it('issues its commands on what happened before it began, and after', async () => {
    await assignOne();
    const follower = run();
    await handled(follower);
    await assignOne();
    await handled(follower);
    const [first, second] = await accepted();
    expect([first, second].map((event) => event?.metadata.actor)).toEqual([
      { kind: 'process', id: 'eager' },
      { kind: 'process', id: 'eager' },
    ]);
    const [cause] = await stage.events('FollowUpAssigned');
    expect(first?.metadata).toMatchObject({
      causationId: cause?.id,
      correlationId: cause?.metadata.correlationId,
    });
  });

  it('passes over a command that is refused, says so, and goes on', async () => {
    await assignOne([]);
    await assignOne();
    expect(await handled(run())).toBe(true);
    expect(warnings).toEqual(['accept was refused: FollowUpHasNoOwner']);
    expect(await accepted()).toHaveLength(1);
  });

  it('stops at an event whose command throws, tries again, and loses nothing', async () => {
    let broken = 2;
    await assignOne();
    await assignOne();
    const [first] = await stage.events('FollowUpAssigned');
    const follower = run(async (command) => {
      if (command.causationId === first?.id && broken-- > 0) throw new Error('The store is away');
      return stage.execute(command);
    });
    await handled(follower);
    expect(errors).toEqual([
      `process eager is stuck: FollowUpAssigned at position ${first?.position}: The store is away`,
    ]);
    expect(await accepted()).toHaveLength(2);
    await until(() => follower.status().state === 'running');
    expect(follower.status().problem).toBeNull();
  });

  it('does not move its checkpoint past an event whose command throws', async () => {
    await assignOne();
    const follower = run(() => Promise.reject(new Error('The store is away')));
    await until(() => errors.length > 0);
    expect(follower.status()).toMatchObject({ state: 'stuck', position: 0n });
    expect(await loadCheckpoint(stage.database, 'process eager')).toBe(0n);
  });

  it('waits where too many write at once, instead of passing the command over', async () => {
    let crowded = 1;
    await assignOne();
    await handled(
      run((command) => (crowded-- > 0 ? Promise.resolve(refuse('TooManyAtOnce')) : stage.execute(command))),
    );
    expect(await accepted()).toHaveLength(1);
    expect(errors.join()).toContain('too many write to the same stream at once');
  });

  it('decides nothing new when it runs a second time over the same log, or twice at once', async () => {
    for (let n = 0; n < 5; n++) await assignOne();
    await Promise.all([handled(run()), handled(run())]);
    await Promise.all(running.splice(0).map((follower) => follower.stop()));
    await stage.database.query('delete from tingbok.checkpoint where name = $1', ['process eager']);
    const head = await stage.store.head();
    await handled(run());
    expect(await stage.store.head()).toBe(head);
    expect(await accepted()).toHaveLength(5);
  });
});
