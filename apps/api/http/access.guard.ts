import { timingSafeEqual } from 'node:crypto';
import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { isLoopback, type Tingbok } from '#application';
import { refuse } from '#kernel';
import { ACCESS_TOKEN, TINGBOK } from '../tingbok.token.js';
import { RefusedError } from './problem.js';

/**
 * What anyone may ask, wherever the service listens; who answers from a mail, or follows a calendar, shows a
 * link of their own.
 */
const open = [
  '/health/live',
  '/health/ready',
  '/answer/:token',
  '/answer/:token/new-link',
  '/calendar/:fileName',
];

/** Methods that change nothing. */
const reading = ['GET', 'HEAD'];

const isSame = (a: string, b: string): boolean => {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
};

const withoutPort = (host: string): string =>
  host
    .toLowerCase()
    .replace(/:\d+$/, '')
    .replace(/^\[(.*)\]$/, '$1');

/**
 * Closed by default: every command needs the token; reading is open on loopback alone. A name that is not
 * ours is refused, so that a hostile page cannot reach the service by rebinding its own name.
 */
@Injectable()
export class AccessGuard implements CanActivate {
  readonly #hosts: ReadonlySet<string>;
  readonly #isLoopback: boolean;

  constructor(
    @Inject(TINGBOK) { config }: Tingbok,
    @Inject(ACCESS_TOKEN) private readonly token: string,
  ) {
    this.#isLoopback = isLoopback(config.host);
    this.#hosts = new Set(['127.0.0.1', '::1', 'localhost', new URL(config.publicUrl).hostname]);
  }

  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    if (open.includes(request.routeOptions.url ?? '')) return true;
    this.#refuseForeignHost(request);
    if (this.#isLoopback && reading.includes(request.method)) return true;
    if (!this.#hasToken(request)) throw new RefusedError(refuse('TokenIsMissing'));
    return true;
  }

  #refuseForeignHost({ headers }: FastifyRequest): void {
    const host = withoutPort(headers.host ?? '');
    if (this.#isLoopback && !this.#hosts.has(host)) {
      throw new RefusedError(refuse('HostIsNotAllowed', { host }));
    }
  }

  #hasToken({ headers }: FastifyRequest): boolean {
    const given = /^Bearer +(\S+)$/i.exec(headers.authorization ?? '')?.[1];
    return given !== undefined && isSame(given, this.token);
  }
}
