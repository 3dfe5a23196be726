const started = performance.now();

const line = (text) => `[${((performance.now() - started) / 1000).toFixed(1).padStart(5)} s] ${text}\n`;

/** One line per step, with the seconds since the start. */
export const say = (text) => process.stdout.write(line(text));

const SOON = 3_000;

/**
 * Progress for a program whose output belongs to its caller: to stderr, at once on a terminal, and
 * otherwise only when the work turns out to take long, so that a pipe stays quiet on an ordinary call.
 */
export const sayAside = (text) => {
  const write = () => process.stderr.write(line(text));
  if (process.stderr.isTTY) write();
  else setTimeout(write, SOON).unref();
};
