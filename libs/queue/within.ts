/** What `within` answers when the time was up first. */
export const TIME_UP = Symbol('time up');

/** The work's own result, or TIME_UP; the work itself goes on, and a late failure of it is ignored. */
export const within = async <T>(milliseconds: number, work: Promise<T>): Promise<T | typeof TIME_UP> => {
  const timer = Promise.withResolvers<typeof TIME_UP>();
  const handle = setTimeout(timer.resolve, milliseconds, TIME_UP);
  try {
    return await Promise.race([work, timer.promise]);
  } finally {
    clearTimeout(handle);
    work.catch(() => undefined);
  }
};
