interface Problem {
  readonly code?: unknown;
  readonly message?: unknown;
  readonly cause?: unknown;
  readonly errors?: readonly unknown[];
}

const isProblem = (error: unknown): error is Problem => typeof error === 'object' && error !== null;

/** The first line of what an error says; of several at once, or of one without words, what is behind it. */
export const reasonOf = (error: unknown): string => {
  if (!isProblem(error)) return String(error);
  const { message, code, cause, errors } = error;
  if (typeof message === 'string' && message !== '') return message.split('\n')[0] ?? message;
  if (typeof code === 'string') return code;
  return reasonOf(errors?.[0] ?? cause ?? 'unknown');
};
