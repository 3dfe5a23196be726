import { v5 } from 'uuid';

/** Namespace of every id that Tingbok derives; itself a random UUID, never to be changed. */
const NAMESPACE = '5f0c6a52-7f0e-4c55-9d5e-6d1f3b8f1a77';

/**
 * The same parts give the same UUID (version 5), on every machine, for ever: this is what makes
 * a repeated import, a retried command or a re-run process manager harmless.
 */
export const deterministicId = (...parts: readonly (string | number)[]): string =>
  v5(JSON.stringify(parts), NAMESPACE);
