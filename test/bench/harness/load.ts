/** `count` per second of the time that `work` takes. */
export const perSecond = async (count: number, work: () => Promise<unknown>): Promise<number> => {
  const begun = performance.now();
  await work();
  return (count / (performance.now() - begun)) * 1_000;
};

/** Does the work of each item, from as many callers as said, each of which waits for its answer before it goes on. */
export const fromCallers = async <Item>(
  callers: number,
  items: readonly Item[],
  work: (item: Item, index: number) => Promise<unknown>,
): Promise<void> => {
  const queue = items.entries();
  const caller = async (): Promise<void> => {
    for (const [index, item] of queue) await work(item, index);
  };
  await Promise.all(Array.from({ length: callers }, caller));
};
