import { Controller, Get, Inject, Post, Req, Res, type Type } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import type { FastifyReply, FastifyRequest } from 'fastify';
import {
  shownPosition,
  type CommandOperation,
  type Executed,
  type QueryOperation,
  type Tingbok,
} from '#application';
import { isRefusal, refuse, type Refusal } from '#kernel';
import { TINGBOK } from '../tingbok.token.js';
import { commandCall, mustHaveSeen, queryInput } from './call.js';
import { languageOf, noticeOf, RefusedError } from './problem.js';
import { commandClasses, queryClasses, type CommandMessage, type QueryMessage } from './requests.js';

/** Longest wait of a reader for its own write, in milliseconds. */
const PATIENCE = 10_000;

const CREATED = 201;
const OK = 200;

/** What every route does, whichever operation it serves. */
class OperationRoutes {
  constructor(
    @Inject(CommandBus) private readonly commands: CommandBus,
    @Inject(QueryBus) private readonly queries: QueryBus,
    @Inject(TINGBOK) private readonly tingbok: Tingbok,
  ) {}

  async command(
    [operation, Message]: [CommandOperation, Type<CommandMessage>],
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<void> {
    const done: Executed | Refusal = await this.commands.execute(
      new Message(commandCall(operation, request)),
    );
    if (isRefusal(done)) throw new RefusedError(done);
    const { id, version, position, events, notices = [], calendar } = done;
    const language = languageOf(request.headers['accept-language']);
    void reply
      .status(operation.path.includes(':id') ? OK : CREATED)
      .headers({ 'Tingbok-Position': String(position), ETag: `"${version}"` })
      .send({
        id,
        version,
        position: String(position),
        events,
        ...(notices.length === 0 ? {} : { notices: notices.map((one) => noticeOf(one, language)) }),
        ...(calendar && { calendar }),
      });
  }

  async query(
    [operation, Message]: [QueryOperation, Type<QueryMessage>],
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<void> {
    const after = mustHaveSeen(request);
    const seen = after === undefined || (await this.tingbok.projections.waitFor(after, PATIENCE));
    if (!seen) throw new RefusedError(refuse('ServiceIsBehind'));
    const answer: object | Refusal = await this.queries.execute(new Message(queryInput(operation, request)));
    if (isRefusal(answer)) throw new RefusedError(answer);
    const position = String(await shownPosition(this.tingbok));
    void reply.headers({ 'Tingbok-Position': position, 'Cache-Control': 'no-store' }).send(answer);
  }
}

/** Gives a class one Nest route, as the decorators on a method would. */
const addRoute = (
  controller: Type<OperationRoutes>,
  { name, path, method }: { name: string; path: string; method: typeof Get },
  handle: (this: OperationRoutes, request: FastifyRequest, reply: FastifyReply) => Promise<void>,
): void => {
  const descriptor = { value: handle, writable: true, configurable: true };
  Object.defineProperty(controller.prototype, name, descriptor);
  Req()(controller.prototype as object, name, 0);
  Res()(controller.prototype as object, name, 1);
  method(path)(controller.prototype as object, name, descriptor);
};

/** The controller of all operations, made from their one list. */
export const operationsController = (): Type => {
  @Controller('api')
  class OperationsController extends OperationRoutes {}
  for (const entry of commandClasses) {
    const [{ name, path }] = entry;
    addRoute(OperationsController, { name, path, method: Post }, function (request, reply) {
      return this.command(entry, request, reply);
    });
  }
  for (const entry of queryClasses) {
    const [{ name, path }] = entry;
    addRoute(OperationsController, { name, path, method: Get }, function (request, reply) {
      return this.query(entry, request, reply);
    });
  }
  return OperationsController;
};
