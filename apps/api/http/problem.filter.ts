import { Catch, HttpException, Inject, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Tingbok } from '#application';
import { DatabaseHalted, DiskIsFull } from '#database';
import { refuse, type Refusal } from '#kernel';
import { isAboutAnswer, sendProblemPage } from '../answer/answer-problem.js';
import { TINGBOK } from '../tingbok.token.js';
import { languageOf, problemOf, RefusedError } from './problem.js';

/** Every answer that is not what was asked for, as `application/problem+json`; on the pages of people, as one. */
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
    if (isAboutAnswer(request)) return sendProblemPage(request, reply, problem);
    void reply.status(problem.status).type('application/problem+json').send(JSON.stringify(problem));
  }

  #refusalOf(error: unknown, request: FastifyRequest): Refusal {
    const known = knownRefusal(error) ?? refusalOfStatus(statusOf(error), error, request.url);
    if (known !== undefined) return known;
    const { method, routeOptions } = request;
    this.tingbok.logger.error({ err: error, method, url: routeOptions.url }, 'A request failed');
    return refuse('StorageFailed');
  }
}

/** What our own parts say no with. */
const knownRefusal = (error: unknown): Refusal | undefined => {
  if (error instanceof RefusedError) return error.refusal;
  if (error instanceof DiskIsFull) return refuse('DiskIsFull');
  return error instanceof DatabaseHalted ? refuse('DatabaseHalted') : undefined;
};

/** What Nest and Fastify say no with, before any of our code sees the request; undefined where it is our fault. */
const refusalOfStatus = (status: number, error: unknown, url: string): Refusal | undefined => {
  switch (status) {
    case 404:
      return refuse('RouteDoesNotExist', { path: url });
    case 413:
      return refuse('FileIsTooLarge');
    case 415:
      return refuse('ContentTypeIsWrong');
    default:
      return status < 500
        ? refuse('InputIsWrong', { line: error instanceof Error ? error.message : 'wrong input' })
        : undefined;
  }
};

const statusOf = (error: unknown): number => {
  if (error instanceof HttpException) return error.getStatus();
  const status = (error as { statusCode?: unknown } | null)?.statusCode;
  return typeof status === 'number' ? status : 500;
};
