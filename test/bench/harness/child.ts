import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';

/** Another process of this benchmark. It ends when its channel to us closes, also when we are killed. */
export interface Child {
  /** The next thing it says. */
  said<Message>(): Promise<Message>;
  stop(): Promise<void>;
}

const stop = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill();
  await ended;
};

/** Runs the compiled module `name` of this folder's parent, which says things with `process.send`. */
export const startChild = (name: string, args: readonly string[] = []): Child => {
  const child = fork(new URL(`../${name}.js`, import.meta.url), args, {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`${name} ended with ${code} before it had said what was asked.`);
  });
  ended.catch(() => undefined);
  return {
    said: async <Message>() => {
      const [message] = await Promise.race([once(child, 'message'), ended]);
      return message as Message;
    },
    stop: () => stop(child),
  };
};

/** For the other process: says something, and ends with whoever started it. */
export const say = (message: object): void => {
  process.send?.(message);
};

export const endWithParent = (): void => {
  process.once('disconnect', () => process.exit());
};
