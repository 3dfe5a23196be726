import { randomUUID } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { readInput, type CommandCall, type CommandOperation, type QueryOperation } from '#application';
import { deterministicId, isRefusal, refuse, type Actor } from '#kernel';
import { languageOf, RefusedError } from './problem.js';

/** Until there is sign-in, whoever holds the token is one and the same. */
const tokenHolder: Actor = { kind: 'person', id: 'token-holder' };

const wrong = (line: string): RefusedError => new RefusedError(refuse('InputIsWrong', { line }));

const header = (request: FastifyRequest, name: string): string | undefined => {
  const value = request.headers[name];
  return Array.isArray(value) ? value[0] : value;
};

/** `If-Match: "3"` → 3. */
const expectedVersion = (request: FastifyRequest): number | undefined => {
  const given = header(request, 'if-match');
  if (given === undefined) return undefined;
  const version = /^"?(\d{1,9})"?$/.exec(given.trim())?.[1];
  if (version === undefined) throw wrong('If-Match: must be the version that you saw, for example "3"');
  return Number(version);
};

/** The same key on the same address is the same command. */
const commandIdOf = (request: FastifyRequest): string => {
  const key = header(request, 'idempotency-key') ?? randomUUID();
  if (key.length > 200) throw wrong('Idempotency-Key: must not be longer than 200 characters');
  const [path] = request.url.split('?');
  return deterministicId('request', path ?? '', key);
};

const inputOf = <Schema extends z.ZodType>(
  schema: Schema,
  given: unknown,
  { headers }: FastifyRequest,
): z.output<Schema> => {
  const input = readInput(schema, given, languageOf(headers['accept-language']));
  if (isRefusal(input)) throw new RefusedError(input);
  return input;
};

const dataOf = (operation: CommandOperation, request: FastifyRequest): unknown => {
  if (operation.body === 'bytes') {
    const { fileName } = request.query as { fileName?: unknown };
    return { fileName, bytes: request.body };
  }
  return inputOf(operation.body, request.body ?? {}, request);
};

const idOf = (operation: CommandOperation, request: FastifyRequest, commandId: string): string => {
  if (!operation.path.includes(':id')) return deterministicId('created', commandId);
  const { id } = request.params as { id?: string };
  if (!z.uuid().safeParse(id).success) throw wrong(`id: «${id ?? ''}» is not an id`);
  // The name of the stream: in capitals it would be another one.
  return id?.toLowerCase() ?? '';
};

/** What a request asks of a command. */
export const commandCall = (operation: CommandOperation, request: FastifyRequest): CommandCall => {
  const commandId = commandIdOf(request);
  return {
    id: idOf(operation, request, commandId),
    data: dataOf(operation, request),
    commandId,
    actor: tokenHolder,
    expectedVersion: expectedVersion(request),
  };
};

/** What a request asks of a query. */
export const queryInput = (operation: QueryOperation, request: FastifyRequest): object => {
  const given = { ...(request.query as object), ...(request.params as object) };
  return inputOf(operation.input, given, request);
};

/** `Tingbok-After: 57` → 57n: what the answer must at least have seen. */
export const mustHaveSeen = (request: FastifyRequest): bigint | undefined => {
  const given = header(request, 'tingbok-after');
  if (given === undefined) return undefined;
  if (!/^\d{1,18}$/.test(given)) throw wrong('Tingbok-After: must be a position, for example 57');
  return BigInt(given);
};
