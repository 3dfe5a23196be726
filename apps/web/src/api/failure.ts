/**
 * Why there is no answer to show:
 * - `unreachable`: no answer at all (no network, service stopped, too slow)
 * - `unauthorized`: the service asks for an access token (401)
 * - `refused`: the service understood and said no (other 4xx); `title` and `detail` are its own words
 * - `broken`: the service failed (5xx) or answered something unreadable
 */
export type FailureKind = 'unreachable' | 'unauthorized' | 'refused' | 'broken';

/** What a problem+json answer says (RFC 9457); every member may be missing. */
export type Problem = { title: string | null; detail: string | null };

export class Failure extends Error {
  override readonly name = 'Failure';

  constructor(
    readonly kind: FailureKind,
    readonly status: number | null = null,
    readonly problem: Problem = { title: null, detail: null },
    options?: ErrorOptions,
  ) {
    super(problem.detail ?? problem.title ?? kind, options);
  }
}

/** The failure that an HTTP answer outside 2xx stands for. */
export function failureOf(status: number, body: unknown): Failure {
  return new Failure(kindOf(status), status, {
    title: textOf(body, 'title'),
    detail: textOf(body, 'detail'),
  });
}

function kindOf(status: number): FailureKind {
  if (status === 401) return 'unauthorized';
  // What a proxy answers when the service behind it is down.
  if (status === 502 || status === 503 || status === 504) return 'unreachable';
  return status >= 400 && status < 500 ? 'refused' : 'broken';
}

function textOf(body: unknown, member: string): string | null {
  if (typeof body !== 'object' || body === null) return null;
  const value: unknown = Reflect.get(body, member);
  return typeof value === 'string' && value !== '' ? value : null;
}
