interface Problem {
  readonly code?: unknown;
  readonly message?: unknown;
  readonly cause?: unknown;
  readonly errors?: readonly unknown[];
}

const isProblem = (error: unknown): error is Problem => typeof error === 'object' && error !== null;

/** Without the full stop: it is put into a sentence. */
const firstLine = (text: string): string => (text.split('\n', 1)[0] ?? text).replace(/\.$/, '');

/** What is behind an error that has no words itself: the first of several, or its cause. */
const behind = ({ code, errors, cause }: Problem): unknown =>
  typeof code === 'string' ? code : (errors?.[0] ?? cause ?? 'unknown');

/** The first line of what an error says, or of what is behind it. */
export const reasonOf = (error: unknown): string => {
  if (!isProblem(error)) return String(error);
  const { message } = error;
  return typeof message === 'string' && message !== '' ? firstLine(message) : reasonOf(behind(error));
};
