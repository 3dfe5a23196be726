import { Catch, HttpException, Inject, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Tingbok } from '#application';
import { DatabaseHalted, DiskIsFull } from '#database';
import { refuse, type Refusal } from '#kernel';
import { TINGBOK } from '../tingbok.token.js';
import { languageOf, problemOf, RefusedError } from './problem.js';

/** Too large for Fastify, before any of our code sees it. */
const BODY_TOO_LARGE = 413;
const WRONG_CONTENT_TYPE = 415;

/** Every answer that is not what was asked for, as `application/problem+json`. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(@Inject(TINGBOK) private readonly tingbok: Tingbok) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const problem = problemOf(
      this.#refusalOf(error, request),
      languageOf(request.headers['accept-language']),
    );
    void reply.status(problem.status).type('application/problem+json').send(JSON.stringify(problem));
  }

  #refusalOf(error: unknown, request: FastifyRequest): Refusal {
    if (error instanceof RefusedError) return error.refusal;
    if (error instanceof DiskIsFull) return refuse('DiskIsFull');
    if (error instanceof DatabaseHalted) return refuse('DatabaseHalted');
    const status = statusOf(error);
    if (status === 404) return refuse('RouteDoesNotExist', { path: request.url });
    if (status === BODY_TOO_LARGE) return refuse('FileIsTooLarge');
    if (status === WRONG_CONTENT_TYPE) return refuse('ContentTypeIsWrong');
    if (status < 500)
      return refuse('InputIsWrong', { line: error instanceof Error ? error.message : 'wrong input' });
    this.tingbok.logger.error(
      { err: error, method: request.method, url: request.routeOptions.url },
      'A request failed',
    );
    return refuse('StorageFailed');
  }
}

const statusOf = (error: unknown): number => {
  if (error instanceof HttpException) return error.getStatus();
  const status = (error as { statusCode?: unknown } | null)?.statusCode;
  return typeof status === 'number' ? status : 500;
};
