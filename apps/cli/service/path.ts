import type { Input } from './port.js';

const PARAMETER = /:([a-z]+)/gi;

/** An operation's path with its parameters filled in; what the path does not take becomes the query. */
export const pathOf = (path: string, input: Input): string => {
  const names = new Set([...path.matchAll(PARAMETER)].map(([, name]) => name));
  const filled = path.replace(PARAMETER, (_, name: string) => encodeURIComponent(input[name] ?? ''));
  const query = new URLSearchParams(
    Object.entries(input).flatMap(([name, value]) =>
      value === undefined || names.has(name) ? [] : [[name, value]],
    ),
  );
  return `/api/${filled}${query.size === 0 ? '' : `?${query.toString()}`}`;
};
