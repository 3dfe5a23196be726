import { QueryClient } from '@tanstack/react-query';
import type { Failure } from './failure.js';

declare module '@tanstack/react-query' {
  interface Register {
    defaultError: Failure;
  }
}

/** Answers are fresh for a quarter of a minute; only what may pass by itself is asked once more. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 15_000,
        // The browser's own "offline" is often wrong on closed networks: ask, and tell what came of it.
        networkMode: 'always',
        retry: (count, { kind }) => count < 1 && (kind === 'unreachable' || kind === 'broken'),
        retryDelay: 600,
      },
    },
  });
}
