import { Failure, failureOf } from './failure.js';
import { readToken } from './token.js';

/** How long the service may think, in milliseconds, before it counts as unreachable. */
const PATIENCE = 20_000;

export type Asking = {
  /** Members that are null are left out of the address. */
  query: Record<string, string | null>;
  /** The language of the words in the answer, as a BCP 47 tag. */
  language: string;
  signal: AbortSignal;
};

/** GETs JSON from the service; throws a {@link Failure} for everything that is not a readable 2xx. */
export async function ask<Answer>(path: string, asking: Asking): Promise<Answer> {
  const response = await send(path, asking);
  const body: unknown = await response.json().catch(() => undefined);
  if (!response.ok) throw failureOf(response.status, body);
  if (body === undefined) throw new Failure('broken', response.status);
  return body as Answer;
}

async function send(path: string, { query, language, signal }: Asking): Promise<Response> {
  const given = Object.entries(query).filter((entry): entry is [string, string] => entry[1] !== null);
  const search = new URLSearchParams(given).toString();
  const headers = new Headers({ accept: 'application/json', 'accept-language': language });
  const token = readToken();
  if (token !== null) headers.set('authorization', `Bearer ${token}`);
  try {
    return await fetch(search === '' ? path : `${path}?${search}`, {
      headers,
      signal: AbortSignal.any([signal, AbortSignal.timeout(PATIENCE)]),
    });
  } catch (error) {
    if (signal.aborted) throw error;
    throw new Failure('unreachable', null, undefined, { cause: error });
  }
}
